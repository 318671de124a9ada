/** 'gave an update on the estate', 'provided a briefing which covered:' */
const UPDATES =
  /\b(?:provided|gave|delivered|made)\s+(?:an?|the|his|her|their)\s+(?:(?:general|verbal|oral|brief|short|full|further|quarterly|monthly)\s+){0,2}(?:update|overview|briefing|presentation|summary|report)\b/i

/** 'updated the Group on the plans' */
const UPDATED =
  /\bupdated (?:the )?(?:members|board|group|(?:sub-?)?committee|panel|council|commission|meeting|forum|cabinet|authority) on\b/i
/** More words than these tell something of it, and so do finite verbs. */
const MOST = 24
const TELLS =
  /\b(?:that|which|showing|is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|noted|advised|reported)\b/i

/** Whether a sentence names an update, and tells nothing of it. */
export function announcesUpdate(sentence: string): boolean {
  const found = UPDATES.exec(sentence) ?? UPDATED.exec(sentence)
  if (found === null) return false
  if (sentence.endsWith(':')) return true
  const rest = sentence.slice(found.index + found[0].length)
  return rest.split(' ').length <= MOST && !TELLS.test(rest)
}
