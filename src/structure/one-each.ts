import type { Block } from '../model/block'
import { isName } from '../text/names'
import { type RosterEntry, rosterEntry } from './roster-entry'

/** 'Jane Doe, Talk About Local' among lines of a name and a body each: what stands behind the comma looks like a name, and is none. */
export function oneEach(blocks: readonly Block[], index: number, line: string): RosterEntry[] | null {
  const parts = line.split(', ')
  if (parts.length !== 2 || !isName(parts[1]!) || !isName(parts[0]!)) return null
  const around = blocks.slice(Math.max(0, index - LINES), index + LINES + 1)
  const alike = around.filter(({ text }) => {
    const [name = '', rest = '', ...more] = text.split(', ')
    return more.length === 0 && rest !== '' && isName(name) && !isName(rest)
  })
  const entry = alike.length < 3 ? null : rosterEntry(parts[0]!, [])
  return entry === null ? null : [{ ...entry, organisation: parts[1]! }]
}

/** How many lines round one tell how a list is laid out. */
const LINES = 6
