import type { Block } from '../model/block'
import type { PrintedSign, Reading } from '../model/reading'
import type { Draft } from './draft'

/** The words of a draft, its blocks parted by blank lines. */
export function turnReading(draft: Draft, blocks: readonly Block[]): Reading {
  const parts: string[] = []
  const places: Int32Array[] = []
  const signs: PrintedSign[] = []
  let length = 0
  for (const { block, start, end } of draft.pieces) {
    if (end <= start) continue
    const last = places.at(-1)?.at(-1)
    if (last !== undefined) {
      parts.push('\n\n')
      length += 2
      places.push(Int32Array.of(last, last))
    }
    if (start === 0 && blocks[block]!.level > 0) signs.push({ start: length, sign: blocks[block]!.marker })
    length += end - start
    parts.push(blocks[block]!.text.slice(start, end).replace(/\t/g, ' '))
    places.push(blocks[block]!.at.subarray(start, end))
  }
  const at = new Int32Array(places.reduce((sum, part) => sum + part.length, 0))
  let size = 0
  for (const part of places) {
    at.set(part, size)
    size += part.length
  }
  return { text: joined(parts), at, signs }
}

/** The parts as one text of its own: what scans a slice of a document letter by letter takes the way to it at each letter. */
function joined(parts: readonly string[]): string {
  const [only = ''] = parts
  return parts.length === 1 ? [only.slice(0, 1), only.slice(1)].join('') : parts.join('')
}
