import type { Block } from '../model/block'
import { ROSTER_REACH } from './roster-reach'

/** The first word of a group's label, and the second in the line below: 'In    Jane Doe    Director' / 'attendance:  Ravi Roe    Clerk'. */
const FIRST = /^(?:in|also|in also)$/i
const SECOND = /^(?:attendance|present)\b\s?:?/i

/** Blocks without the first word of a label that was torn over two lines of a list with columns. */
export function withoutTornLabels(blocks: readonly Block[]): readonly Block[] {
  const reach = Math.min(blocks.length - 1, ROSTER_REACH)
  let found: Block[] | null = null
  for (let index = 0; index < reach; index++) {
    const { cells, text, at } = blocks[index]!
    const next = cells[1]
    if (next === undefined || !FIRST.test(text.slice(...cells[0]!)) || !SECOND.test(blocks[index + 1]!.text)) continue
    found ??= [...blocks]
    const [from] = next
    found[index] = {
      ...blocks[index]!,
      text: text.slice(from),
      at: at.subarray(from),
      cells: cells.slice(1).map(([start, end]) => [start - from, end - from] as const),
    }
  }
  return found ?? blocks
}
