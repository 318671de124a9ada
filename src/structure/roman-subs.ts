import type { Block } from '../model/block'
import { itemNumber } from './item-number'

/** How long the title of an item may be. */
const LONGEST = 250

/** Whether numbers begin anew below several Roman ones, which then number the items. */
export function countsBelowRoman(blocks: readonly Block[]): boolean {
  let roman = 0
  let ones = 0
  for (const { kind, marker } of blocks) {
    const number = itemNumber(marker)
    if (number?.style === 'roman' && kind === 'heading') roman++
    else if (number?.style === 'plain' && number.places[0] === 1 && roman > 0) ones++
  }
  return roman >= 3 && ones >= 2
}

/** The numbered items below Roman ones: those below which something is told. A number in a row of numbers counts the points of a list. */
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
      if (number?.style !== 'plain' || number.places[0] !== last + 1) continue
      last++
      const next = blocks.slice(index + 1, end).find(({ kind }) => kind !== 'furniture')
      const told = next !== undefined && itemNumber(next.marker)?.style !== 'plain'
      if (told && block.text.length < LONGEST && !/[.?!]$/.test(block.text)) found.push(head(block, index, number.text))
    }
    return [main, ...found]
  })
}
