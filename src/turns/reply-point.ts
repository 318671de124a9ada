import type { Draft } from './draft'
import type { Scribe } from './scribe'

/** Whether the last of several questions in a list, or a reply to them, stands above. */
export function isReplyPoint(current: Draft | null, { drafts }: Scribe): boolean {
  // Behind any other turn nothing above need be looked for.
  if (current !== null && !isListed(current) && current.by !== 'turns/replied-point') return false
  const last = drafts.findLastIndex(isListed)
  const before = drafts.slice(0, Math.max(0, last)).findLast(isListed)
  return before !== undefined && before.item === drafts[last]!.item
}

function isListed({ act, by }: Draft): boolean {
  return act === 'question' && by === 'turns/listed-question'
}
