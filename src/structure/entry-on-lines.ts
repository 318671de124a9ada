import type { Block } from '../model/block'
import { isRole } from './is-role'
import { entryName, type RosterEntry, rosterEntry } from './roster-entry'
import { initialsOfName } from './roster-name'

/** An entry of a list that takes several lines, and how many. */
export interface EntryOnLines {
  readonly entry: RosterEntry
  readonly blocks: number
}

/**
 * Somebody of whom a list gives name, initials and office on lines of their own, as a table does that lost its columns: the letters on a
 * line between, or behind the name. `isOver` says that an office stands above, so that the one below is the next one's. Null for other lines.
 */
export function entryOnLines(blocks: readonly Block[], index: number, isOver: boolean): EntryOnLines | null {
  return onThree(blocks, index) ?? (isOver ? null : onTwo(blocks, index))
}

/** 'Jane Doe' / 'JD' / 'Head of Works' */
function onThree(blocks: readonly Block[], index: number): EntryOnLines | null {
  const [name, initials = '', office] = blocks.slice(index, index + 3).map(({ text }) => text)
  const letters = LETTERS.exec(initials)?.[1]
  if (office === undefined || letters === undefined || office.length > LONGEST || !isRole(office)) return null
  return lettered(rosterEntry(name!, [`(${letters})`, office]), letters, 3)
}

/** 'Jane Doe (JD)' / 'Head of Works' */
function onTwo(blocks: readonly Block[], index: number): EntryOnLines | null {
  const [first, second] = blocks.slice(index, index + 2)
  const letters = NAMED.exec(first?.text ?? '')?.[1]
  if (letters === undefined || second === undefined || second.group !== first!.group) return null
  const { text } = second
  if (text.length > LONGEST || !isRole(text) || text.includes('(') || entryName(text.split(',')[0]!) !== null)
    return null
  return lettered(rosterEntry(first!.text, [text]), letters, 2)
}

function lettered(entry: RosterEntry | null, letters: string, blocks: number): EntryOnLines | null {
  return entry !== null && initialsOfName(entry.name) === letters ? { entry, blocks } : null
}

/** 'JD', '(JD)' */
const LETTERS = /^\(?(\p{Lu}{2,4})\)?$/u
const NAMED = /^\p{Lu}[^(),]{2,50} \((\p{Lu}{2,4})\)$/u
/** No office takes a longer line. */
const LONGEST = 90
