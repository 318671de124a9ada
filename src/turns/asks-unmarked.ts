/** Whether the last words of a speech that nobody punctuated have the word order of a question: 'so what are they, and will any posts go'. */
export function asksUnmarked(sentence: string): boolean {
  if (/[.?!\u2026]\W*$/.test(sentence)) return false
  const tail = sentence.slice(-TAIL)
  return OPENED.test(tail) || TURNED.test(tail)
}

/** So far before the end somebody still waits for the reply. */
const TAIL = 220

const SUBJECT =
  '(?:you|we|they|he|she|it|there|this|that|these|those|one of|any|anybody|anyone|the|your|our|their|his|her)'
const PAST_OR_PLURAL = 'are|were|do|does|did|has|have|can|could|will|would'
const AUXILIARY = `(?:is|was|${PAST_OR_PLURAL})`
/** 'so what are they', 'how many posts will you', 'what share of them are the' */
const OPENED = new RegExp(
  `(?:^|,\\s|\\n|\\b(?:and|so|but)\\s)(?:(?:what|why|how|where|when|who)(?:['\u2019]s|\\s${AUXILIARY})|how (?:many|much|long|often|far|soon|well|confident|sure|certain|\\p{L}+ly)(?:\\s(?!${SUBJECT}\\s)\\p{L}+){0,3}?\\s${AUXILIARY}|(?:what|which) \\p{L}+(?: of (?:them|those|these|it))?\\s(?:${PAST_OR_PLURAL}))\\s${SUBJECT}\\b`,
  'iu',
)
/** 'and will any posts go' */
const TURNED = new RegExp(
  `(?:^|,\\s|\\n)(?:(?:and|so|but|or)\\s)?(?:${AUXILIARY}|(?:is|are|does|do|have|has)n['\u2019]t)\\s(?!the only |you know\\b)${SUBJECT}\\b`,
  'iu',
)
