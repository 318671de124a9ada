import type { Reply } from '../model/ask'
import type { Commitment } from '../model/commitment'
import type { Span } from '../model/span'

/** Where a reply puts an ask off: the span of the commitment, among those in the answer, that takes it up; else null. */
export function promiseFor(reply: Reply, evidence: readonly Span[], commitments: readonly Commitment[]): Span | null {
  if (reply !== 'deferred') return null
  const meets = ({ span }: Commitment): boolean =>
    evidence.some(({ start, end }) => start < span.end && end > span.start)
  return commitments.find(meets)?.span ?? null
}
