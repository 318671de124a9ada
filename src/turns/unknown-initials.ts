import type { Speakers } from './speakers'
import type { Spoken } from './utterance'

/** Initials by which a record without an attendance list calls those who speak. */
export function unknownInitials(spoken: readonly Spoken[], speakers: Speakers): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { utterances } of spoken)
    for (const { frame } of utterances) {
      const label = frame?.subject?.label ?? ''
      if (/^[A-Z]{2,3}$/.test(label) && speakers.person(label) === null) found.add(label)
    }
  return found
}
