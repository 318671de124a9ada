import { isCapitals, titleCase } from '../text/letter-case'
import { isName } from '../text/names'
import type { SpeakerLabel } from './speaker-label'

const NOTES = /\(([^()]{1,80})\)/g
const OFFICE = /^([^,]{3,60}),\s{0,9}(\p{L}.{1,90})$/u

/**
 * The label that a reader printed before a speech: `speaker` as the recording gives it, what stands in brackets and
 * an office behind a comma apart ('Jane Doe, Head of Works'), offices in capitals as sentences have them. '' for a speaker who is not named.
 */
export function givenLabel(speaker: string, text: string): SpeakerLabel {
  const end = speaker === '' ? 0 : Math.min(text.length, speaker.length + 2)
  const cased = isCapitals(speaker) ? titleCase : (words: string): string => words
  const notes = [...speaker.matchAll(NOTES)].map((hit) => cased(hit[1]!))
  const bare = speaker.replace(NOTES, ' ').replace(/\s+/g, ' ').trim()
  const [, name = '', office = ''] = OFFICE.exec(bare) ?? []
  if (isName(cased(name))) return { name, notes: [cased(office), ...notes], end }
  return bare === '' ? { name: speaker, notes: [], end } : { name: bare, notes, end }
}
