import { type Block, blockEnd } from '../model/block'
import { locate, type Source } from '../model/source'
import type { Table } from '../model/table'
import { headsLog } from './log-columns'
import { headerCells, isCaption, rowCells } from './table-row'

/** The tables among the blocks, and all blocks that are theirs: captions (of charts too), heads, rows and notes. */
export interface Tables {
  readonly tables: readonly Table[]
  readonly blocks: ReadonlySet<number>
}

/**
 * Finds tables: rows of columns, and runs of lines that end in values (tables that OCR flattened).
 * Three rows make a table, two below a caption or below heads, one below heads that the mark-up tells or that head an action log.
 * Blocks in `taken` (attendance lists, agendas) are left alone.
 */
export function findTables(source: Source, blocks: readonly Block[], taken: ReadonlySet<number>): Tables {
  const tables: Table[] = []
  const used = new Set<number>()
  const next = nextPrinted(blocks)
  for (let index = 0; index < blocks.length; index++) {
    if (taken.has(index)) continue
    const captioned = isCaption(blocks[index]!)
    if (captioned) used.add(index)
    const caption = captioned || isTitle(blocks, index, blocks[next[index + 1]!]) ? index : -1
    const first = caption < 0 ? index : next[index + 1]!
    const rows = runOfRows(blocks, next, first, taken, captioned)
    if (rows.indexes.length < fewestRows(blocks, rows, captioned)) continue
    tables.push(makeTable(source, blocks, caption, rows))
    for (let at = caption < 0 ? (rows.header ?? rows.indexes[0]!) : caption; at <= rows.indexes.at(-1)!; at++)
      used.add(at)
    index = markNotes(blocks, rows.indexes.at(-1)!, used)
  }
  return { tables, blocks: used }
}

/** A row of values below heads, or of anything below those of an action log. */
function fewestRows(blocks: readonly Block[], rows: Run, captioned: boolean): number {
  const header = rows.header === null ? null : blocks[rows.header]!
  if (header?.kind === 'row' && headsLog(rowCells(header))) return 1
  const isPlain = header?.row !== undefined && rows.indexes.every((index) => isBrief(blocks[index]!))
  if (isPlain && header.row?.head) return 1
  if (isPlain && rows.indexes.every((index) => rowCells(blocks[index]!).some((cell) => VALUE.test(cell)))) return 2
  return captioned || isHeaded(blocks, rows) ? 2 : 3
}

/** A row of words and numbers, in which nobody says anything. */
function isBrief({ row }: Block): boolean {
  return row?.columns.every((cell) => cell.length <= BRIEF && !/ .*[.?!]$/.test(cell)) ?? false
}

const BRIEF = 60
/** A number by itself. */
const VALUE = /^[\u00a3$\u20ac]?\d[\d,.]*%?$/

/** Heads over rows that have a value in each. */
function isHeaded(blocks: readonly Block[], { header, indexes }: Run): boolean {
  if (header === null || blocks[header]!.kind !== 'row') return false
  const columns = blocks[header]!.cells.length
  return indexes.every((index) => {
    const cells = rowCells(blocks[index]!)
    return cells.length === columns && cells.slice(1).every((cell) => VALUE.test(cell))
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
    // The heads of the next table.
    if (block.row?.head && indexes.length > 0 && !blocks[indexes.at(-1)!]!.row?.head) break
    const cells = rowCells(block)
    const below = blocks[next[index + 1]!] ?? block
    const head = indexes.length === 0 && header === null && isHead(block, cells, below)
    if (head && (captioned || rowCells(below).length > 1 || goesOn(below, block))) header = index
    else if (cells.length > 1 || goesOn(block, blocks[header ?? indexes[0] ?? index]!)) indexes.push(index)
    else break
  }
  return { header, indexes }
}

/** A row of mark-up that has fewer cells filled than those above it. */
function goesOn({ row }: Block, first: Block): boolean {
  const columns = first.row?.columns.length ?? 0
  return row !== undefined && columns > 2 && row.columns.length <= columns
}

/** A line of heads: short, no sentence, and without values of its own. A row of heads needs no other above it. */
function isHead(block: Block, cells: readonly string[], below: Block): boolean {
  if (block.kind === 'row')
    return cells.length > 1 && (block.row?.head === true || cells.every((cell) => !VALUE.test(cell)))
  return cells.length === 0 && isLine(block) && !isHeads(below)
}

/** A line above a row of heads, unless it is the heading of a section. */
function isTitle(blocks: readonly Block[], index: number, below: Block | undefined): boolean {
  const block = blocks[index]!
  const isOfSection = block.kind === 'heading' && blocks[index - 1]?.kind !== 'heading'
  return (
    /^(?:paragraph|heading)$/.test(block.kind) && !isOfSection && isLine(block) && below !== undefined && isHeads(below)
  )
}

function isLine({ text, level, marker }: Block): boolean {
  return level === 0 && marker === '' && text.length < 160 && !/[.?!:]$/.test(text) && text.split(' ').length > 1
}

/** Heads, as the mark-up tells or an action log has them. */
function isHeads(block: Block): boolean {
  return block.row?.head === true || (block.kind === 'row' && headsLog(rowCells(block)))
}

function makeTable(source: Source, blocks: readonly Block[], caption: number, { header, indexes }: Run): Table {
  const printed = indexes.map((index) => [...(blocks[index]!.row?.columns ?? rowCells(blocks[index]!))])
  const columns = printed.map((row) => row.length).sort((a, b) => a - b)[printed.length >> 1]!
  const heads = header === null ? [] : headerCells(blocks[header]!, columns)
  const width = indexes.some((index) => blocks[index]!.row === undefined)
    ? 0
    : Math.max(heads.length, ...printed.map((row) => row.length))
  const full = (row: readonly string[]): string[] => [
    ...row,
    ...Array<string>(Math.max(0, width - row.length)).fill(''),
  ]
  const first = blocks[caption >= 0 ? caption : (header ?? indexes[0]!)]!
  return {
    span: locate(source, first.from, blockEnd(blocks[indexes.at(-1)!]!)),
    caption: caption >= 0 ? blocks[caption]!.text.replace(/\t/g, ' ') : null,
    header: heads.length === 0 ? [] : full(heads),
    rows: printed.map((row, at) => full(numbered(blocks[indexes[at]!]!, row, heads.length))),
  }
}

/** The number in front of a row is its first cell where the heads have a column for it. */
function numbered({ marker, row }: Block, cells: readonly string[], heads: number): readonly string[] {
  return row === undefined && marker !== '' && cells.length === heads - 1 ? [marker, ...cells] : cells
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
