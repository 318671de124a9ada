import type { Block } from '../model/block'
import { isRole } from './is-role'
import { type RosterEntry, rosterEntry } from './roster-entry'
import { initialsOfName } from './roster-name'

/** Somebody of whom a list gives name, initials and office on a line each, as a table does that lost its columns; null for other lines. */
export function threeLines(blocks: readonly Block[], index: number): RosterEntry | null {
  const [name, letters, office] = blocks.slice(index, index + 3).map(({ text }) => text)
  if (office === undefined || !/^\p{Lu}{2,4}$/u.test(letters!) || office.length > LONGEST || !isRole(office))
    return null
  const entry = rosterEntry(name!, [`(${letters})`, office])
  return entry !== null && initialsOfName(entry.name) === letters ? entry : null
}

/** No office takes a longer line. */
const LONGEST = 90
