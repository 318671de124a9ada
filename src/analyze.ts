import type { Analysis, Segmentation } from './model/analysis'
import type { Format, Source } from './model/source'
import { readText } from './readers/read-text'
import { readOutline } from './structure/outline'
import { segmentBlocks } from './structure/segment-blocks'
import { segmentTurns } from './turns/segment-turns'

export interface SegmentOptions {
  /** How a text is to be read; told from the text unless given. */
  readonly format?: Format
}

/**
 * Takes a document apart: its meeting, people, items, turns, exchanges and tables.
 * Spans are UTF-16 units into the text as it was given. A blank text gives empty lists and an issue that says so.
 */
export function segment(input: string | Source, options: SegmentOptions = {}): Segmentation {
  const source = typeof input === 'string' ? readText(input, options.format) : input
  const outline = readOutline(source, segmentBlocks(source))
  const segments = segmentTurns(source, outline)
  return { meeting: outline.meeting, ...segments, tables: [...outline.tables], issues: [] }
}

/** All that is found in a document. */
export function analyze(input: string | Source, options: SegmentOptions = {}): Analysis {
  return segment(input, options)
}
