import { isCapitals } from '../text/letter-case'
import type { PrintedLine } from './printed-line'

/** Whether a line is a cell of a table that lays out the head of a page: one row of a title in capitals and the page's number. */
export function isHeadRow(lines: readonly PrintedLine[], index: number): boolean {
  const { row } = lines[index]!.mark
  if (row === undefined || lines[index]!.text.length > 110) return false
  const inRow = (at: number): boolean => lines[at]?.mark.row === row
  const before = printed(lines, index, -1)
  const other = inRow(before) ? before : printed(lines, index, 1)
  if (!inRow(other) || lines[other]!.mark.cell === lines[index]!.mark.cell) return false
  const [first, last] = other < index ? [other, index] : [index, other]
  const [title, number] = /\d$/.test(lines[first]!.text) ? [last, first] : [first, last]
  if (!/^\d{1,4}$/.test(lines[number]!.text) || !isCapitals(lines[title]!.text)) return false
  // A table goes on in the next line, with this row or another.
  return [printed(lines, first, -1), printed(lines, last, 1)].every((at) => lines[at]?.mark.row === undefined)
}

/** The next line with words in it; -1 where there is none. */
function printed(lines: readonly PrintedLine[], index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.text !== '') return at
  return -1
}
