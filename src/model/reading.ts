import { locate, quotePrinted, type Source } from './source'
import type { Span } from './span'

/** The words of a turn as one text, without the furniture of the page between them, and the place of each unit in the source's view. */
export interface Reading {
  readonly text: string
  readonly at: Int32Array
  /** The items of lists in it, whose signs are no part of the text. */
  readonly signs?: readonly PrintedSign[]
}

/** The sign of a list's item as printed, '(b)' or '2.', and where the item begins in the text. */
export interface PrintedSign {
  readonly start: number
  readonly sign: string
}

/** The span of the input behind `[start, end)` of a reading. */
export function readingSpan(source: Source, reading: Reading, stretch: Span): Span {
  const { start, end } = inView(reading, stretch)
  return locate(source, start, end)
}

/** The same with what a reader sees there. */
export function readingQuote(source: Source, reading: Reading, stretch: Span): { span: Span; text: string } {
  const { start, end } = inView(reading, stretch)
  return { span: locate(source, start, end), text: end > start ? quotePrinted(source, start, end) : '' }
}

/** The stretch of the source's view behind `[start, end)` of a reading. */
function inView({ at }: Reading, { start, end }: Span): Span {
  const from = at[Math.min(start, at.length - 1)] ?? 0
  return { start: from, end: end <= start ? from : at[Math.min(end, at.length) - 1]! + 1 }
}
