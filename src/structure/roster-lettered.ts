import { isNamed, stripTitles } from '../text/names'
import { isRole } from './is-role'
import { type RosterEntry, rosterEntry } from './roster-entry'
import { initialsOfName } from './roster-name'

/** 'Prof Jane Doe Trust Chair JD': the letters in a last column tell how many words are the name; null where a line is not of this kind. */
export function letteredEntry(text: string): RosterEntry[] | null {
  const [, line, letters] = LETTERED.exec(text) ?? []
  if (line === undefined || letters === undefined) return null
  const { name } = stripTitles(line)
  const words = name.split(/\s+/)
  const count = [2, 3, 4].find((some) => initialsOfName(words.slice(0, some).join(' ')).toUpperCase() === letters)
  if (count === undefined || count >= words.length) return null
  const office = words.slice(count).join(' ')
  const printed = line.slice(0, line.length - office.length).trimEnd()
  const entry = isNamed(printed) && isRole(office) ? rosterEntry(printed, [office, letters]) : null
  return entry === null ? null : [entry]
}

/** One line about one person. */
const LETTERED = /^([^;:\t]{8,120}?)\s(\p{Lu}{2,4})$/u
