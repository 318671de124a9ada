import type { Draft } from './draft'
import type { Scribe } from './scribe'

/** Whether the last of several questions in a list, or a reply to them, stands above. */
export function isReplyPoint(current: Draft | null, { drafts }: Scribe): boolean {
  const [one, other] = drafts.filter(({ act, by }) => act === 'question' && by === 'turns/listed-question').slice(-2)
  return (
    other !== undefined &&
    one!.item === other.item &&
    (current === other || current === null || current.by === 'turns/replied-point')
  )
}
