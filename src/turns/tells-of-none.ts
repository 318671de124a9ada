/** 'There were no questions.', 'None.', 'Nil', 'No-one spoke.' */
const NONE =
  /^there (?:were|was|are|is|being|had been) no\s+(?:\p{L}+\s){0,3}(?:declarations?|requests?|questions?|matters?|items?|business|apologies|petitions?|deputations?|substitut\p{L}+|substitutes|interests?|aob|comments?|announcements|late|speakers?)\b|^there (?:were|was) none\b|^none(?: were| was)?(?: \p{L}+)?\.?$|^none had been (?:received|submitted|declared|raised|notified)\b.{0,40}$|^nil\.?$|^n\/a\.?$|^(?:no[ -]one|nobody|no member)(?: present)? (?:spoke|commented|wished to (?:speak|comment)|(?:declared|raised|disclosed|registered|had)(?: an?| any(?:thing)?| no)?)\b/iu
const OPENS_NONE = /^(?:there|none|nil|n\/a|no[ -]one|nobody|no member)\b/i

/** Whether a sentence says that there was none of what an item is for. */
export function tellsOfNone(sentence: string): boolean {
  return OPENS_NONE.test(sentence) && NONE.test(sentence)
}
