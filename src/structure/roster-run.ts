import { isListedName } from '../text/names'
import { isRole } from './is-role'
import { type RosterEntry, rosterEntry } from './roster-entry'

/** So many names make a run of them that nothing parts. */
const LEAST = 3

/**
 * A list that lost what parted its entries: 'Ada Doe, Head of Parks Ravi Roe, Clerk to the Board Jo Poe, Treasurer' or
 * 'Ada Doe (Chair) Ravi Roe Jo Poe', more than `least` of them; null for other lists.
 */
export function runTogether(text: string, least = LEAST): RosterEntry[] | null {
  return ADDRESSED.test(text) ? null : (officesBetween(text) ?? namesAlone(text, least))
}

/** Where forms of address stand before names, these part them. */
const ADDRESSED = /\b(?:Mrs?|Ms|Miss|Cllr|Councillor)\b/

/** Behind each comma stands the office of whoever is named before it, then the next name of two or three words. */
function officesBetween(text: string): RosterEntry[] | null {
  const parts = text.replace(/\.$/, '').split(', ')
  if (parts.length < LEAST || /[;:()]/.test(text.replace(/ \([A-Z]{2,5}\)/g, ''))) return null
  const found: RosterEntry[] = []
  let name = parts[0]!
  for (const [place, part] of parts.slice(1).entries()) {
    const isLast = place === parts.length - 2
    const words = part.split(' ')
    const given = isLast ? 0 : givenBehind(words)
    const office = words.slice(0, words.length - given).join(' ')
    const entry = isListedName(name) && isRole(office) ? rosterEntry(name, [office]) : null
    if (entry === null) return null
    found.push(entry)
    name = words.slice(words.length - given).join(' ')
  }
  return found.length >= LEAST ? found : null
}

/** How many words the name behind an office has: three where the office would else end in a word of none. */
function givenBehind(words: readonly string[]): number {
  return words.length > 3 && !isRole(words.at(-3)!) && isRole(words.at(-4)!) ? 3 : 2
}

const WORD = /^\p{Lu}\p{Ll}[\p{L}'\u2019-]*$/u

/** Names of two words each, some with an office in brackets behind them. */
function namesAlone(text: string, least: number): RosterEntry[] | null {
  if (/[,;:\t]/.test(text)) return null
  const found: RosterEntry[] = []
  const pieces = text.split(/\s*\(([^()]{2,60})\)\s*/)
  for (let at = 0; at < pieces.length; at += 2) {
    const words = pieces[at]!.replace(/(?:^|\s)(?:Dr|Prof)\.?(?=\s)/g, '')
      .split(' ')
      .filter((word) => word !== '')
    if (words.length % 2 > 0 || !words.every((word) => WORD.test(word))) return null
    for (let word = 0; word < words.length; word += 2) {
      const isLast = word === words.length - 2
      const note = isLast ? pieces[at + 1] : undefined
      const name = `${words[word]} ${words[word + 1]}`
      const entry = isListedName(name) ? rosterEntry(note === undefined ? name : `${name} (${note})`, []) : null
      if (entry === null) return null
      found.push(entry)
    }
  }
  return found.length > least ? found : null
}
