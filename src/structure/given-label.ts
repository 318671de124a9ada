import { isCapitals, titleCase } from '../text/letter-case'
import { isName } from '../text/names'
import { bracketNotes } from './bracket-notes'
import type { SpeakerLabel } from './speaker-label'

/** Brackets alone behind the name. */
const BEHIND = /^(?:\s{0,2}\([^()]{2,240}\)){1,2}:?$/
const OFFICE = /^([^,]{3,60}),\s{0,9}(\p{L}.{1,90})$/u

/**
 * The label that a reader printed before a speech: `speaker` as the recording gives it, what stands in brackets and
 * an office behind a comma apart ('Jane Doe, Head of Works'), offices in capitals as sentences have them. '' for a speaker who is not named.
 The gap behind a form of address may be lost in the text ('MR.DOE').
 */
export function givenLabel(speaker: string, text: string): SpeakerLabel {
  const glued = speaker.replace('. ', '.')
  const printed = glued !== speaker && text.slice(0, glued.length + 8).includes(glued) ? glued : speaker
  // 'The Convener (Jane Doe)' on a line of its own.
  // '31. Jane Doe (Doeshire)' has the question's number before the name.
  const photo = text.startsWith('Photo of ') ? text.indexOf(speaker, speaker.length + 9) : -1
  const own = photo < 0 ? text.slice(0, speaker.length + 8).indexOf(printed) : photo
  const close = Math.max(0, own) + printed.length
  const behind = BEHIND.exec(text.slice(close, close + 330))?.[0] ?? ''
  const end = speaker === '' ? 0 : Math.min(text.length, close + (behind.length || 2))
  const cased = isCapitals(speaker) ? titleCase : (words: string): string => words
  const notes = bracketNotes(`${speaker}${behind}`).notes.map(cased)
  const bare = bracketNotes(speaker).bare.replace(/\s+/g, ' ').trim()
  const [, name = '', office = ''] = OFFICE.exec(bare) ?? []
  if (isName(cased(name))) return { name, notes: [cased(office), ...notes], end }
  return bare === '' ? { name: speaker, notes: [], end } : { name: bare, notes, end }
}
