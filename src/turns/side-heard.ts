import { isCapital } from '../text/letter-codes'

/** 'STAFF: A. Doe reviewed the plan.', 'PUBLIC: No comments were made.': whose turn it was at a hearing, before what is reported of them. */
const HEARD =
  /^(?:STAFF|COMMISSION|BOARD|COUNCIL|PUBLIC|APPLICANTS?|PROPONENTS?|OPPONENTS?|PETITIONERS?|NEUTRAL|REBUTTAL)(?: REPORT| COMMENTS?)?:\s+(?=No(?:ne|body)?\b|There \p{Ll}+ no|(?:\p{Lu}[\p{L}.'\u2019-]*\s){1,4}?(?:\p{Lu}[\p{L}'\u2019-]*,\s[^.:?!]{3,60},\s)?(?:\p{Ll}{2,}ed|said|spoke|thought|told|gave|felt)\b)/u

/** Where the words behind a label of a side that is heard begin; 0 where no such label, with a report behind it, opens the text. */
export function sideHeard(text: string): number {
  // All sides stand in capitals.
  return isCapital(text.charCodeAt(1)) ? (HEARD.exec(text)?.[0].length ?? 0) : 0
}

/** Whether a label of a side that is heard opens the text; it belongs to what is reported behind it. */
export function isSideHeard(text: string): boolean {
  return sideHeard(text) > 0
}

const SIDE = /^([A-Z]{5,11}):\s+(?=\S)/
const SIDES = new Set('STAFF COMMISSION BOARD COUNCIL PUBLIC APPLICANT PROPONENT OPPONENT PETITIONER'.split(' '))

/** The side that a label in capitals makes the speaker of the words behind it: 'STAFF: We recommend approval.'; null where there is none. */
export function sideSpeaking(text: string): { readonly who: string; readonly end: number } | null {
  const label = SIDE.exec(text)
  return label === null || !SIDES.has(label[1]!) ? null : { who: label[1]!, end: label[0].length }
}
