/** What stands over a reply or a further question within an item. */
const WITHIN =
  /^(?:(?:written|oral|officer|force|constabulary|police|trust|council|company|service|the|further|first|second|supplement(?:ary|al))\s+)*(?:(?:answer|reply|response)(?:\s+to\s+(?:the\s+)?(?:supplement(?:ary|al)|follow[- ]?up|further|second)(?:\s+questions?)?)?|supplement(?:ary|al)(?:\s+question)?|follow[- ]up(?:\s+question)?|question(?=\s*(?:\([^()]{2,90}\)\s*)?:))(?:\s+\d{1,2})?(?:\s+(?:by|from|of|given by)\b.{2,90}|\s*\([^()]{2,90}\)|\s*:\s+.{2,90})?\s*:?$|^(?:answer|reply|response) for \S.{2,120}$|^(?:answer|reply|response) (?:not yet (?:recorded|received|available|provided|published)|awaited|to follow|pending|outstanding)\.?$|^(?:from|to|asked by|submitted by|answered by)\s*:\s*.{3,120}$/i

/** Whether a heading stands over a part of an item: a reply, a further question, who asks. */
export function isWithin(heading: string): boolean {
  return WITHIN.test(heading)
}
