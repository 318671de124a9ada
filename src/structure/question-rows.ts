import { type Block, type BlockColumn, blockPart } from '../model/block'
import { cellsOf } from './cells-of'

const HEADS: readonly (readonly [column: BlockColumn, head: RegExp])[] = [
  ['question', /^(?:[\p{L}'\u2019&]+ ){0,3}(?:questions?|quer(?:y|ies)|challenges?)(?: (?:asked|raised|put))?$/iu],
  ['answer', /^(?:[\p{L}'\u2019&]+ ){0,3}(?:answers?|repl(?:y|ies)|responses?)(?: (?:given|provided|received))?$/iu],
  ['action', /^actions?(?: (?:points?|required|agreed))?$/i],
]

/**
 * Questions that are printed as a table with a column for them and one for the answers, as paragraphs one below the other;
 * the heads and what stands in other columns become furniture. All other blocks stay as they are.
 */
export function spreadQuestionRows(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ kind }) => kind === 'row')) return [...blocks]
  let columns: readonly (BlockColumn | null)[] | null = null
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'row') {
      if (block.kind !== 'furniture') columns = null
      return [block]
    }
    const heads = headsOf(block)
    if (heads !== null) {
      columns = heads
      return [{ ...block, kind: 'furniture' }]
    }
    return columns === null || block.cells.length > columns.length ? [block] : spread(block, columns)
  })
}

/** What the columns of a table hold, by their heads; null for a row that does not head questions and their answers. */
function headsOf(block: Block): readonly (BlockColumn | null)[] | null {
  if (block.cells.length < 2 || block.text.length > 160) return null
  const heads = cellsOf(block).map((cell) => HEADS.find(([, head]) => head.test(cell.trim()))?.[0] ?? null)
  return heads.includes('question') && heads.includes('answer') ? heads : null
}

function spread(block: Block, columns: readonly (BlockColumn | null)[]): Block[] {
  return block.cells.map(([start, end], place) => {
    const before = block.text.slice(0, start).split('\t').length - 1
    const column = columns[block.text.split('\t').length === columns.length ? before : place] ?? null
    const part = blockPart(block, start, end, column === null ? 'furniture' : 'paragraph')
    return column === null ? part : { ...part, level: 0, heading: 0, column }
  })
}
