import { interrogatives } from '../lexicons/question-words'
import type { Word } from '../text/words'

/** How many of the first words are a label in front of a question, 0 for none: 'DPCC - What', 'Cllr Roe: What', 'Q4 MR ROE: What', '1. How'. */
export function skipLabel(words: readonly Word[]): number {
  for (let index = 1; index < Math.min(words.length, 9); index++) {
    if (/[:\u2013\u2014]| - |- /.test(words[index]!.before) && index < 8) {
      if (
        words
          .slice(0, index)
          .every(({ text }) => /^[\p{Lu}\d]/u.test(text) || /^(?:of|the|de|van|ap|and|for)$/.test(text))
      )
        return index
    }
  }
  const first = words[0]!
  const bracket = words.slice(0, 2).findIndex(({ before }) => before.endsWith('('))
  // 'Q. (Member Roe) Are ...'
  if (bracket >= 0) {
    const behind = words.findIndex(
      ({ before }, index) => index > bracket && index < bracket + 7 && before.includes(')'),
    )
    if (behind > 0) return behind
  }
  const capitals = /^[A-Z]{2,6}$/.test(first.text) && interrogatives.has(words[1]?.lower ?? '')
  return capitals ? 1 : 0
}
