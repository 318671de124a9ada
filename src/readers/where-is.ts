import { lastWhere } from '../model/last-where'
import { anchorAt, type Line, type Source, timeOf, viewRange } from '../model/source'
import type { Span } from '../model/span'
import { tabsIn } from '../text/tabs-in'

/** Where something stands in the original document. Each is null where the document has none of the kind. */
export interface Place {
  /** Page of the PDF on which it begins, from 1. */
  readonly page: number | null
  /** Seconds of the recording, from the beginning of the first cue to the end of the last. */
  readonly time: { readonly start: number; readonly end: number } | null
  /** Row of its table and column in that row, both from 0, of the cell in which it begins. */
  readonly cell: { readonly row: number; readonly column: number } | null
}

/**
 * Leads a span of `source.text` (any finding's) back to the original: the page of a PDF, the cell of a table, the time of a recording.
 * A span outside the text gives the place nearest to it.
 */
export function whereIs(source: Source, span: Span): Place {
  const { start, end } = viewRange(source, span)
  const anchors = source.anchors ?? []
  const page = anchors[anchorAt(anchors, start)]?.page ?? null
  return { page, time: timeOf(source, start, end), cell: cellAt(source, start) }
}

function cellAt({ lines, view }: Source, start: number): Place['cell'] {
  const at = lineAt(lines, start)
  const mark = lines[at]?.mark
  if (mark?.row === undefined) return null
  let row = 0
  for (let index = at; lines[index - 1]?.mark.row !== undefined; index--) if (begins(lines, index)) row++
  return { row, column: mark.cell ?? tabsIn(view.slice(lines[at]!.start, start)) }
}

/** Whether another row that has words stands above the line at `index`. */
function begins(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]!
  return above.mark.row !== lines[index]!.mark.row && above.end > above.start
}

function lineAt(lines: readonly Line[], place: number): number {
  return lastWhere(lines.length, (index) => lines[index]!.start <= place, 0)
}
