import type { Block } from '../model/block'
import { head, type ItemHead } from './item-head'
import { itemNumber } from './item-number'

/** So many titles that are all numbered alike are the items, whose numbers a page of lists lost. */
const LEAST_ALIKE = 4

/** Every title is '1.': each stood in a list of its own. */
export function allFirst(blocks: readonly Block[], taken: ReadonlySet<number>): ItemHead[] {
  const titles = blocks.flatMap((block, index) => {
    const number = taken.has(index) || block.kind !== 'heading' ? null : itemNumber(block.marker)
    return number?.style === 'plain' ? [{ block, index, number }] : []
  })
  return titles.length >= LEAST_ALIKE && titles.every(({ number }) => number.places[0] === 1)
    ? titles.map(({ block, index, number }) => head(block, index, number.text))
    : []
}
