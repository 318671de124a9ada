import type { Block } from '../model/block'
import { isCapitals } from '../text/letter-case'
import type { RosterEntry } from './roster-entry'
import { readRosterText } from './roster-text'

/** Those whom a register of witnesses names, and the first block below it. */
export interface Register {
  readonly entries: readonly RosterEntry[]
  readonly end: number
}

const HEAD = /^(?:register of witnesses|witness(?:es)? (?:register|list))\s*:?$/i
/** 'POSITION STATEMENT: Spoke in favour of HB 12.' */
const TOLD = /^[\p{Lu} ]{6,40}:\s/u

/** Reads a register in which each witness stands apart: the name in capitals, the office, on further lines whom they speak for, and what they came for; null where no such register begins. */
export function witnessRegister(blocks: readonly Block[], index: number): Register | null {
  if (!HEAD.test(blocks[index]!.text)) return null
  const entries: RosterEntry[] = []
  let end = index + 1
  while (end < blocks.length) {
    const next = groupFrom(blocks, end)
    const entry = witness(blocks.slice(end, next).filter(({ kind }) => kind !== 'furniture'))
    if (entry === null) break
    entries.push(entry)
    end = next
  }
  return entries.length > 0 ? { entries, end } : null
}

function groupFrom(blocks: readonly Block[], from: number): number {
  let end = from
  while (end < blocks.length && blocks[end]!.group === blocks[from]!.group) end++
  return end
}

function witness(lines: readonly Block[]): RosterEntry | null {
  const [first, ...others] = lines.map(({ text }) => text)
  if (first === undefined || others.length === 0 || !isCapitals(first.split(',')[0]!)) return null
  const [entry, more] = readRosterText(first)
  if (entry === undefined || more !== undefined) return null
  // What stands behind the name is the office, whatever its words: 'JANE DOE, Staff'.
  return {
    ...entry,
    role: entry.role ?? entry.organisation,
    organisation: others.find((line) => !TOLD.test(line)) ?? null,
  }
}
