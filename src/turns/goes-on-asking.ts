import type { Moment } from './moment'

/** Whether the asker goes on from utterance number `from`, so that what stands between belongs to the question. */
export function goesOnAsking({ spoken, place }: Moment, from = place): boolean {
  for (const { frame, asks, inverted } of spoken.utterances.slice(from)) {
    if (asks || inverted) return true
    if (frame !== null && frame.act !== 'other') return frame.act === 'ask' && frame.subject?.kind === 'pronoun'
  }
  return false
}
