import { type AnswerTurn, answerSentences } from './answer-sentences'
import type { AskDraft } from './ask-draft'
import { type AskEvidence, gatherEvidence } from './ask-evidence'
import { splitAsks } from './split-asks'

/** The asks of a question, whose matter begins at `from`, with what its answers give on each; offsets of the asks are into `question`. */
export function questionEvidence(question: string, from: number, answers: readonly AnswerTurn[]): AskEvidence[] {
  const matter = question.slice(from)
  const found = splitAsks(matter)
  const asks = (found.length > 0 || matter.trim() === '' ? found : [whole(matter)]).map((ask) => ({
    ...ask,
    start: ask.start + from,
    end: ask.end + from,
  }))
  return gatherEvidence(matter, asks, answerSentences(answers))
}

/** A question without words that ask: the whole of it wants an account. */
function whole(matter: string): AskDraft {
  const start = matter.length - matter.trimStart().length
  const text = matter.trim()
  return { start, end: start + text.length, text, form: 'challenge', type: 'manner', restated: text }
}
