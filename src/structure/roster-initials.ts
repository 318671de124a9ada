import type { Block } from '../model/block'
import { isRole, type RosterEntry } from './roster-entry'

/** 'DP', 'N H', 'TMcA', with what stands in brackets behind them. */
const INITIALS = /^(\p{Lu}(?:\s?\p{Lu}|c\p{Lu}){1,3})(?:\s*\(([^()]{1,60})\))?$/u
/** A shorter list may be one of bodies. */
const LEAST = 3
/** Who is present speaks within so many blocks. */
const FAR = 500

/**
 * Those whom a list calls by initials and nothing else, 'LW (Chair), DP, N H, KB (minutes)', where the record goes on
 * to tell what at least two of them say; none for other lists.
 */
export function initialEntries(words: string, blocks: readonly Block[], index: number): RosterEntry[] {
  if (!/^\p{Lu}[\p{Lu} cM]{0,4}(?:,|\s\()/u.test(words)) return []
  const pieces = words.replace(/\.$/, '').split(/\s*[,;]\s*|\s+and\s+/)
  const read = pieces.flatMap((piece) => {
    const found = INITIALS.exec(piece)
    return found === null ? [] : [{ name: found[1]!, note: found[2] ?? null }]
  })
  if (read.length === 0 || read.length !== pieces.length) return []
  const speak = read.length >= LEAST && read.filter(({ name }) => opensSome(name, blocks, index)).length > 1
  if (!speak && !isBelow(blocks, index)) return []
  return read.map(({ name, note }) => ({
    name,
    role: note !== null && (isRole(note) || /^(?:minutes?|notes)\b/i.test(note)) ? note : null,
    organisation: null,
    aliases: [],
    printed: name,
    councillor: false,
  }))
}

/** Another group below such a list. */
function isBelow(blocks: readonly Block[], index: number): boolean {
  const from = Math.max(0, index - 4)
  return blocks.slice(from, index).some(({ text }, at) => initialEntries(text, blocks, from + at).length > 0)
}

function opensSome(name: string, blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 1 + FAR).some(({ text }) => text.startsWith(`${name} `))
}
