import { headingSurnames, headingWords, placeWords } from '../lexicons/no-names'
import { bodyNouns } from '../lexicons/roles'
import { isCapitals } from '../text/letter-case'
import { officeSurname } from '../text/office-surname'
import { isRole } from './is-role'
import type { RosterEntry } from './roster-entry'
import { turnedRound } from './roster-plain'
import { readRosterText } from './roster-text'

const SURNAME = /^(?:(?:Mac|Mc|Van|Von|De|Le|La|St\.?)\s)?\p{Lu}[\p{L}'\u2019-]{1,30}$/u
/** 'SDC': the letters of a body. */
const LETTERS = /^\p{Lu}{2,4}$/u
const NOTE = /\s*\([^()]{0,40}\)/g

/** 'Doe, Roe (remote), Poe and Moe': those whom a list calls by their surnames alone, with the office that its label gives them; none where anything else stands in it. */
export function surnameEntries(list: string, office: string | null, least = 2): RosterEntry[] {
  if (list.length > 400 || turnedRound(list) !== null) return []
  const printed = list.replace(/[\s.]+$/, '').split(/,\s+and\s+|;\s+and\s+|,\s*|;\s*|\s+and\s+|\s+&\s+/)
  if (printed.length < least) return []
  const names = printed.map((one) => one.replace(NOTE, ''))
  const inCapitals = isCapitals(list)
  const isListed = (name: string): boolean => isSurname(name) && (inCapitals || !LETTERS.test(name))
  const entries = names.map((name, place) =>
    isListed(name)
      ? surnameEntry(name, noted(printed[place]!) ?? office)
      : (officeEntry(name) ?? fullEntry(printed[place]!)),
  )
  return entries.every((entry) => entry !== null) && names.some(isListed) ? entries : []
}

/** 'Doe (Chair)': the office in brackets. */
function noted(printed: string): string | null {
  const note = /\(([^()]{3,40})\)$/.exec(printed)?.[1]
  return note !== undefined && isRole(note) ? note : null
}

function surnameEntry(name: string, role: string | null): RosterEntry {
  return { name, role, organisation: null, aliases: [], printed: name, councillor: false }
}

/** 'Mayor Doe' among them. */
function officeEntry(words: string): RosterEntry | null {
  const held = officeSurname(words)
  return held === null ? null : surnameEntry(held.name, held.office)
}

/** 'Mayor Jane Doe' among them. */
function fullEntry(words: string): RosterEntry | null {
  const [one, other] = readRosterText(words)
  return one !== undefined && other === undefined ? one : null
}

function isSurname(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    SURNAME.test(name) &&
    !isRole(name) &&
    !NOBODY.has(lower) &&
    (!headingWords.has(lower) || headingSurnames.has(lower)) &&
    !placeWords.has(lower) &&
    !bodyNouns.has(lower)
  )
}

/** What a list says where nobody is to be named. */
const NOBODY: ReadonlySet<string> = new Set([
  'none',
  'nil',
  'all',
  'nobody',
  'quorum',
  'yes',
  'no',
  'apologies',
  'present',
])
