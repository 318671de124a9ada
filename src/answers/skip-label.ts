import { interrogatives } from '../lexicons/question-words'
import type { Word } from '../text/words'

/** A label has fewer words than these, each with a capital or one of those that join a name. */
const MOST = 8
const PARTING = /[:\u2013\u2014]| - |- /
const LABEL_WORD = /^(?:[\p{Lu}\d]|(?:of|the|de|van|ap|and|for)$)/u

/** How many of the first words are a label in front of a question, 0 for none: 'DPCC - What', 'Cllr Roe: What', 'Q4 MR ROE: What', '1. How'. */
export function skipLabel(words: readonly Word[]): number {
  for (let index = 1; index < Math.min(words.length, MOST); index++) {
    const { before } = words[index]!
    if (before !== ' ' && PARTING.test(before) && words.slice(0, index).every(({ text }) => LABEL_WORD.test(text)))
      return index
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
