import type { Block } from '../model/block'
import { singleSpaced } from '../text/single-spaced'
import type { PrintedLine } from './printed-line'

/** The columns of a row of mark-up: a line with a tab between any two of them, or a line or more a cell. Null for lines that are none. */
export function rowOf(view: string, lines: readonly PrintedLine[]): NonNullable<Block['row']> | null {
  const { row, cell } = lines[0]!.mark
  if (row === undefined || lines.some((line) => line.mark.row !== row)) return null
  const head = lines.every((line) => line.mark.head === true)
  if (cell === undefined) {
    if (lines.length > 1) return null
    const { start, end, indent } = lines[0]!
    return {
      columns: view
        .slice(start - indent, end)
        .split('\t')
        .map(plain),
      head,
    }
  }
  const columns: string[] = []
  for (const { mark, text } of lines) {
    const at = mark.cell!
    while (columns.length <= at) columns.push('')
    columns[at] = plain(`${columns[at]} ${text}`)
  }
  return { columns, head }
}

function plain(cell: string): string {
  return singleSpaced(cell).trim()
}
