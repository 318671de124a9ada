import { plainLower } from '../text/plain-lower'
import type { AnswerTurn } from './answer-sentence'
import { answerSentences } from './answer-sentences'
import type { AskDraft } from './ask-draft'
import { type AskEvidence, gatherEvidence } from './ask-evidence'
import { askWords } from './ask-words'
import { type ReadWord, readWords } from './clause-lexicon'
import { splitAsks } from './split-asks'

/** The asks of a question, whose matter begins at `from`, with what its answers give on each; offsets of the asks are into `question`. */
export function questionEvidence(question: string, from: number, answers: readonly AnswerTurn[]): AskEvidence[] {
  const matter = question.slice(from)
  const words = readWords(plainLower(matter))
  const found = splitAsks(matter, words, from)
  const asks = found.length > 0 || matter.trim() === '' ? found : [whole(matter, words, from)]
  return gatherEvidence(words, asks, answerSentences(answers, asks.length > 1))
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
