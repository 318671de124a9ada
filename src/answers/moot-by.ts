import type { AskEvidence } from './ask-evidence'
import type { SentenceEvidence } from './sentence-evidence'

/**
 * The sentence that leaves nothing to say on an ask that hangs on a condition: of 'was it done, and if so by whom; if not, why not?' a plain yes
 * settles the last, a plain no the second. Null where the ask hangs on none, or the ask for a yes or no before it was not answered by one.
 */
export function mootBy(all: readonly AskEvidence[], index: number): SentenceEvidence | null {
  const { condition } = all[index]!.ask
  if (condition === null) return null
  let before = index - 1
  while (before >= 0 && (all[before]!.ask.condition !== null || all[before]!.ask.type !== 'polar')) before--
  const ruling = condition === 'so' ? 'no' : 'yes'
  const first = all[before]?.own.find(({ sentence }) => sentence.opening !== null)
  return first?.sentence.opening === ruling ? first : null
}
