import { isHeadRow } from './head-row'
import { headsLog } from './log-columns'
import { neighbour } from './neighbour'
import type { PrintedLine } from './printed-line'

/**
 * The rows of the mark-up's tables whose cells hold a line each: all lines of a row under the index of its first, none under the others.
 * Rows with longer cells lay out the page and are read as paragraphs, but for those of an action log.
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
  /** How many columns the action log has in which the row stands; 0 outside one. */
  let log = 0
  let end = -1
  for (const row of rows.values()) {
    const cells = new Set(row.map((index) => lines[index]!.mark.cell))
    if (neighbour(lines, row[0]!, -1) !== end) log = 0
    end = row.at(-1)!
    if (cells.size === row.length && headsLog(row.map((index) => lines[index]!.text))) log = cells.size
    if (log > 2 && cells.size > 1) {
      for (const index of row) found.set(index, index === row[0] ? row.map((at) => lines[at]!) : [])
      continue
    }
    if (cells.size < 2 || cells.size < row.length || row.some((index) => lines[index]!.text.length > 250)) continue
    if (row.length === 2 && isHeadRow(lines, row[0]!)) continue
    for (const index of row) found.set(index, index === row[0] ? row.map((at) => lines[at]!) : [])
  }
  return found
}
