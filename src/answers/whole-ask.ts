import { interrogatives } from '../lexicons/question-words'
import { firstWord } from '../text/first-word'
import { matches } from '../text/matches'
import type { Word } from '../text/words'

/** '(b)', '(ii)': the sign of a part. */
export function isListed({ before, lower }: Word): boolean {
  return before.endsWith('(') && /^(?:[a-z]|[ivx]{1,4}|\d)$/.test(lower)
}

/** 'what (a) is the number and (b) are the names': how many words behind `index` are the interrogative's own and the sign of its first part; 0 where no sign follows it. */
export function partsBehind(words: readonly Word[], index: number): number {
  if (!interrogatives.has(words[index]!.lower)) return 0
  for (const step of [1, 2]) {
    const word = words[index + step]
    if (word !== undefined && isListed(word) && /^[ai1]$/.test(word.lower)) return step
  }
  return 0
}

/** Whether the word at `index` opens a further part under the interrogative of an ask that starts at one of `starts`. */
export function opensPart(
  words: readonly Word[],
  index: number,
  starts: readonly { readonly word: number }[],
): boolean {
  return index > 1 && isListed(words[index - 1]!) && starts.some(({ word }) => partsBehind(words, word) > 0)
}

const SHARED = /\b(how many|how much|what|which|who|when|where|why|how) \((?:a|i|1)\) /gi
const FIRST = /^((?:\p{L}+ ){1,2})\((?:a|i|1)\) /iu

/** The words of an ask at `start` as they would stand alone: with the interrogative that they share with an earlier part, without the sign of theirs. */
export function wholeAsk(text: string, start: number, words: string): string {
  if (words.includes(' (') && FIRST.test(words)) return words.replace(FIRST, '$1')
  if (text[start - 2] !== ')' || !/\((?:[b-z]|[ivx]{2,4}|[2-9])\) $/i.test(text.slice(Math.max(0, start - 7), start)))
    return words
  const shared = interrogatives.has(firstWord(words)) ? undefined : matches(SHARED, text.slice(0, start)).at(-1)?.[1]
  return shared === undefined ? words : `${shared} ${words}`
}
