import { isNamed } from '../text/names'
import type { Moment } from './moment'
import { sameSpeaker } from './sides'

const RECEIVED =
  /^(?:an?|one|two|three|four|five|six|several|\d{1,2}|the following|another|no further) (?:\p{L}+ ){0,3}questions? (?:had been|has been|have been|was|were) (?:\p{L}+ )?(?:received|submitted|tabled) (?:in advance )?(?:from|by) (.{3,60}?)(?:\.|,? and\b)/iu

/** Reads 'One question was received from Cllr Doe.', which only says who asks; whether it is such a sentence. */
export function readReceived({ text, utterance, scribe, piece }: Moment): boolean {
  if (utterance.asks) return false
  const who = sentIn(text)
  if (who === null) return false
  scribe.start('procedural', null, piece, 'turns/received')
  scribe.scene = { ...scribe.scene, received: scribe.resolve(who) }
  return true
}

/** Who sent in questions that a sentence tells of; null for other sentences. */
export function sentIn(text: string): string | null {
  const who = text.includes('question') ? RECEIVED.exec(text)?.[1] : undefined
  return who !== undefined && isNamed(who) ? who : null
}

/** Whether what is told is the first that whoever sent in a question says: 'The Member clarified that it was about the lay-bys.' */
export function asksWhatWasReceived({ utterance: { frame }, speaker, scribe }: Moment): boolean {
  return (
    scribe.current()?.by === 'turns/received' && frame?.act === 'say' && sameSpeaker(speaker, scribe.scene.received)
  )
}
