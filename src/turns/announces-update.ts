/** 'gave an update on the estate', 'provided a briefing which covered:' */
const UPDATES =
  /\b(?:provided|gave|delivered|made)\s+(?:an?|the|his|her|their)\s+(?:(?:general|verbal|oral|brief|short|full|further|quarterly|monthly)\s+){0,2}(?:update|overview|briefing|presentation|summary|report)\b/i

/** Whether a sentence names an update, and tells nothing of it. */
export function announcesUpdate(sentence: string): boolean {
  if (!UPDATES.test(sentence)) return false
  return sentence.endsWith(':') || (sentence.split(' ').length <= 18 && !/\b(?:that|which|showing)\b/i.test(sentence))
}
