import { type Block, blockEnd } from '../model/block'
import { locate, type Source } from '../model/source'
import type { Table } from '../model/table'
import { headerCells, isCaption, rowCells } from './table-row'

/** The tables among the blocks, and all blocks that are theirs: captions (of charts too), heads, rows and notes. */
export interface Tables {
  readonly tables: readonly Table[]
  readonly blocks: ReadonlySet<number>
}

/**
 * Finds tables: rows of columns, and runs of lines that end in values (tables that OCR flattened).
 * Three rows make a table, two below a caption or below heads. Blocks in `taken` (attendance lists, agendas) are left alone.
 */
export function findTables(source: Source, blocks: readonly Block[], taken: ReadonlySet<number>): Tables {
  const tables: Table[] = []
  const used = new Set<number>()
  const next = nextPrinted(blocks)
  for (let index = 0; index < blocks.length; index++) {
    if (taken.has(index)) continue
    const caption = isCaption(blocks[index]!) ? index : -1
    if (caption >= 0) used.add(caption)
    const first = caption < 0 ? index : next[index + 1]!
    const rows = runOfRows(blocks, next, first, taken, caption >= 0)
    if (rows.indexes.length < (caption >= 0 || isHeaded(blocks, rows) ? 2 : 3)) continue
    tables.push(makeTable(source, blocks, caption, rows))
    for (let at = caption < 0 ? (rows.header ?? rows.indexes[0]!) : caption; at <= rows.indexes.at(-1)!; at++)
      used.add(at)
    index = markNotes(blocks, rows.indexes.at(-1)!, used)
  }
  return { tables, blocks: used }
}

/** Heads over rows that have a value in each. */
function isHeaded(blocks: readonly Block[], { header, indexes }: Run): boolean {
  if (header === null || blocks[header]!.kind !== 'row') return false
  const columns = blocks[header]!.cells.length
  return indexes.every((index) => {
    const cells = rowCells(blocks[index]!)
    return cells.length === columns && cells.slice(1).every((cell) => /^[\u00a3$\u20ac]?\d[\d,.]*%?$/.test(cell))
  })
}

interface Run {
  readonly header: number | null
  readonly indexes: readonly number[]
}

function runOfRows(
  blocks: readonly Block[],
  next: Int32Array,
  from: number,
  taken: ReadonlySet<number>,
  captioned: boolean,
): Run {
  const indexes: number[] = []
  let header: number | null = null
  for (let index = from; index >= 0 && index < blocks.length; index = next[index + 1]!) {
    const block = blocks[index]!
    if (taken.has(index) || isCaption(block)) break
    const cells = rowCells(block)
    const head = indexes.length === 0 && header === null && isHead(block, cells)
    if (head && (captioned || rowCells(blocks[next[index + 1]!] ?? block).length > 1)) header = index
    else if (cells.length > 1) indexes.push(index)
    else break
  }
  return { header, indexes }
}

/** A line of heads: short, no sentence, and without values of its own. */
function isHead(block: Block, cells: readonly string[]): boolean {
  if (block.kind === 'row')
    return cells.every((cell) => !/^[\u00a3$\u20ac]?\d[\d,.]*%?$/.test(cell)) && cells.length > 1
  return (
    cells.length === 0 &&
    block.level === 0 &&
    block.marker === '' &&
    block.text.length < 160 &&
    !/[.?!:]$/.test(block.text) &&
    block.text.split(' ').length > 1
  )
}

function makeTable(source: Source, blocks: readonly Block[], caption: number, { header, indexes }: Run): Table {
  const rows = indexes.map((index) => rowCells(blocks[index]!))
  const columns = rows.map((row) => row.length).sort((a, b) => a - b)[rows.length >> 1]!
  const first = blocks[caption >= 0 ? caption : (header ?? indexes[0]!)]!
  return {
    span: locate(source, first.from, blockEnd(blocks[indexes.at(-1)!]!)),
    caption: caption >= 0 ? blocks[caption]!.text.replace(/\t/g, ' ') : null,
    header: header === null ? [] : headerCells(blocks[header]!, columns),
    rows,
  }
}

/** Notes under a table open with a star; returns the last block that is the table's. */
function markNotes(blocks: readonly Block[], last: number, used: Set<number>): number {
  let index = last
  while (
    /^\*\s?\S/.test(blocks[index + 1]?.text ?? '') ||
    (blocks[index + 1]?.marker === '*' && /^\p{Ll}|^These|^Note/u.test(blocks[index + 1]!.text))
  )
    used.add(++index)
  return index
}

/** For each block the next one, itself included, that is no furniture; -1 behind the last. */
function nextPrinted(blocks: readonly Block[]): Int32Array {
  const found = new Int32Array(blocks.length + 1).fill(-1)
  for (let index = blocks.length - 1; index >= 0; index--)
    found[index] = blocks[index]!.kind === 'furniture' ? found[index + 1]! : index
  return found
}
