import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'
import { isSomeone } from './subject'
import type { Spoken } from './utterance'

/** Two who are known, or hold an office, are told to speak one after the other. */
export function tellsOfTwo({ utterances }: Spoken, scribe: Scribe): boolean {
  const told = utterances.flatMap(({ frame }) =>
    (frame?.act === 'say' || frame?.act === 'reply') && isSomeone(frame.subject)
      ? [scribe.resolve(frame.subject.label)]
      : [],
  )
  return told.some((one) => !sameSpeaker(one, told[0]!))
}

/** '• Cllr Doe asked how many there were. The Director said ...' */
export function answersItself({ utterances }: Spoken): boolean {
  const asked = utterances.find(({ frame }) => frame?.act === 'ask')?.frame?.subject
  if (asked == null) return false
  return utterances.some(
    ({ frame }) =>
      (frame?.act === 'say' || frame?.act === 'reply') &&
      frame.subject?.kind !== 'pronoun' &&
      frame.subject != null &&
      frame.subject.label !== asked.label,
  )
}
