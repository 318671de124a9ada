import { answerMarks } from '../lexicons/answer-marks'
import { type NonAnswer, refusals } from '../lexicons/refusals'
import { alternatives } from '../text/first-words'
import { lazily } from '../text/lazily'
import { type PhraseHit, type PhraseStart, phraseIndex, phrasesAt, type WordPhrases } from '../text/phrase-index'
import { rememberWords } from '../text/remember-words'
import { scanPlainWords } from '../text/scan-plain-words'
import { auxiliaryFamily } from './auxiliaries'
import { clauseGuard } from './clause-patterns'
import { type ContentKey, contentKey } from './content-key'
import { markNames } from './mark-names'
import { openingGuard } from './opening-patterns'
import { sayingVerbs } from './reporting-frame'
import { weighedWord } from './said-odds'
import { askedTense, futurePhrases, tensesOf } from './tenses'
import { typeGuard } from './type-rules'

/** What a phrase of an answer is: words of a non-answer, a mark of what a sentence does (by its place), a future, or a verb of saying. */
export type PhraseSense =
  | { readonly kind: 'refusal'; readonly reply: NonAnswer }
  | { readonly kind: 'mark'; readonly mark: number }
  | { readonly kind: 'future' }
  | { readonly kind: 'saying' }

/** What is known of a word by itself. */
interface WordEntry extends WordPhrases<PhraseSense> {
  /** Null for a word of the closed classes. */
  readonly content: ContentKey | null
  /** The family of an auxiliary, as its bit; 0 for any other word. */
  readonly family: number
  /** The tenses that it may be in, as bits. */
  readonly tenses: number
  /** The tense in which it asks, as its bit; 0 for none. */
  readonly asks: number
  /** Which of the clauses' patterns it calls for, which of those that tell types of asks, and as a first word which of openings. */
  readonly calls: number
  readonly typeCalls: number
  readonly opens: number
  /** Its number among the words that are weighed; 0 for one that is not. */
  readonly weighed: number
}

/** A word where it stands, with what is known of it. */
export interface ReadWord extends PhraseStart<PhraseSense> {
  readonly entry: WordEntry
}

const index = lazily(() => {
  const marks = answerMarks.flatMap(({ mark, pattern }) => {
    const value: PhraseSense = { kind: 'mark', mark: markNames.indexOf(mark) }
    return alternatives(pattern).map((source) => ({ value, pattern: `${source}\\b` }))
  })
  const future: PhraseSense = { kind: 'future' }
  const saying: PhraseSense = { kind: 'saying' }
  return phraseIndex<PhraseSense>([
    ...refusals.flatMap(({ reply, patterns }) => {
      const value: PhraseSense = { kind: 'refusal', reply }
      return patterns.map((pattern) => ({ value, pattern }))
    }),
    ...marks,
    ...futurePhrases.map((pattern) => ({ value: future, pattern })),
    ...sayingVerbs().map((verb) => ({ value: saying, pattern: `${verb}\\b` })),
  ])
})

/** One look-up a word: texts have many words and few that are new. */
const entries = lazily(() => rememberWords((text, start, end) => entryOf(text.slice(start, end))))

function entryOf(word: string): WordEntry {
  return {
    content: contentKey(word),
    family: auxiliaryFamily(word),
    tenses: tensesOf(word),
    asks: askedTense(word),
    calls: clauseGuard().callsOf(word),
    typeCalls: typeGuard().callsOf(word),
    opens: openingGuard().callsOf(word),
    weighed: weighedWord(word),
    ...index().of(word),
  }
}

/** The words of a text that `plainLower` made, with what is known of each. */
export function readWords(plain: string): ReadWord[] {
  const found: ReadWord[] = []
  const look = entries()
  scanPlainWords(plain, (start, end, hash) => {
    found.push({ start, end, entry: look(plain, start, end, hash) })
  })
  return found
}

/** The phrases among the words of such a text. */
export function phrasesAmong(plain: string, words: readonly ReadWord[]): PhraseHit<PhraseSense>[] {
  return phrasesAt(index(), plain, words)
}
