import type { Segmentation } from '../model/analysis'
import { markdownReport } from './markdown-report'

/** How a report is to be rendered. */
export interface ReportOptions {
  readonly format: 'markdown'
  /** Printed at the top; the body and the date of a single document where none is given. */
  readonly title?: string
  /** The name of each document in the order of the analyses, such as the file it came from. */
  readonly names?: readonly string[]
}

/**
 * Renders what was found in one document or in several as a report for people to read: the meeting, who took part,
 * and item by item what was asked, who asked, who answered, and the words themselves.
 * Markdown in UTF-8 with `\n` line ends; words of the document never act as mark-up or as control characters.
 * A document in which nothing was found gives its heading and its issues. Throws a `RangeError` for a format it does not know.
 */
export function renderReport(analyses: Segmentation | readonly Segmentation[], options: ReportOptions): string {
  if (options.format !== 'markdown')
    throw new RangeError(`No report format '${String(options.format)}': use 'markdown'`)
  const list = 'meeting' in analyses ? [analyses] : analyses
  const documents = list.map((analysis, index) => ({ name: options.names?.[index] ?? null, analysis }))
  return markdownReport(documents, options.title ?? null)
}
