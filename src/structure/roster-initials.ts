import type { Block } from '../model/block'
import { isRole } from './is-role'
import type { RosterEntry } from './roster-entry'

/** 'DP', 'N H', 'TMcA', with what stands in brackets behind them. */
const INITIALS = /^(\p{Lu}(?:\s?\p{Lu}|c\p{Lu}){1,3})(?:\s*\(([^()]{1,60})\))?$/u
/** A shorter list may be one of bodies. */
const LEAST = 3
/** Who is present speaks within so many blocks. */
const FAR = 500
/** Groups of one attendance list stand within so many. */
const NEAR = 8

/**
 * Those whom a list calls by initials and nothing else, 'LW (Chair), DP, N H, KB (minutes)', where the record goes on
 * to tell what at least two of them say; none for other lists.
 */
export function initialEntries(words: string, blocks: readonly Block[], index: number): RosterEntry[] {
  const read = readInitials(words)
  if (read.length === 0 || !(areHeard(read, blocks, index) || isBelow(blocks, index))) return []
  return read.map(({ name, note }) => ({
    name,
    role: note !== null && (isRole(note) || /^(?:minutes?|notes)\b/i.test(note)) ? note : null,
    organisation: null,
    aliases: [],
    printed: name,
    councillor: false,
  }))
}

/** A list of nothing but initials; empty for other words. */
function readInitials(words: string): readonly { readonly name: string; readonly note: string | null }[] {
  if (!/^\p{Lu}[\p{Lu} cM]{0,4}(?:,|\s\()/u.test(words)) return []
  const pieces = words.replace(/\.$/, '').split(/\s*[,;]\s*|\s+and\s+/)
  const read = pieces.flatMap((piece) => {
    const found = INITIALS.exec(piece)
    return found === null ? [] : [{ name: found[1]!, note: found[2] ?? null }]
  })
  return read.length === pieces.length ? read : []
}

/** Another group a few blocks below such a list. */
function isBelow(blocks: readonly Block[], index: number): boolean {
  const from = Math.max(0, index - NEAR)
  return blocks.slice(from, index).some(({ text }, at) => areHeard(readInitials(text), blocks, from + at))
}

/** Whether at least two of a list open paragraphs below it. */
function areHeard(read: ReturnType<typeof readInitials>, blocks: readonly Block[], index: number): boolean {
  if (read.length < LEAST) return false
  const below = blocks.slice(index + 1, index + 1 + FAR)
  return read.filter(({ name }) => below.some(({ text }) => text.startsWith(`${name} `))).length > 1
}
