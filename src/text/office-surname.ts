import { headingWords, placeWords } from '../lexicons/no-names'
import { bodyNouns, roleNouns } from '../lexicons/roles'
import { wordSet } from './word-table'

/** An office, then a surname: 'Executive Director Calder', 'City Attorney Roe'. */
export interface OfficeSurname {
  readonly office: string
  readonly name: string
}

const PART = /^\p{Lu}[\p{L}'\u2019-]+$/u
/** What stands behind a noun of office and is no surname: 'Attorney General', 'Chair Elect'. */
const BEHIND_OFFICE: ReadonlySet<string> = new Set(
  'general elect designate emeritus pro tem adjutant support uplift east west north south corporate infrastructure community communities operations finance planning works'.split(
    ' ',
  ),
)

/** Reads the subject of a reporting verb as an office with a surname behind it, as American minutes call people; null for other words. */
export function officeSurname(label: string): OfficeSurname | null {
  const held = behindOffice(label)
  const lower = held?.name.toLowerCase() ?? ''
  return held === null || NO_SURNAMES.some((some) => some.has(lower)) ? null : held
}

/** Surnames of two letters, as they are written in English: 'Trustee Yu', 'Director Ng'. */
const SHORT_SURNAME =
  /^(?:Ai|An|Au|Bo|Do|Du|Fu|Gu|He|Ho|Hu|Ip|Jo|Ko|Ku|Le|Li|Lo|Lu|Ly|Ma|Mo|Ng|Oh|Ou|Oz|Po|Qu|Ry|Su|Ta|To|Tu|Vo|Vu|Wu|Xu|Ye|Yi|Yu)$/

const NO_SURNAMES = [headingWords, placeWords, bodyNouns, roleNouns, BEHIND_OFFICE]

/** The same whatever else the surname may mean, for those of whom a list tells it: 'Supervisor Castle'. */
export function behindOffice(label: string): OfficeSurname | null {
  const bare = label.replace(/^the\s+/i, '')
  if (!endsBehindOffice(bare)) return null
  const words = bare.split(' ')
  const name = words.at(-1)!
  if (
    words.length < 2 ||
    words.length > 6 ||
    !words.every((word) => PART.test(word) || word === 'of' || word === 'and' || word === 'member') ||
    (name.length < 3 && !SHORT_SURNAME.test(name)) ||
    !/\p{Ll}/u.test(name)
  )
    return null
  return { office: words.slice(0, -1).join(' '), name }
}

/** The same, and 'General Counsel Jane Doe' with a forename, 'Chief J. Doe' with initials. */
export function officeHolder(printed: string): OfficeSurname | null {
  const label = printed.includes(' Pro Tem') ? printed.replace(PRO_TEM, '') : printed
  const held = officeSurname(label)
  if (held !== null) return held
  for (const pattern of INITIAL.test(label) ? [FULL, INITIALLED] : [FULL, THREE]) {
    const [, office, name] = pattern.exec(label) ?? []
    if (office !== undefined && endsInOffice(office) && isPersonal(name!)) return { office, name: name! }
  }
  return null
}

/** A letter of its own, with a stop or without. */
const INITIAL = /\. | \p{Lu} /u

/** 'Mayor Pro Tem Doe' */
const PRO_TEM = / Pro Tem(?:pore)?\b/

/** 'Director Jane Doe', 'Chief Digital and Information Officer Jane Doe' */
const FULL =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{L}'\u2019-]+ (?:and )?){0,4}?\p{Lu}[\p{L}'\u2019-]+) (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'\u2019-]+)$/u

/** 'Councilwoman Ada Rose Doe', 'Trustee Ravi de Roe'; behind a director the field may be told in as many words. */
const THREE =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{L}'\u2019-]+ ){0,3}?(?!(?:Director|Manager|Officer|Head|Lead|Member|Executive|Secretary|Minister|Advis[oe]r|Co-?ordinator|Partner|Inspector)s? )\p{Lu}[\p{L}'\u2019-]+) (\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|de|de la|la|le|van|van der|von|du|di|da) \p{Lu}[\p{L}'\u2019-]+)$/u

const INITIALLED =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{L}'\u2019-]+ ){0,4}?\p{Lu}[\p{L}'\u2019-]+) ((?:\p{Lu}\. ?|\p{Lu} ){1,2}\p{Lu}\p{Ll}[\p{L}'\u2019-]+)$/u

function endsInOffice(words: string): boolean {
  if (GENERAL.test(words)) return true
  return isRoleNoun(words, words.lastIndexOf(' ') + 1, words.length)
}

/** 'Director General Jane Doe' */
const GENERAL =
  /\b(?:Director|Attorney|Solicitor|Auditor|Comptroller|Controller|Secretary|Governor|Surveyor|Accountant|Postmaster|Inspector|Consul)[ -]General$/

/** No part of a name is a word of headings, places, bodies or offices. */
function isPersonal(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => !NO_SURNAMES.some((some) => some.has(word)))
}

const isRoleNoun = wordSet(roleNouns)

/** Whether the last word but one is a noun of office, which is soonest told. */
function endsBehindOffice(words: string): boolean {
  const end = words.lastIndexOf(' ')
  const start = words.lastIndexOf(' ', end - 1) + 1
  // 'Vice-Chair Doe'
  const joint = words.lastIndexOf('-', end - 1) + 1
  return end > 0 && (isRoleNoun(words, start, end) || (joint > start && isRoleNoun(words, joint, end)))
}
