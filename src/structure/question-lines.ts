import type { Block, BlockColumn } from '../model/block'
import { opensWithSpeaker } from './is-speaker'
import { columnOf } from './question-rows'

/** What else such a table has a column for, and whether that holds the row's number. */
const OTHER = /^(?:(no\.?|number|#)|ref(?:erence)?\.?|date|item|topic|subject|theme|ward|area|status|update|category)$/i
/** No head of a column is longer, and no table has more columns. */
const LONGEST_HEAD = 40
const MOST_COLUMNS = 6
/** So many rows make a table. */
const LEAST_ROWS = 2
/** An answer has no more paragraphs than that. */
const MOST_PARAGRAPHS = 12

type Column = BlockColumn | 'number' | null

/**
 * A table of questions and their answers that lost its lines, each cell a paragraph below the one before it, with its cells told by
 * the heads of the columns; the heads and what stands in other columns become furniture. All other blocks stay as they are.
 */
export function spreadQuestionLines(blocks: readonly Block[]): readonly Block[] {
  const spread: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const columns = headsFrom(blocks, at)
    const table = columns === null ? [] : cellsBelow(blocks, at + columns.length, columns)
    if (table.length === 0) spread.push(blocks[at++]!)
    else {
      for (const head of blocks.slice(at, at + columns!.length)) spread.push({ ...head, kind: 'furniture' })
      for (const cell of table) spread.push(cell)
      at += columns!.length + table.length
    }
  }
  return spread
}

/** The cells of the rows from a block on; none where there are too few rows. */
function cellsBelow(blocks: readonly Block[], from: number, columns: readonly Column[]): readonly Block[] {
  const cells: Block[] = []
  let rows = 0
  for (;;) {
    const row = rowFrom(blocks, from + cells.length, columns)
    if (row === null) return rows < LEAST_ROWS ? [] : cells
    for (const cell of row) cells.push(cell)
    rows++
  }
}

/** What the columns hold whose heads stand from a block on, one below the other; null where no such heads do. */
function headsFrom(blocks: readonly Block[], from: number): readonly Column[] | null {
  const columns: Column[] = []
  for (const { text, marker, kind } of blocks.slice(from, from + MOST_COLUMNS)) {
    if (text.length > LONGEST_HEAD || marker !== '' || kind === 'row' || kind === 'furniture') break
    const column = columnOf(text)
    const other = column === null ? OTHER.exec(text.trim()) : null
    if (column === null && other === null) break
    columns.push(column ?? (other![1] === undefined ? null : 'number'))
  }
  const answer = columns.lastIndexOf('answer')
  const question = columns.indexOf('question')
  const told = columns.filter((column) => column !== null)
  return question >= 0 && answer > question && new Set(told).size === told.length ? columns : null
}

/** The cells of the row that begins at a block; null where none does. */
function rowFrom(blocks: readonly Block[], from: number, columns: readonly Column[]): Block[] | null {
  const cells: Block[] = []
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place]!
    const block = blocks[from + cells.length]
    if (block === undefined) return null
    // The number stands before the words of the next cell.
    if (column === 'number') {
      if (!/\d/.test(block.marker)) return null
      continue
    }
    if (!mayHold(block, column)) return null
    cells.push(cellOf(block, column))
    if (column !== 'answer') continue
    const next = columns[place + 1] ?? columns[0]!
    for (let more = 1; more < MOST_PARAGRAPHS; more++) {
      const below = blocks[from + cells.length]
      if (below === undefined || below.kind === 'heading' || below.marker !== '' || mayHold(below, next)) break
      cells.push(cellOf(below, column))
    }
  }
  return cells
}

function cellOf(block: Block, column: BlockColumn | null): Block {
  return column === null
    ? { ...block, kind: 'furniture' }
    : { ...block, kind: 'paragraph', level: 0, heading: 0, column }
}

/** Whether a block may be what a column holds. */
function mayHold({ text, marker, kind }: Block, column: Column): boolean {
  if (kind === 'furniture' || kind === 'row') return false
  if (column === 'number') return /\d/.test(marker)
  if (column === 'question') return text.trimEnd().endsWith('?')
  if (column === 'asker' || column === 'replier') return opensWithSpeaker(text)
  return column !== null || text.length < LONGEST_HEAD
}
