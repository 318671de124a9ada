import { isHeadRow } from './head-row'
import type { PrintedLine } from './printed-line'

/**
 * The rows of the mark-up's tables whose cells hold a line each: all lines of a row under the index of its first, none under the others.
 * Rows with longer cells lay out the page and are read as paragraphs.
 */
export function markupRows(lines: readonly PrintedLine[]): Map<number, readonly PrintedLine[]> {
  const rows = new Map<number, number[]>()
  lines.forEach((line, index) => {
    if (line.mark.row === undefined || line.mark.cell === undefined || line.text === '') return
    const row = rows.get(line.mark.row)
    if (row === undefined) rows.set(line.mark.row, [index])
    else row.push(index)
  })
  const found = new Map<number, readonly PrintedLine[]>()
  for (const row of rows.values()) {
    const cells = new Set(row.map((index) => lines[index]!.mark.cell))
    if (cells.size < 2 || cells.size < row.length || row.some((index) => lines[index]!.text.length > 250)) continue
    if (row.length === 2 && isHeadRow(lines, row[0]!)) continue
    for (const index of row) found.set(index, index === row[0] ? row.map((at) => lines[at]!) : [])
  }
  return found
}
