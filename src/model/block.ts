import { locate, quote, type Source } from './source'
import type { Span } from './span'

/** What a block of the document is, as far as its shape tells. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'furniture'

/** A column of those who ask, of questions, of those who reply, of their answers, of what was said after these, or of what is to be done. */
export type BlockColumn = 'asker' | 'question' | 'replier' | 'answer' | 'further' | 'action'

/**
 * A paragraph, heading, list item or table row with its wrapped lines joined.
 * `text` has single spaces only; `at[i]` is the place of `text[i]` in the source's view.
 */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  readonly at: Int32Array
  /** The bullet or number in front of the text as printed (`•`, `ii.`, `(a)`, `4.1`), which is no part of `text`; '' where none. */
  readonly marker: string
  /** Where the marker starts in the view; where `text` starts when there is none. */
  readonly from: number
  /** Columns of white space before it. */
  readonly indent: number
  /** Depth of the list, from 1; 0 outside lists. */
  readonly level: number
  /** Heading level where the mark-up or the typography tells, from 1; 0 for all other blocks. */
  readonly heading: number
  /** Wholly bold or underlined. */
  readonly strong: boolean
  /** Who begins to speak with this block, where the reader knows; '' for one who is not named, null where nothing is known. */
  readonly speaker: string | null
  /** Where each cell of a row starts and ends in `text`; empty for all other blocks. */
  readonly cells: readonly (readonly [start: number, end: number])[]
  /** What the mark-up has in each column of a table's row, '' where nothing stands; and whether the row heads others. */
  readonly row?: { readonly columns: readonly string[]; readonly head: boolean }
  /** The column of the mark-up's table in which a paragraph stands, from 0. */
  readonly cell?: number
  /** What the column of a table of minutes holds in which it stands. */
  readonly column?: BlockColumn
  /** Whether it goes on in the cell of the block above. */
  readonly more?: boolean
  /** Who replies in that column, as its head says: 'Chief Constable' of 'Chief Constable response'. */
  readonly replier?: string
  /** Index of the page break, table row or blank stretch before it: blocks with one number were printed without a gap. */
  readonly group: number
}

/** End of a block's text in the view (half-open). */
export function blockEnd(block: Block): number {
  const last = block.at[block.text.length - 1]
  return last === undefined ? block.from : last + 1
}

/** The span of the input behind `[start, end)` of a block's text. */
export function blockSpan(source: Source, block: Block, start: number, end: number): Span {
  if (end <= start) return locate(source, block.from, block.from)
  return locate(source, block.at[start]!, block.at[end - 1]! + 1)
}

/** What a reader sees between two places of a block's text, furniture inside it included. */
export function blockQuote(source: Source, block: Block, start: number, end: number): string {
  return end <= start ? '' : quote(source, block.at[start]!, block.at[end - 1]! + 1)
}

/** Part of a block as a block of its own; the first part keeps the marker. */
export function blockPart(block: Block, start: number, end: number, kind: BlockKind = block.kind): Block {
  const first = start === 0
  return {
    kind,
    text: block.text.slice(start, end),
    at: block.at.subarray(start, end),
    marker: first ? block.marker : '',
    from: first ? block.from : block.at[start]!,
    indent: block.indent,
    level: block.level,
    heading: kind === 'heading' ? Math.max(1, block.heading) : 0,
    strong: block.strong,
    cells: [],
    speaker: first ? block.speaker : null,
    group: block.group,
  }
}
