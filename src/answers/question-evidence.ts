import type { PrintedSign } from '../model/reading'
import { plainLower } from '../text/plain-lower'
import type { AnswerTurn } from './answer-sentence'
import { answerSentences } from './answer-sentences'
import type { AskDraft } from './ask-draft'
import { type AskEvidence, gatherEvidence } from './ask-evidence'
import { askWords } from './ask-words'
import { type ReadWord, readWords } from './clause-lexicon'
import { splitAsks } from './split-asks'

/** A question, whose matter begins at `from`, with the turns that answer it. */
export interface AnsweredQuestion {
  readonly text: string
  readonly from: number
  readonly answers: readonly AnswerTurn[]
  /** The items of lists in its text; none unless given. */
  readonly signs?: readonly PrintedSign[] | undefined
}

/**
 * For each question its asks with what its answers give on each; offsets of the asks are into its text. A step is taken for all
 * questions before the next one, since the code of one step stays in a processor's cache and that of all of them does not.
 */
export function questionEvidence(questions: readonly AnsweredQuestion[]): AskEvidence[][] {
  const asked = questions.map(readAsks)
  const given = questions.map(({ answers }, at) => answerSentences(answers, asked[at]!.asks.length > 1))
  return asked.map(({ words, asks }, at) => gatherEvidence(words, asks, given[at]!))
}

interface AskedWords {
  readonly words: readonly ReadWord[]
  readonly asks: readonly AskDraft[]
}

function readAsks({ text, from, signs = [] }: AnsweredQuestion): AskedWords {
  const matter = text.slice(from)
  const words = readWords(plainLower(matter))
  const printed = signs.map((one) => ({ ...one, start: one.start - from }))
  const found = splitAsks(matter, words, from, printed)
  return { words, asks: found.length > 0 || matter.trim() === '' ? found : [whole(matter, words, from)] }
}

/** A question without words that ask: the whole of it wants an account. */
function whole(matter: string, words: readonly ReadWord[], from: number): AskDraft {
  const start = matter.length - matter.trimStart().length
  const text = matter.trim()
  const end = start + text.length
  return {
    start: start + from,
    end: end + from,
    text,
    form: 'challenge',
    type: 'manner',
    restated: text,
    words: askWords(words, start, end),
    condition: null,
    part: 0,
  }
}
