import { answerMarks } from '../lexicons/answer-marks'
import { type NonAnswer, refusals } from '../lexicons/refusals'
import { alternatives } from '../text/first-words'
import { lazily } from '../text/lazily'
import { type PhraseScanner, phraseScanner } from '../text/phrase-scanner'
import type { PlainWord } from '../text/plain-words'
import { remember } from '../text/stems'
import { auxiliaryFamily } from './auxiliaries'
import { type ContentKey, contentKey } from './content-key'

/** What a phrase of an answer is: words of a non-answer, or a mark of what a sentence does. */
export type PhraseSense =
  | { readonly kind: 'refusal'; readonly reply: NonAnswer }
  | { readonly kind: 'mark'; readonly mark: string }

/** What is known of a word by itself. */
export interface WordEntry {
  /** Null for a word of the closed classes. */
  readonly content: ContentKey | null
  readonly family: string | null
}

const scanner: () => PhraseScanner<PhraseSense> = lazily(() => {
  const marks = answerMarks.flatMap(({ mark, pattern }) => {
    const value: PhraseSense = { kind: 'mark', mark }
    return alternatives(pattern).map((source) => ({ value, pattern: `${source}\\b` }))
  })
  const senses = new Map<NonAnswer, PhraseSense>(refusals.map(({ reply }) => [reply, { kind: 'refusal', reply }]))
  return phraseScanner([
    ...refusals.flatMap(({ reply, patterns }) => patterns.map((pattern) => ({ value: senses.get(reply)!, pattern }))),
    ...marks,
  ])
})

/** The phrases in a text that `plainLower` made, by its words. */
export function phrasesIn(plain: string, words: readonly PlainWord[]) {
  return scanner()(plain, words)
}

/** What is known of a word in lower case. */
export const wordEntry: (word: string) => WordEntry = remember((word) => ({
  content: contentKey(word),
  family: auxiliaryFamily(word),
}))
