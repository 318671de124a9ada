import { locate, quote, type Source } from './source'
import type { Span } from './span'

/** The words of a turn as one text, without the furniture of the page between them, and the place of each unit in the source's view. */
export interface Reading {
  readonly text: string
  readonly at: Int32Array
}

/** The span of the input behind `[start, end)` of a reading, and what a reader sees there. */
export function readingQuote(source: Source, reading: Reading, { start, end }: Span): { span: Span; text: string } {
  const from = reading.at[Math.min(start, reading.at.length - 1)] ?? 0
  if (end <= start) return { span: locate(source, from, from), text: '' }
  const to = reading.at[Math.min(end, reading.at.length) - 1]! + 1
  return { span: locate(source, from, to), text: quote(source, from, to) }
}
