import { isCapitals, titleCase } from '../text/letter-case'
import { isNamed } from '../text/names'
import type { SpeakerLabel } from './speaker-label'

/** 'Ms JANE DOE, OBE, Chief of Works, Harbour Police, sworn and examined' */
const SWORN =
  /^([^,;:]{5,60}),\s+(?:[A-Z]{2,4},\s+){0,3}(.{3,200}?),?\s+\(?(?:(?:re-?)?(?:sworn|affirmed|called|recalled)(?: in)?(?: and examined)?|examined|(?:on|under) (?:his |her |their )?former (?:oath|affirmation)|before the (?:(?:sub-?)?committee|commission))\)?\.?$/i

/** 'MS JANE ANN DOE (affirmed)' */
const SWORN_ALONE = /^([^,;:()]{5,60}?)\s\((?:re-?)?(?:sworn|affirmed|continued|recalled)\)\.?$/i
/** 'Questions from MS ROE', 'Cross-examination by MR DOE' */
const EXAMINES =
  /^(?:(?:further |re-?|cross-?)?(?:questions|questioning|examination|examined)) (?:from|by) (?:the )?([^,;:()]{4,50}?)(?:\s\(continued\))?$/i

/** Who goes on to examine a witness, as a line between the speeches of a hearing says; null for other lines. */
export function examinedBy(text: string): string | null {
  return text.length < 90 ? (EXAMINES.exec(text)?.[1] ?? null) : null
}

/** The witness whom a line of a hearing swears in, with the office as a note; null for other lines. */
export function swornIn(text: string): SpeakerLabel | null {
  const found =
    text.length > 280 ||
    !/(?:sworn|affirmed|continued|recalled|examined|called|oath|affirmation|mmittee|mmission)\)?\.?$/i.test(text)
      ? null
      : (SWORN.exec(text) ?? SWORN_ALONE.exec(text))
  if (found === null) return null
  const name = found[1]!
    .split(' ')
    .map((word) => (word.length > 2 && isCapitals(word) ? titleCase(word) : word))
    .join(' ')
  return isNamed(name) ? { name, notes: found[2] === undefined ? [] : [found[2]], end: text.length } : null
}

/** Whether a line between the speeches of a hearing swears somebody in or says who examines. */
export function opensHearing(text: string): boolean {
  return examinedBy(text) !== null || swornIn(text) !== null
}
