import type { Block } from '../model/block'
import { readableCase } from '../text/letter-case'

/** A board that many places have, which its title calls by no more than its kind. */
const KIND =
  /^(?:the )?(?:(?:(?:city|town|village|county|borough|parish|community|township|general|school|planning|zoning|parks|library) )?(?:council|board|commission|(?:sub-?)?committee|meeting)|integrated care board|board of (?:directors?|education|trustees|supervisors|commissioners|governors|selectmen))['\u2019]?s?$/iu
/** Of whom a board is, in the title above it. */
const OWNER =
  /^(?:\p{L}[\p{L}'\u2019&.-]*\s){1,7}(?:district|authority|county|college|university|township|association|agency|corporation)$|^NHS(?: \p{L}[\p{L}'\u2019&.-]*){1,7}$|^(?:city|town|county|village|township|port) of \p{L}[\p{L}'\u2019.-]*(?:\s\p{L}[\p{L}'\u2019.-]*){0,3}$/iu
/** Which body a sentence or a title says to meet: 'The Audit Board of the City of Doe met for a regular meeting', 'Meeting of the Doe City Council'. */
const MEETS =
  /^(?:[Tt]he )?(?![Mm]inutes|[Mm]eeting|[Bb]oard met|[Ss]ession|MINUTES|MEETING)(\p{Lu}[^.;:()]{6,110}?),? (?:met|convened|held (?:a|its))\b/u
const MEETING_OF =
  /\b(?:meeting|minutes|session) (?:of|for) (?:the )?((?:\p{Lu}[\p{L}'\u2019-]*(?: (?:of|and|for|the|&) (?=\p{Lu})|,? |$)){2,9})/u

/**
 * The full name of a body whose title says only its kind ('City Council', 'Board of Directors'): from the title of the district or place above it,
 * or from a sentence at the front that says who met. The name as it is where the front has no fuller one; what says who met, where there is none.
 */
export function fullerBody(name: string | null, front: readonly Block[]): string | null {
  if (name !== null && !KIND.test(name)) return name
  const texts = front.filter(({ text }) => text.length < 700).map(({ text }) => text)
  for (const text of texts) {
    const said = (MEETS.exec(text) ?? MEETING_OF.exec(text))?.[1]?.trim().replace(/,$/, '')
    if (said !== undefined && isFuller(said, name)) return readableCase(said)
  }
  if (name === null || /^(?:general |the )?meeting$/i.test(name)) return name
  const at = texts.findIndex((text) => text.toLowerCase().includes(name.toLowerCase()))
  const above = texts[at - 1]
  return above !== undefined && OWNER.test(above) ? `${readableCase(above)} ${name}` : name
}

/** A body, and of the kind that the title tells. */
function isFuller(said: string, name: string | null): boolean {
  if (
    KIND.test(said) ||
    !/\b(?:council|board|commission|(?:sub-?)?committee|authority|trustees|directors|panel|forum)\b/i.test(said)
  )
    return false
  const noun = name?.split(' ').at(-1)
  return noun === undefined || /^meeting$/i.test(noun) || said.toLowerCase().includes(noun.toLowerCase())
}
