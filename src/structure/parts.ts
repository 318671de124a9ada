import type { Block } from '../model/block'
import { findDates } from '../text/dates'
import { isIsoDay } from '../text/iso-dates'
import { isLetter } from '../text/letter-codes'
import { isWithin } from './within-item'

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
  const first = blocks.findIndex(isHead)
  if (first < 0 || first > 6) return [{ from: 0, to: blocks.length }]
  const title = plain(blocks[first]!.text)
  const date = dayBelow(blocks, first)
  const starts = [0]
  for (let index = first + FRONT + 1; index < blocks.length && title.length >= 8; index++) {
    if (!isHead(blocks[index]!) || !opensAlike(blocks[index]!.text, title) || plain(blocks[index]!.text) !== title)
      continue
    // Below 'Answer' the title of the question may come back, with the day of the reply.
    if (isWithin(blocks[index - 1]!.text)) continue
    const other = dayBelow(blocks, index)
    if (other !== null && date !== null && other !== date) starts.push(index)
  }
  return starts.map((from, place) => ({ from, to: starts[place + 1] ?? blocks.length }))
}

function isHead({ kind, marker }: Block): boolean {
  return kind === 'heading' && marker === ''
}

/** A cheap test before titles are compared in full: the text holds the first letter of the plain title where letters begin. */
function opensAlike(text: string, title: string): boolean {
  const code = text.charCodeAt(0)
  return !isLetter(code) || (code | 32) === title.charCodeAt(0)
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
