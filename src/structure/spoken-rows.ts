import { type Block, blockPart } from '../model/block'
import { cellsOf } from './cells-of'
import { headingLevel } from './heading'
import { headsLog } from './log-columns'

/** So many rows that tell what was said make minutes of lines parted by tabs, and no table. */
const LEAST = 3
/** A cell of so many units and words is no entry of a table. */
const LONG = 30
const WORDS = 6
/** A cell before the words that is no longer may be their title. */
const TITLE = 90

/** What somebody is reported to have said or asked. */
const TOLD =
  /\b(?:asked|queried|enquired|questioned|wanted to know|wondered|said|replied|responded|answered|advised|reported|explained|confirmed|noted|thanked|welcomed|commented|suggested|agreed)\b/

/**
 * Minutes whose lines are parted by tabs ('2', a title, 'The Clerk reported ...') without heads over their columns, as paragraphs one
 * below the other; all other blocks, and the rows of action logs, stay as they are.
 */
export function spreadSpokenRows(blocks: readonly Block[]): readonly Block[] {
  const told: number[] = []
  const prose = new Set<number>()
  let logged = false
  blocks.forEach((block, index) => {
    if (block.kind !== 'row') {
      if (block.kind !== 'furniture') logged = false
      return
    }
    const cells = cellsOf(block)
    logged ||= headsLog(cells)
    if (logged || cells.length > 3 || !cells.some(isProse)) return
    prose.add(index)
    if (cells.some(isTold)) told.push(index)
  })
  if (told.length < LEAST) return blocks
  return blocks.flatMap((block, index) => (prose.has(index) ? spread(block) : [block]))
}

function isTold(cell: string): boolean {
  return isLong(cell) && (TOLD.test(cell) || cell.endsWith('?'))
}

function isProse(cell: string): boolean {
  return isLong(cell) && (isTold(cell) || cell.endsWith('.'))
}

function isLong(cell: string): boolean {
  return cell.length >= LONG && cell.split(' ').length >= WORDS
}

function spread(block: Block): Block[] {
  // 'Cllr Doe:    When will it open?' is said in one.
  const [label, words] = block.cells
  if (label !== undefined && words !== undefined && block.cells.length === 2 && block.text[label[1] - 1] === ':')
    return [blockPart(block, label[0], words[1], 'paragraph')]
  return block.cells.map(([start, end], place) => {
    const part = blockPart(block, start, end, 'paragraph')
    const isTitle =
      place === 0 && block.marker !== '' && block.cells.length > 1 && end - start <= TITLE && !/[.?!]$/.test(part.text)
    if (!isTitle) return place === 0 ? part : { ...part, level: 0, heading: 0 }
    const heading = headingLevel({ text: part.text, marker: part.marker, strong: part.strong, level: part.level }, 0)
    return { ...part, heading: Math.max(1, heading), kind: 'heading' }
  })
}
