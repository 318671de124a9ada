import type { Block } from '../model/block'
import { cellsOf } from './cells-of'

/** So many titles with a gap behind their number make no table. */
const LEAST = 3
const LONGEST = 140
/** 'Item 3', 'PQ01-05/23' */
const NUMBER = /^(?:(?:agenda )?item \d{1,3}[a-z]?|[A-Z]{2,4}\d{1,3}[-/]\d{1,4}(?:[-/]\d{1,4})?)$/i

/** Titles with a wide gap behind their number, which look like rows of a table, as headings; all other blocks as they are. */
export function withRowTitles(blocks: readonly Block[]): readonly Block[] {
  const titled = blocks.map(isTitle)
  if (titled.filter(Boolean).length < LEAST) return blocks
  return blocks.map((block, index) => (titled[index] ? asTitle(block) : block))
}

function isTitle(block: Block): boolean {
  if (block.kind !== 'row' || block.cells.length !== 2 || block.text.length > LONGEST || block.marker !== '')
    return false
  const [number = '', title = ''] = cellsOf(block)
  return NUMBER.test(number) && /^\p{Lu}/u.test(title) && !/[.?!;:]$/.test(title)
}

/** 'Item 3 Dues' in one; the number before a title is what marks it. */
function asTitle(block: Block): Block {
  const [start, end] = block.cells[1]!
  const number = block.text.slice(...block.cells[0]!)
  const item = /^(?:agenda )?item/i.test(number)
  const { row: _, cell: __, ...shape } = block
  return {
    ...shape,
    kind: 'heading',
    heading: item ? 2 : 3,
    level: 0,
    marker: item ? '' : number,
    text: item ? block.text.replace('\t', ' ') : block.text.slice(start, end),
    at: item ? block.at : block.at.subarray(start, end),
    cells: [],
  }
}
