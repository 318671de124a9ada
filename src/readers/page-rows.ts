import type { Run } from './pdf-page'
import type { RuledTable } from './ruled-tables'

/** Words that stand together on one line of a page. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** All of its letters are bold. */
  readonly bold: boolean
  /** The table that stands here in place of words. */
  readonly table?: RuledTable
}

/** Segments on one line, from left to right. */
export type Row = readonly Segment[]

/** White space that parts words, in sizes of the letters. */
const WORD_GAP = 0.15
/** White space that may part columns: justified lines are spaced as widely now and then. */
const COLUMN_GAP = 1.5
/** White space that parts columns in any case. */
const WIDE_GAP = 4
/** Columns come back at the same place within this many lines. */
const NEAR = 12
const ALIGNED = 3

/** The lines of text on a page (or in a part of it) from top to bottom, each cut where white space parts columns. */
export function pageRows(runs: readonly Run[]): Row[] {
  const rows = linesOf(runs).map((line) => segmentsOf(line, COLUMN_GAP))
  return rows.map((row, index) => {
    const near = row.length < 2 ? [] : rows.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    const cut: Segment[] = []
    for (const segment of row) {
      const last = cut.at(-1)
      const again = near.some(
        (other) => other !== row && other.some(({ left }) => Math.abs(left - segment.left) <= ALIGNED),
      )
      if (last === undefined || again || segment.left - last.right > WIDE_GAP * segment.size) cut.push(segment)
      else cut[cut.length - 1] = together(last, segment)
    }
    return cut
  })
}

function linesOf(runs: readonly Run[]): Run[][] {
  const sorted = runs.toSorted((a, b) => a.base - b.base || a.left - b.left)
  const lines: Run[][] = []
  let base = Number.NEGATIVE_INFINITY
  let size = 0
  for (const run of sorted) {
    const blank = run.text.trim() === ''
    // Raised and lowered figures stand on the line of the letters around them.
    if (run.base - base <= 0.4 * Math.max(size, run.size) && lines.length > 0) {
      lines.at(-1)!.push(run)
      if (!blank && run.size > size) {
        base = run.base
        size = run.size
      }
    } else {
      lines.push([run])
      base = run.base
      size = blank ? 0 : run.size
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''))
}

function segmentsOf(line: readonly Run[], columnGap: number): Segment[] {
  const segments: Segment[] = []
  let spaced = false
  for (const run of line.toSorted((a, b) => a.left - b.left)) {
    if (run.text.trim() === '') {
      spaced = true
      continue
    }
    const one = segmentOf(run)
    const last = segments.at(-1)
    const gap = last === undefined ? 0 : one.left - last.right
    if (last === undefined || gap > columnGap * Math.max(last.size, one.size)) segments.push(one)
    // Bold print is done by some programs by printing twice.
    else if (one.text !== last.text || Math.abs(one.left - last.left) > 1)
      segments[segments.length - 1] = together(last, one, spaced || /^\s/.test(run.text))
    spaced = /\s$/.test(run.text)
  }
  return segments
}

function segmentOf({ text, left, right, base, size, bold }: Run): Segment {
  const lead = text.length - text.trimStart().length
  const each = (right - left) / text.length
  const trimmed = text.trim()
  return { text: trimmed, left: left + lead * each, right: left + (lead + trimmed.length) * each, base, size, bold }
}

/** A table as a row of the page. */
export function tableRow(table: RuledTable): Row {
  const { left, right, top: base } = table
  return [{ text: '', left, right, base, size: 0, bold: false, table }]
}

/** Two segments of a line as one. */
export function together(one: Segment, other: Segment, spaced = false): Segment {
  const size = Math.max(one.size, other.size)
  const gap = spaced || other.left - one.right > WORD_GAP * size ? ' ' : ''
  return {
    text: `${one.text}${gap}${other.text}`,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    base: one.size >= other.size ? one.base : other.base,
    size,
    bold: (one.bold || !/\p{L}/u.test(one.text)) && (other.bold || !/\p{L}/u.test(other.text)),
  }
}
