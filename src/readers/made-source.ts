import type { Format, Line, Source } from '../model/source'
import { plainSigns } from './plain-signs'

/** Cells longer than this lay out the page, and stand on lines of their own. */
const LONG_CELL = 250

/** A source whose text is what a reader sees of `seen`: blank lines gone, the short cells of a table's row parted by tabs. */
export function madeSource(seen: Source, format: Format): Source {
  const lines: Line[] = []
  const parts: string[] = []
  let size = 0
  const shown = seen.lines.filter(({ start, end }) => seen.view.slice(start, end).trim() !== '')
  shown.forEach((line, index) => {
    const text = plainSigns(seen.view.slice(line.start, line.end).replace(/[\t\n\f\r]/g, ' ')).trim()
    if (index > 0) {
      const above = shown[index - 1]!
      const part = inRow(above, line) ? '\t' : partOf(above, line)
      parts.push(part)
      if (part === '\n\n') lines.push({ start: size + 1, end: size + 1, mark: {} })
      size += part.length
    }
    lines.push({ start: size, end: size + text.length, mark: line.mark })
    parts.push(text)
    size += text.length
  })
  const text = parts.join('')
  return { text, format, view: text, lines, pieces: null }
}

/** A blank line stands around headings and tables and between paragraphs, none between the items of a list and the rows of a table. */
function partOf(above: Line, line: Line): string {
  if (above.mark.row !== undefined && line.mark.row !== undefined) return '\n'
  if (above.mark.item !== undefined && line.mark.item !== undefined) return '\n'
  return line.mark.opens || above.mark.row !== undefined ? '\n\n' : '\n'
}

function inRow(above: Line, line: Line): boolean {
  const one = above.mark
  const other = line.mark
  if (one.row === undefined || one.row !== other.row || one.cell === other.cell) return false
  return above.end - above.start <= LONG_CELL && line.end - line.start <= LONG_CELL
}
