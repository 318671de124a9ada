import type { Flow, FlowRow } from './flow'
import { vocabularyOf } from './join-lines'
import { pageOrder } from './page-order'
import { pageRows, type Row, type Segment, together } from './page-rows'
import { paragraphs } from './paragraphs'
import type { Run } from './pdf-page'
import type { RuledTable } from './ruled-tables'

const MARKER =
  /^(?:[\u2022\u25cf\u25aa\u25e6\uf0b7\uf0a7\u00b7*o\u2013\u2014-]|\(?(?:\d{1,3}|[a-z]{1,4})[.)]{1,2}|\d{1,3}(?:\.\d{1,3}){0,3}\.?)$/i
/** A bullet or number stands this close before its words, in sizes of the letters. */
const MARKER_GAP = 6
/** Cells of one column begin this close. */
const ALIGNED = 6

/** The rows of a page (or of a cell) as lines of text and rows of tables, in reading order. `columns` are those counted before, `gutters` as in `pageOrder`. */
export function pageFlow(rows: readonly Row[], page: number, columns: number, gutters: readonly number[]): Flow[] {
  const flow: Flow[] = []
  let open: OpenRow | null = null
  for (const { row, edge, column } of pageOrder(rows, gutters)) {
    const cells = withMarkers(row)
    if (row[0]!.table !== undefined) {
      open = null
      for (const one of tableFlow(row[0]!.table, page)) flow.push(one)
    } else if (cells.length === 1 && (open === null || !goesOn(open, cells))) {
      open = null
      flow.push({ kind: 'line', page, line: cells[0]!, edge, column: columns + column })
    } else if (open !== null && goesOn(open, cells)) {
      for (const { text, left } of cells) {
        const at: number = open.lefts.findIndex((place) => Math.abs(place - left) <= ALIGNED)
        const cell: string[] = open.cells[at]!
        cell[cell.length - 1] = `${cell.at(-1)} ${text}`
      }
      open = { cells: open.cells, lefts: open.lefts, base: cells[0]!.base }
    } else {
      open = { cells: cells.map(({ text }) => [text]), lefts: cells.map(({ left }) => left), base: cells[0]!.base }
      flow.push({ kind: 'row', page, cells: open.cells } satisfies FlowRow)
    }
  }
  return flow
}

function tableFlow({ rows }: RuledTable, page: number): Flow[] {
  return rows.map((cells) => ({ kind: 'row', page, cells: cells.map((cell) => cellTexts(cell, page)) }))
}

/** The paragraphs in a cell. */
function cellTexts(runs: readonly Run[], page: number): string[] {
  const flow = pageFlow(pageRows(runs), page, 0, [])
  const words = vocabularyOf(flow.flatMap((one) => (one.kind === 'line' ? [one.line.text] : [])))
  return paragraphs(flow, words).map((one) => {
    if (one.kind === 'paragraph') return one.parts.map(({ text }) => text).join('')
    return one.kind === 'row' ? one.cells.flat().join(' ') : one.text
  })
}

/** A row that the next lines may go on with. */
interface OpenRow {
  readonly cells: string[][]
  readonly lefts: readonly number[]
  readonly base: number
}

/** Lines that go on with cells of the row above them: close below it, at the places of cells behind its first. */
function goesOn({ lefts, base }: OpenRow, cells: readonly Segment[]): boolean {
  if (cells[0]!.base - base > cells[0]!.size * 1.5) return false
  return cells.every(({ left }) => lefts.slice(1).some((place) => Math.abs(place - left) <= ALIGNED))
}

/** A row whose bullet or number is one with the words behind it. */
function withMarkers(row: Row): Segment[] {
  const [first, second, ...more] = row
  if (first === undefined || second === undefined || !MARKER.test(first.text)) return [...row]
  const near = second.left - first.right <= MARKER_GAP * second.size
  return near ? [{ ...together(first, second, true), bold: second.bold }, ...more] : [...row]
}
