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
/** A column of prose fills this part of its width in most lines, and has this many letters in them. */
const FULL = 0.6
const LETTERS = 20

/** The rows of a page (or of a stretch between two tables) in the order of reading: columns of prose one after the other, all else line by line. */
export function pageOrder(rows: readonly Row[]): OrderedRow[] {
  let column = 0
  const order = (part: readonly Row[], depth: number): OrderedRow[] => {
    if (part.length === 0) return []
    const found = depth > 4 ? null : findColumns(part)
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

function side(row: Row, belongs: (segment: Segment) => boolean): Row[] {
  const segments = row.filter(belongs)
  return segments.length === 0 ? [] : [segments]
}

/** The first stretch of rows that is printed in columns of prose, and where its second column begins. */
function findColumns(rows: readonly Row[]): { from: number; to: number; gutter: number } | null {
  const segments = rows.flat()
  const left = Math.min(...segments.map((segment) => segment.left))
  const right = Math.max(...segments.map((segment) => segment.right))
  const starts = new Map<number, number>()
  for (const segment of segments) {
    const place = Math.round(segment.left / 2)
    if (segment.left > left + (right - left) * 0.2 && segment.left < left + (right - left) * 0.85)
      starts.set(place, (starts.get(place) ?? 0) + 1)
  }
  const candidates = [...starts].filter(([, count]) => count >= LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  for (const [place] of candidates.slice(0, 6)) {
    const gutter = place * 2 - 4
    const stretch = stretchAt(rows, gutter)
    if (stretch !== null) return { ...stretch, gutter }
  }
  return null
}

function stretchAt(rows: readonly Row[], gutter: number): { from: number; to: number } | null {
  for (let from = 0; from < rows.length; from++) {
    if (crosses(rows[from]!, gutter)) continue
    let to = from
    while (to < rows.length && !crosses(rows[to]!, gutter)) to++
    const inside = rows.slice(from, to)
    // Short lines above the columns, such as a title, belong to the whole width.
    const first = inside.findIndex((row) => row.some(({ left }) => left >= gutter))
    if (first >= 0) {
      const opens = openingOf(inside, first)
      if (isProse(inside.slice(opens), gutter)) return { from: from + opens, to }
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

function isProse(rows: readonly Row[], gutter: number): boolean {
  const segments = rows.flat()
  return [segments.filter(({ left }) => left < gutter), segments.filter(({ left }) => left >= gutter)].every(
    (column) => {
      if (column.length < LEAST) return false
      const left = Math.min(...column.map((segment) => segment.left))
      const right = Math.max(...column.map((segment) => segment.right))
      const widths = column.map((segment) => segment.right - segment.left).sort((a, b) => a - b)
      const letters = column.map(({ text }) => text.length).sort((a, b) => a - b)
      const middle = column.length >> 1
      return widths[middle]! >= (right - left) * FULL && letters[middle]! >= LETTERS
    },
  )
}
