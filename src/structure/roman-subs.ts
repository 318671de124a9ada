import type { Block } from '../model/block'
import { type ItemNumber, itemNumber } from './item-number'

/** How long the title of an item may be. */
const LONGEST = 250

/** Whether numbers or letters begin anew below several Roman ones, which then number the items. */
export function countsBelowRoman(blocks: readonly Block[]): boolean {
  let roman = 0
  let ones = 0
  for (const { kind, marker } of blocks) {
    const number = itemNumber(marker)
    if (number?.style === 'roman' && kind === 'heading') roman++
    else if (isBelow(number, marker) && number.places[0] === 1 && roman > 0) ones++
  }
  return roman >= 3 && ones >= 2
}

/** '1.' or 'A.' */
function isBelow(number: ItemNumber | null, marker: string): number is ItemNumber {
  return number?.style === 'plain' || (number?.style === 'letter' && /^[A-Z][.)]$/.test(marker))
}

/** The numbered or lettered items below Roman ones: those below which something is told. */
export function romanSubs<Head extends { readonly block: number }>(
  blocks: readonly Block[],
  heads: readonly Head[],
  head: (block: Block, index: number, number: string) => Head,
): Head[] {
  return heads.flatMap((main, place) => {
    const end = heads[place + 1]?.block ?? blocks.length
    const found: Head[] = []
    let last = 0
    for (let index = main.block + 1; index < end; index++) {
      const block = blocks[index]!
      const number = itemNumber(block.marker)
      if (!isBelow(number, block.marker) || number.places[0] !== last + 1) continue
      last++
      if (isTold(blocks, index, end) && block.text.length < LONGEST && !/[.?!]$/.test(block.text))
        found.push(head(block, index, number.text))
    }
    // Numbers of which some have nothing below them count the points of a list.
    return found.length < last ? [main] : [main, ...found]
  })
}

/** Whether something stands below a number before the next one. */
function isTold(blocks: readonly Block[], index: number, end: number): boolean {
  const next = blocks.slice(index + 1, end).find(({ kind }) => kind !== 'furniture')
  return next !== undefined && !isBelow(itemNumber(next.marker), next.marker)
}
