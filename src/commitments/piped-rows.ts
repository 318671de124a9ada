import { locate, type Source } from '../model/source'
import type { Table } from '../model/table'

/** Lines of a plain text whose cells are parted by upright strokes, as tables; those that lie in one of the `known` are left to it. */
export function pipedTables(source: Source, known: readonly Table[]): Table[] {
  const found: Table[] = []
  let run: Line[] = []
  const close = (): void => {
    if (run.length > 1) found.push(tableOf(source, run))
    run = []
  }
  if (!source.view.includes('|')) return found
  let start = 0
  for (const text of source.view.split('\n')) {
    const cells = cellsOf(text)
    if (cells.length > 2) run.push({ start, end: start + text.length, cells })
    else if (text.trim() !== '') close()
    start += text.length + 1
  }
  close()
  return found.filter(({ span }) => !known.some((table) => table.span.start < span.end && span.start < table.span.end))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
}

/** Between the strokes; a stroke at either end of the line parts nothing. */
function cellsOf(line: string): string[] {
  if (!line.includes('|')) return []
  const bare = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return bare.split('|').map((cell) => cell.trim())
}

/** Without the line of dashes under a header. */
function tableOf(source: Source, lines: readonly Line[]): Table {
  const [header, ...rows] = lines
    .filter(({ cells }) => cells.some((cell) => /[^\s:-]/.test(cell)))
    .map(({ cells }) => [...cells])
  return { span: locate(source, lines[0]!.start, lines.at(-1)!.end), caption: null, header: header ?? [], rows }
}
