/** What stands before who owes an action, in forms of actions: 'Lead officer: Jane Doe', 'Owner: JD | Due: May'. */
const OWNER =
  /(?:^|[|;.,([\n]|\s[\u2013\u2014-]\s)\s*(?:lead(?: officer)?|(?:action )?owner|responsib(?:le|ility)(?: (?:officer|person|party|lead))?|who|assigned to|action by|by whom)\s*:\s*(\p{L}[^|;.()[\]\n:]{1,60}?)(?=\s*(?:[|;.()[\]\n]|,?\s+(?:to|by)\s|,\s*\p{L}[\p{L} ]{1,20}:|$))/iu
const NOBODY = /^(?:none|nil|n\/a|tbc|tba|tbd|all|nobody|to be (?:confirmed|agreed|decided))$/i

/** What stands before its day. */
const DUE =
  /^\W*(?:by(?: when)?|due(?: date)?|deadline|target(?: date)?|time ?scales?|timeline|when|completion(?: date)?)\b\s*:/i

/** Who is named behind a label of who owes an action; null where no such label stands there. */
export function ownerSlot(text: string): string | null {
  const owner = OWNER.exec(text)?.[1]?.trim() ?? null
  return owner === null || NOBODY.test(owner) ? null : owner
}

/** Whether a sentence behind an action tells who owes it or by when. */
export function isSlot(text: string): boolean {
  return isDueSlot(text) || OWNER.test(text)
}

/** Whether words only tell by when: 'Due: 2 May'. */
export function isDueSlot(text: string): boolean {
  return DUE.test(text)
}
