import type { Block } from '../model/block'
import { itemNumber } from './item-number'

/** So many sections at least begin with a heading of their own. */
const LEAST = 2

/**
 * The headings without numbers over items such as '4.01' and '7.01', whose first place counts these sections though it is not printed over them,
 * with the sections that have no such item; empty where items are numbered otherwise.
 */
export function sectionsOver(
  blocks: readonly Block[],
  numbered: readonly { readonly block: number }[],
  unnumbered: readonly number[],
): number[] {
  const sections = numbered.map(({ block }) => {
    const number = itemNumber(blocks[block]!.marker)
    // '4.0' counts a section itself.
    return number?.style === 'sub' && number.places.at(-1) !== 0 ? number.places[0]! : 0
  })
  if (sections.includes(0)) return []
  const headings = new Set(unnumbered)
  const over = numbered.flatMap(({ block }, at) => {
    if (at > 0 && sections[at] === sections[at - 1]) return []
    let above = block - 1
    while (blocks[above]?.kind === 'furniture') above--
    return headings.has(above) ? [above] : []
  })
  if (over.length < LEAST) return []
  const level = blocks[over[0]!]!.heading
  return unnumbered.filter((index) => blocks[index]!.heading === level)
}
