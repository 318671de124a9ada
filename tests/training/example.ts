import type { AskEvidence } from '../../src/answers/ask-evidence'
import type { AskFeatures } from '../../src/answers/ask-features'
import type { AskType, Reply } from '../../src/model/ask'

/** An ask with what is known of it and of its answer, and the reply that an annotator saw. */
export interface Example {
  /** What it comes from: the name of a document or of a set of cases. */
  readonly from: string
  /** The question it belongs to: asks of one question are never parted between training and measuring. */
  readonly group: string
  readonly type: AskType
  readonly features: AskFeatures
  /** The words and pairs of words of the sentences that are taken to be on it. */
  readonly said: ReadonlySet<string>
  readonly evidence: readonly AskEvidence[]
  readonly index: number
  readonly reply: Reply
}
