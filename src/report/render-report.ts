import type { Analysis, Segmentation } from '../model/analysis'
import { checkOptions } from '../model/check-options'
import type { Source } from '../model/source'
import { readText } from '../readers/read-text'
import { htmlReport } from './html-report'
import { markdownReport } from './markdown-report'
import { reportDocument } from './report-document'
import { type ReportSection, reportSections } from './report-sections'

/** How a report is to be rendered. */
export interface ReportOptions {
  readonly format: 'html' | 'markdown'
  /** Printed at the top; the body and the date of a single document where none is given. */
  readonly title?: string
  /** The parts to print, all unless given; their order is the report's own. */
  readonly sections?: readonly ReportSection[]
  /** The name of each document in the order of the analyses, such as the file it came from. */
  readonly names?: readonly string[]
  /**
   * What each analysis was made of, in the same order: the text, or the source that a reader made of it.
   * HTML then shows the document beside the findings, each tied to its words.
   */
  readonly sources?: readonly (string | Source)[]
}

/**
 * Renders what was found in one document or in several as a report for people to read: figures at the top, the questions without a
 * concrete answer with the question to put again, all exchanges, commitments, figures by topic, charts, and the document itself.
 *
 * HTML is one file that works offline and without its script: no address in it leads out, and its content security policy lets
 * nothing but its own script and style run. Markdown has `\n` line ends. In both, words of the document never act as mark-up, and
 * controls and signs that turn the reading direction are shown as U+FFFD.
 * Of a segmentation, which has no verdicts, it gives the record alone. A document in which nothing was found gives its heading and its issues.
 * Throws a `TypeError` for an option that there is not, and a `RangeError` for a format or a section it does not know and where there
 * are sources or names but not one for each analysis.
 */
export function renderReport(
  analyses: Segmentation | Analysis | readonly (Segmentation | Analysis)[],
  options: ReportOptions,
): string {
  if (options === undefined) throw new TypeError("Expected the options with a format, such as { format: 'html' }.")
  checkOptions(options, { format: true, title: true, sections: true, names: true, sources: true })
  const { format, title = null, sections = reportSections, names, sources } = options
  if (format !== 'html' && format !== 'markdown')
    throw new RangeError(`No report format '${String(format)}': use 'html' or 'markdown'`)
  for (const section of sections)
    if (!reportSections.includes(section))
      throw new RangeError(`No report section '${section}': use ${reportSections.join(', ')}`)
  const list = 'meeting' in analyses ? [analyses] : analyses
  for (const [what, given] of Object.entries({ names, sources }))
    if (given !== undefined && given.length !== list.length)
      throw new RangeError(`${list.length} analyses, but ${given.length} ${what}: give one for each, in the same order`)
  const documents = list.map((found, index) =>
    reportDocument(found, index, names?.[index] ?? null, asSource(sources?.[index])),
  )
  const wanted = new Set(sections)
  return format === 'html' ? htmlReport(documents, title, wanted) : markdownReport(documents, title, wanted)
}

function asSource(source: string | Source | undefined): Source | null {
  if (source === undefined) return null
  return typeof source === 'string' ? readText(source) : source
}
