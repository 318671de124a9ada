import type { AnswerTurn } from './answer-sentences'
import { answerSentences } from './answer-sentences'
import type { AskDraft } from './ask-draft'
import { gatherEvidence } from './ask-evidence'
import { CLEAR_FROM, decideVerdict } from './decide-verdict'
import { splitAsks } from './split-asks'
import type { Verdict } from './verdict'

/** How strict verdicts are. */
export interface VerdictOptions {
  /**
   * From which probability (0 to 1) of a clear reply an ask counts as answered; 0.5 unless given. A lower one flags less and
   * with more certainty, a higher one flags more.
   */
  readonly clearFrom?: number
}

/** An ask with the verdict on it; offsets of the ask are into the question's text. */
export interface JudgedAsk {
  readonly ask: AskDraft
  readonly verdict: Verdict
}

/** The asks of a question, whose matter begins at `from`, each with the verdict on what its answers give. Throws a `RangeError` for a threshold outside 0 to 1. */
export function assessAsks(
  question: string,
  from: number,
  answers: readonly AnswerTurn[],
  { clearFrom = CLEAR_FROM }: VerdictOptions,
): JudgedAsk[] {
  if (!(clearFrom >= 0 && clearFrom <= 1)) throw new RangeError('clearFrom: expected a number from 0 to 1.')
  const matter = question.slice(from)
  const found = splitAsks(matter)
  const drafts = found.length > 0 || matter.trim() === '' ? found : [whole(matter)]
  const evidence = gatherEvidence(matter, drafts, answerSentences(answers))
  return drafts.map((ask, index) => ({
    ask: { ...ask, start: ask.start + from, end: ask.end + from },
    verdict: decideVerdict(evidence, index, clearFrom),
  }))
}

/** A question without words that ask: the whole of it wants an account. */
function whole(matter: string): AskDraft {
  const start = matter.length - matter.trimStart().length
  const text = matter.trim()
  return { start, end: start + text.length, text, form: 'challenge', type: 'manner', restated: text }
}
