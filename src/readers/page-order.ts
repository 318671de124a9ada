import type { Row, Segment } from './page-rows'

/** A row in reading order, and the column it stands in. */
export interface OrderedRow {
  readonly row: Row
  /** Where the lines of its column end at most. */
  readonly edge: number
  /** Counts the columns of the page in reading order. */
  readonly column: number
}

/** Fewer lines than this are no column. */
const LEAST = 4
/** A line of prose fills this part of its column and has this many letters; so do lines with this part of all letters. */
const FULL = 0.6
const LETTERS = 20
const MOST = 0.6

/** A stretch of rows in two columns. */
interface Columns {
  readonly from: number
  readonly to: number
  /** Where the second column begins. */
  readonly gutter: number
}

/**
 * The rows of a page (or of a cell) in the order of reading: columns of prose one after the other, all else line by line.
 * At one of the `gutters`, where other pages of the document have their second column begin, a few words make a column.
 */
export function pageOrder(rows: readonly Row[], gutters: readonly number[]): OrderedRow[] {
  let column = 0
  const order = (part: readonly Row[], depth: number): OrderedRow[] => {
    if (part.length === 0) return []
    const found = depth > 4 ? null : findColumns(part, gutters)
    if (found === null) {
      const edge = Math.max(...part.map((row) => row.at(-1)!.right))
      column++
      return part.map((row) => ({ row, edge, column }))
    }
    const { from, to, gutter } = found
    const left = part.slice(from, to).flatMap((row) => side(row, ({ left: start }) => start < gutter))
    const right = part.slice(from, to).flatMap((row) => side(row, ({ left: start }) => start >= gutter))
    return [part.slice(0, from), left, right, part.slice(to)].flatMap((one) => order(one, depth + 1))
  }
  return order(rows, 0)
}

/** Where the second columns of a document's pages begin, the most frequent place first. */
export function columnGutters(pages: readonly (readonly Row[])[]): number[] {
  const found = new Map<number, number>()
  for (const rows of pages) {
    const gutter = rows.length === 0 ? null : findColumns(rows, [])?.gutter
    if (gutter != null) found.set(gutter, (found.get(gutter) ?? 0) + 1)
  }
  return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([gutter]) => gutter)
}

function side(row: Row, belongs: (segment: Segment) => boolean): Row[] {
  const segments = row.filter(belongs)
  return segments.length === 0 ? [] : [segments]
}

/** The first stretch of rows that is printed in columns of prose, and where its second column begins. */
function findColumns(rows: readonly Row[], gutters: readonly number[]): Columns | null {
  const places = secondStarts(rows)
  for (const gutter of [...places.slice(0, 6), ...gutters.slice(0, 2)]) {
    const stretch = stretchAt(rows, gutter, gutters.includes(gutter))
    if (stretch !== null) return { ...stretch, gutter }
  }
  return null
}

/** Places at which many lines begin that do not begin at the left. */
function secondStarts(rows: readonly Row[]): number[] {
  const segments = rows.flat()
  const left = Math.min(...segments.map((segment) => segment.left))
  const right = Math.max(...segments.map((segment) => segment.right))
  const starts = new Map<number, number>()
  for (const segment of segments) {
    const place = Math.round(segment.left / 2)
    if (segment.left > left + (right - left) * 0.2 && segment.left < left + (right - left) * 0.85)
      starts.set(place, (starts.get(place) ?? 0) + (segment.table === undefined ? 1 : LEAST))
  }
  return [...starts]
    .filter(([, count]) => count >= LEAST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([place]) => place * 2 - 4)
}

function stretchAt(rows: readonly Row[], gutter: number, known: boolean): { from: number; to: number } | null {
  for (let from = 0; from < rows.length; from++) {
    if (crosses(rows[from]!, gutter)) continue
    let to = from
    while (to < rows.length && !crosses(rows[to]!, gutter)) to++
    const inside = rows.slice(from, to)
    // Short lines above the columns, such as a title, belong to the whole width.
    const first = inside.findIndex((row) => row.some(({ left }) => left >= gutter))
    if (first >= 0) {
      const opens = openingOf(inside, first)
      if (inColumns(inside.slice(opens), gutter, known)) return { from: from + opens, to }
    }
    from = to
  }
  return null
}

/** Where the columns begin: with the rows that reach the second one, and those close above them in the same letters. */
function openingOf(rows: readonly Row[], first: number): number {
  let opens = first
  while (opens > 0) {
    const above = rows[opens - 1]![0]!
    const below = rows[opens]![0]!
    const near = below.base - above.base < above.size * 1.6
    if (!near || above.bold || Math.abs(above.size - below.size) > 0.5 || first - opens >= 2) break
    opens--
  }
  return opens
}

function crosses(row: Row, gutter: number): boolean {
  return row.some(({ left, right }) => left < gutter && right > gutter)
}

/** Whether the rows are prose on both sides of the gutter; one side with a few words will do where other pages have the gutter too. */
function inColumns(rows: readonly Row[], gutter: number, known: boolean): boolean {
  const segments = rows.flat()
  const left = segments.filter((segment) => segment.left < gutter)
  const right = segments.filter((segment) => segment.left >= gutter)
  return known ? isProse(left) || isProse(right) : isProse(left) && isProse(right)
}

/** Most letters of prose stand in lines that fill the column. A table in a column takes the place of its lines. */
function isProse(column: readonly Segment[]): boolean {
  if (column.some(({ table }) => table !== undefined)) return true
  if (column.length < LEAST) return false
  const left = Math.min(...column.map((segment) => segment.left))
  const right = Math.max(...column.map((segment) => segment.right))
  let all = 0
  let filling = 0
  for (const segment of column) {
    all += segment.text.length
    if (segment.right - segment.left >= (right - left) * FULL && segment.text.length >= LETTERS)
      filling += segment.text.length
  }
  return filling >= all * MOST
}
