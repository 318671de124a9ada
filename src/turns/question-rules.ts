const QUESTION_RULES =
  /\b(?:advised|reminded|explained|confirmed|noted|informed|stated)\b.{0,80}\b(?:questions and (?:answers|replies)|(?:(?:one|two|three|four|five|six|several|\d+|the following) )questions? (?:had|have) been|(?:one|a|single|no) supplement(?:ary|al)|(?:her|his|their) supplement(?:ary|al)|questions? (?:must|had to|should|could|would) (?:be|arise)|time (?:set aside|allowed|allotted)|could ask .{3,60} to answer (?:for|on behalf))\b/i

/** Whoever presides tells how questions are put and answered. */
export function tellsQuestionRules(sentence: string): boolean {
  return /question|supplement(?:ary|al)|answer|time/.test(sentence) && QUESTION_RULES.test(sentence)
}
