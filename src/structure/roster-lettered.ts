import { matches } from '../text/matches'
import { isListedName, isNamed, stripTitles } from '../text/names'
import { isRole } from './is-role'
import { type RosterEntry, rosterEntry } from './roster-entry'
import { initialsOfName } from './roster-name'

/** 'Prof Jane Doe Trust Chair JD', 'Jane Doe JD', 'Jane Doe JD Harbour Council Clerk': letters in a column of their own tell how many words are the name; null where a line is not of this kind. */
export function letteredEntry(text: string): RosterEntry[] | null {
  const within = letteredWithin(text)
  if (within !== null) return within
  const [, line, letters] = LETTERED.exec(text) ?? []
  if (line === undefined || letters === undefined) return null
  const { name } = stripTitles(line)
  const words = name.split(/\s+/)
  const count = wordsOfName(letters, words)
  if (count === null) return null
  const told = words.slice(count).join(' ')
  const printed = line.slice(0, line.length - told.length).trimEnd()
  const office = told.replace(FROM_ITEM, '')
  const [head] = office.split(/,\s|\s[\u2013-]\s|\s\(|\sand\s/)
  if (!(isNamed(printed) || isListedName(printed)) || (office !== '' && !isRole(office) && !isRole(head!))) return null
  const entry = rosterEntry(printed, office === '' ? [letters] : [office, letters])
  return entry === null ? null : [withLetters(entry, letters)]
}

/** The letters are what somebody is called by, and no body. */
function withLetters(entry: RosterEntry, letters: string): RosterEntry {
  const organisation = entry.organisation === letters ? null : entry.organisation
  return { ...entry, organisation, aliases: [...new Set([...entry.aliases, letters])] }
}

/** 'Jane Doe JD Harbour Council Clerk': behind the letters stand body and office. */
function letteredWithin(text: string): RosterEntry[] | null {
  const [, name, letters, told] = WITHIN.exec(text) ?? []
  if (name === undefined || letters === undefined || told === undefined) return null
  if (!isNamed(name) || !stands(letters, stripTitles(name).name.split(/\s+/))) return null
  const cut = officeBehind(told)
  const entry = rosterEntry(name, [...(cut > 0 ? [told.slice(0, cut - 1), told.slice(cut)] : [told]), letters])
  return entry === null ? null : [withLetters(entry, letters)]
}

/** Where the office begins behind the name of a body, 'Harbour Council Clerk', 'HARBOUR Site Manager'; 0 where it is not told apart. */
function officeBehind(told: string): number {
  for (const { index } of matches(BODY_END, told))
    if (isRole(told.slice(index)) && !isRole(told.slice(0, index))) return index
  return 0
}
const BODY_END =
  /(?<=^\p{Lu}[\p{Lu}&]{2,15} |\b(?:Council|Agency|Authority|Trust|Police|Board|Service|Association|University|College|Ltd|Group|Company) )(?=\p{Lu})/gu

/** Letters between a name and more words. */
const WITHIN = /^(\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){1,3}?) (\p{Lu}{2,4}) (\p{Lu}[^;:\t,(]{3,90})$/u

/** How many of the first words are the name whose letters these are: two of 'Jane Doe Head of Parks' for 'JD'; null where none are. */
export function wordsOfName(letters: string, words: readonly string[]): number | null {
  return [2, 3, 4].find((count) => count <= words.length && stands(letters, words.slice(0, count))) ?? null
}

/** Whether letters are a name's initials; 'JMD' of Jane Doe has one more, 'JD' of Jane Doe-Roe one less. */
function stands(letters: string, words: readonly string[]): boolean {
  const initials = initialsOfName(words.join(' ')).toUpperCase()
  return (
    letters === initials ||
    letters === words.map((word) => word[0]).join('') ||
    (initials.length === 2 && letters.length === 3 && letters[0] === initials[0] && letters[2] === initials[1])
  )
}

/** 'Medical Director from item 5': how long somebody was there. */
const FROM_ITEM = /,?\s(?:\()?(?:from|for|until|to|up to|part of)?\s?(?:agenda )?items?\s\d[^()]{0,24}\)?$/i

/** One line about one person. */
const LETTERED = /^([^;:\t]{5,120}?)\s(\p{Lu}{2,4})$/u
