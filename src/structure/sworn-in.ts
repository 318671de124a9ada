import type { Block } from '../model/block'
import { isCapitals, titleCase } from '../text/letter-case'
import { isNamed } from '../text/names'
import type { SpeakerLabel } from './speaker-label'

/** 'Ms JANE DOE, Chief of Works, Harbour Police, sworn and examined' */
const SWORN =
  /^([^,;:]{5,60}),\s+(.{3,200}?),?\s+\(?(?:(?:re-?)?(?:sworn|affirmed|called|recalled)(?: in)?(?: and examined)?|(?:on|under) (?:his |her |their )?former (?:oath|affirmation)|before the (?:(?:sub-?)?committee|commission))\)?\.?$/i

/** The witness whom a line of a hearing swears in, with the office as a note; null for other lines. */
export function swornIn({ text }: Block): SpeakerLabel | null {
  const found =
    text.length > 280 || !/(?:sworn|affirmed|examined|called|oath|affirmation|mmittee|mmission)\)?\.?$/i.test(text)
      ? null
      : SWORN.exec(text)
  if (found === null) return null
  const name = found[1]!
    .split(' ')
    .map((word) => (word.length > 2 && isCapitals(word) ? titleCase(word) : word))
    .join(' ')
  return isNamed(name) ? { name, notes: [found[2]!], end: text.length } : null
}
