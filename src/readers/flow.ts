import type { Segment } from './page-rows'

/** A line of text in the flow of a document. */
export interface FlowLine {
  readonly kind: 'line'
  readonly page: number
  readonly line: Segment
  /** Where the lines of its column end at most. */
  readonly edge: number
  /** Counts the columns of all pages in reading order. */
  readonly column: number
}

/** A row of a table, each cell with its paragraphs. */
export interface FlowRow {
  readonly kind: 'row'
  readonly page: number
  readonly cells: readonly (readonly string[])[]
}

/** A running head, a page number. */
export interface FlowFurniture {
  readonly kind: 'furniture'
  readonly page: number
  readonly text: string
}

/** What stands in a document, in the order of reading. */
export type Flow = FlowLine | FlowRow | FlowFurniture
