import { lineBelow } from './line-below'

/** A line that belongs to a row of a table of Markdown which goes on over several lines. */
interface RowLine {
  /** The row begins with this line. */
  readonly opens: boolean
  /** The cell in which the line begins; -1 before the bar that opens the first. */
  readonly cell: number
}

/** Tells the rows whose cells hold paragraphs, as converters of web pages leave them, line by line in the order of the text. */
export interface LongRows {
  /** Null for a line of no such row. */
  cut(line: string, start: number): RowLine | null
}

/** How many lines a row may take. */
const LONGEST = 400

/** Follows the tables of `text`: below a rule of dashes a row that its bars do not close goes on until they do. */
export function longRows(text: string): LongRows {
  const last = lastBar(text)
  let columns = 0
  let bars = 0
  let lines = 0
  const go = (line: string): RowLine => {
    const cell = bars - 1
    const opens = lines === 0
    bars += count(line)
    lines++
    if (bars > columns || lines > LONGEST) bars = lines = 0
    return { opens, cell }
  }
  return {
    cut(line, start) {
      const bare = line.trim()
      if (lines > 0) {
        // A whole row or a heading begins: the row above was never closed.
        if ((bare.startsWith('|') && count(bare) > columns) || /^#{1,6} /.test(bare)) bars = lines = 0
        else return go(line)
      }
      if (RULE.test(bare)) columns = count(bare) - 1
      // Another table begins.
      else if (columns > 0 && bare.startsWith('|') && RULE.test(lineBelow(text, start + line.length))) columns = 0
      else if (columns > 0 && bare !== '' && !bare.startsWith('|')) columns = 0
      else if (columns > 1 && bare.startsWith('|') && count(bare) <= columns && start < last) return go(line)
      return null
    },
  }
}

const RULE = /^\|[\s|:-]*-[\s|:-]*\|$/

function count(line: string): number {
  let bars = 0
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) bars++
  return bars
}

/** Where the last bar stands at the end of a line. */
function lastBar(text: string): number {
  const bars = /\|[ \t]{0,80}(?=\r?\n|$)/g
  let last = -1
  for (let hit = bars.exec(text); hit !== null; hit = bars.exec(text)) last = hit.index
  return last
}
