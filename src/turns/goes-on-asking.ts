import { findFrom } from '../text/find-from'
import type { Moment } from './moment'

/** Whether the asker goes on from utterance number `from`, so that what stands between belongs to the question. */
export function goesOnAsking({ spoken, place }: Moment, from = place): boolean {
  const next = findFrom(
    spoken.utterances,
    from,
    ({ frame, asks, inverted }) => asks || inverted || (frame !== null && frame.act !== 'other'),
  )
  if (next === undefined) return false
  return next.asks || next.inverted || (next.frame!.act === 'ask' && next.frame!.subject?.kind === 'pronoun')
}
