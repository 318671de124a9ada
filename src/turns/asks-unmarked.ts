/** Whether the last words of a speech that nobody punctuated have the word order of a question: 'so what are they, and will any posts go'. */
export function asksUnmarked(sentence: string): boolean {
  if (/[.?!\u2026]\W*$/.test(sentence)) return false
  const tail = sentence.slice(-TAIL)
  return WITH_PRONOUN.test(tail) || TURNED.test(tail)
}

/** So far before the end somebody still waits for the reply. */
const TAIL = 220

const SUBJECT =
  '(?:you|we|they|he|she|it|there|this|that|these|those|one of|any|anybody|anyone|the|your|our|their|his|her)'
const WITH_PRONOUN = new RegExp(
  `(?:^|,\\s|\\n|\\b(?:and|so|but|is this|is simply this)\\s)(?:(?:what|why|how|where|when|who)(?:['\u2019]s|\\s(?:is|are|was|were|do|does|did|has|have|can|could|will|would))|how (?:many|much|long|often|far|soon|well|confident|sure|certain|\\p{L}+ly)(?:\\s(?!${SUBJECT}\\s)\\p{L}+){0,3}?\\s(?:is|are|was|were|do|does|did|has|have|can|could|will|would)|(?:what|which) \\p{L}+(?: of (?:them|those|these|it))?\\s(?:are|were|do|does|did|have|can|could|will|would))\\s${SUBJECT}\\b`,
  'iu',
)
const TURNED = new RegExp(
  `(?:^|,\\s|\\n)(?:(?:and|so|but|or)\\s)?(?:is|are|was|do|does|did|can|could|will|would|has|have|isn['\u2019]t|aren['\u2019]t|doesn['\u2019]t|don['\u2019]t|haven['\u2019]t|hasn['\u2019]t)\\s(?!the only |you know\\b)${SUBJECT}\\b`,
  'iu',
)
