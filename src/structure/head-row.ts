import { isCapitals } from '../text/letter-case'
import { neighbour } from './neighbour'
import type { PrintedLine } from './printed-line'

/** Whether a line is a cell of a table that lays out the head of a page: one row of a title in capitals and the page's number. */
export function isHeadRow(lines: readonly PrintedLine[], index: number): boolean {
  const { row } = lines[index]!.mark
  if (row === undefined || lines[index]!.text.length > 110) return false
  const inRow = (at: number): boolean => lines[at]?.mark.row === row
  const before = neighbour(lines, index, -1)
  const other = inRow(before) ? before : neighbour(lines, index, 1)
  if (!inRow(other) || lines[other]!.mark.cell === lines[index]!.mark.cell) return false
  const [first, last] = other < index ? [other, index] : [index, other]
  const [title, number] = /\d$/.test(lines[first]!.text) ? [last, first] : [first, last]
  if (!/^\d{1,4}$/.test(lines[number]!.text) || !isCapitals(lines[title]!.text)) return false
  // A table goes on in the next line, with this row or another.
  return [neighbour(lines, first, -1), neighbour(lines, last, 1)].every((at) => lines[at]?.mark.row === undefined)
}
