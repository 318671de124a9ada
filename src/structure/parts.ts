import type { Block } from '../model/block'
import { findDates } from '../text/dates'
import { isIsoDay } from '../text/iso-dates'

/** Where a document of the file starts, and which blocks it takes. */
export interface PartBlocks {
  readonly from: number
  readonly to: number
}

const FRONT = 4

/**
 * The documents in a file: a heading of the first one's front that comes back with another date below it opens the next.
 * A file with one document is one part.
 */
export function splitParts(blocks: readonly Block[]): PartBlocks[] {
  const heads = blocks.flatMap((block, index) => (block.kind === 'heading' && block.marker === '' ? [index] : []))
  const first = heads[0]
  if (first === undefined || first > 6) return [{ from: 0, to: blocks.length }]
  const title = plain(blocks[first]!.text)
  const date = dayBelow(blocks, first)
  const starts = [0]
  for (const index of heads) {
    if (index <= first + FRONT || plain(blocks[index]!.text) !== title || title.length < 8) continue
    const other = dayBelow(blocks, index)
    if (other !== null && date !== null && other !== date) starts.push(index)
  }
  return starts.map((from, place) => ({ from, to: starts[place + 1] ?? blocks.length }))
}

/** The first full date in a heading and the blocks below it. */
function dayBelow(blocks: readonly Block[], from: number, span = FRONT): string | null {
  for (let index = from; index < Math.min(blocks.length, from + span + 1); index++) {
    const day =
      blocks[index]!.text.length > 300 ? undefined : findDates(blocks[index]!.text).find(({ iso }) => isIsoDay(iso))
    if (day !== undefined) return day.iso
  }
  return null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
