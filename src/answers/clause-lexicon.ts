import { answerMarks } from '../lexicons/answer-marks'
import { type NonAnswer, refusals } from '../lexicons/refusals'
import { alternatives } from '../text/first-words'
import { lazily } from '../text/lazily'
import { type PhraseStart, phraseIndex, type WordPhrases } from '../text/phrase-index'
import { scanPlainWords } from '../text/scan-plain-words'
import { remember } from '../text/stems'
import { auxiliaryFamily } from './auxiliaries'
import { type ContentKey, contentKey } from './content-key'

/** What a phrase of an answer is: words of a non-answer, or a mark of what a sentence does. */
export type PhraseSense =
  | { readonly kind: 'refusal'; readonly reply: NonAnswer }
  | { readonly kind: 'mark'; readonly mark: string }

/** What is known of a word by itself. */
interface WordEntry extends WordPhrases<PhraseSense> {
  /** Null for a word of the closed classes. */
  readonly content: ContentKey | null
  /** The family of an auxiliary; null for any other word. */
  readonly family: string | null
}

/** A word where it stands, with what is known of it. */
export interface ReadWord extends WordEntry, PhraseStart<PhraseSense> {}

const index = lazily(() => {
  const marks = answerMarks.flatMap(({ mark, pattern }) => {
    const value: PhraseSense = { kind: 'mark', mark }
    return alternatives(pattern).map((source) => ({ value, pattern: `${source}\\b` }))
  })
  const senses = new Map<NonAnswer, PhraseSense>(refusals.map(({ reply }) => [reply, { kind: 'refusal', reply }]))
  return phraseIndex([
    ...refusals.flatMap(({ reply, patterns }) => patterns.map((pattern) => ({ value: senses.get(reply)!, pattern }))),
    ...marks,
  ])
})

/** One look-up a word: texts have many words and few that are new. */
const entryOf: (word: string) => WordEntry = remember((word) => ({
  content: contentKey(word),
  family: auxiliaryFamily(word),
  ...index()(word),
}))

/** The words of a text that `plainLower` made, with what is known of each. */
export function readWords(plain: string): ReadWord[] {
  const found: ReadWord[] = []
  scanPlainWords(plain, (start, end) => {
    const { content, family, phrases, wakes } = entryOf(plain.slice(start, end))
    found.push({ start, end, content, family, phrases, wakes })
  })
  return found
}
