import type { Line } from '../model/source'
import { lineText } from './line-text'
import { entryName } from './roster-entry'
import { HEADER_CELL, NAME_HEAD } from './roster-row'

/** No cell is longer, and no table has more columns. */
const LONGEST_CELL = 90
const MOST_COLUMNS = 5
const LEAST_ROWS = 2
/** A cheap test of the whole before its lines are looked at. */
const HEADS = /^[^\S\n]{0,20}(?:names?|members?|attendees?)[^\S\n]{0,20}:?[^\S\n]{0,20}$/im

/**
 * The lines of a list of people that was a table and has every cell on a line of its own, below one another the heads of its columns
 * ('Name', 'Role', 'Organisation') and the cells of each row, with the row and the column told; other lines as they are.
 */
export function headedLines(view: string, lines: readonly Line[]): readonly Line[] {
  if (!HEADS.test(view)) return lines
  const places = lines.flatMap(({ start, end }, index) => (view.slice(start, end).trim() === '' ? [] : [index]))
  const texts = places.map((index) => lineText(view, lines[index]))
  const marked = [...lines]
  let row = lines.reduce((most, { mark }) => Math.max(most, mark.row ?? -1), -1)
  const put = (from: number, count: number): void => {
    row++
    for (let cell = 0; cell < count; cell++) {
      const index = places[from + cell]!
      marked[index] = { ...lines[index]!, mark: { ...lines[index]!.mark, row, cell, opens: true } }
    }
  }
  for (let at = 0; at < texts.length; at++) {
    const columns = headsFrom(texts, at)
    const name = columns.findIndex((head) => NAME_HEAD.test(head))
    if (columns.length < 2 || name < 0 || lines[places[at]!]!.mark.row !== undefined) continue
    let rows = 0
    const begins = at + columns.length
    while (isRow(texts, begins + rows * columns.length, columns.length, name)) rows++
    if (rows < LEAST_ROWS) continue
    for (let index = 0; index <= rows; index++) put(at + index * columns.length, columns.length)
    at = begins + rows * columns.length - 1
  }
  return marked
}

function headsFrom(texts: readonly string[], at: number): string[] {
  const heads: string[] = []
  for (const text of texts.slice(at, at + MOST_COLUMNS)) {
    if (text.length > LONGEST_CELL || !(HEADER_CELL.test(text) || NAME_HEAD.test(text))) break
    heads.push(text)
  }
  return heads
}

/** Whether the lines from one on may be the cells of a row, somebody's name in the column for it. */
function isRow(texts: readonly string[], from: number, columns: number, name: number): boolean {
  const cells = texts.slice(from, from + columns)
  return (
    cells.length === columns &&
    cells.every((cell) => cell.length <= LONGEST_CELL && !/[.?!:]$/.test(cell)) &&
    entryName(cells[name]!) !== null
  )
}
