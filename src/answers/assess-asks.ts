import type { AskDraft } from './ask-draft'
import { CLEAR_FROM, decideVerdict } from './decide-verdict'
import { type AnsweredQuestion, questionEvidence } from './question-evidence'
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

/** For each question its asks, each with the verdict on what its answers give. Throws a `RangeError` for a threshold outside 0 to 1. */
export function assessAsks(
  questions: readonly AnsweredQuestion[],
  { clearFrom = CLEAR_FROM }: VerdictOptions,
): JudgedAsk[][] {
  if (!(clearFrom >= 0 && clearFrom <= 1)) throw new RangeError('clearFrom: expected a number from 0 to 1.')
  return questionEvidence(questions).map((evidence) =>
    evidence.map(({ ask }, index) => ({ ask, verdict: decideVerdict(evidence, index, clearFrom) })),
  )
}
