import type { Analysis } from '../model/analysis'
import { checkOptions } from '../model/check-options'
import type { Source } from '../model/source'
import { readText } from '../readers/read-text'
import { renderReport } from '../report/render-report'
import { akomaNtoso } from './akoma-ntoso'
import { csvTables } from './csv-tables'
import { dueCalendar } from './due-calendar'
import type { ExportDocument } from './export-document'
import { type ExportFormat, exportFormats } from './export-formats'
import { type ExportLicence, exportLicences } from './export-licences'
import { parlamint } from './parlamint'
import { toJson } from './to-json'
import { toJsonLines } from './to-json-lines'
import { webAnnotations } from './web-annotations'

/** How findings are to be written. */
export interface ExportOptions {
  readonly format: ExportFormat
  /** The name of each document in the order of the analyses, such as the file it came from. */
  readonly names?: readonly string[]
  /** What each analysis was made of, in the same order: the text, or the source that a reader made of it. Annotations need it, and the report tells pages and times by it. */
  readonly sources?: readonly (string | Source)[]
  /** The licence that you grant with a TEI file, and may grant: the file declares it, and only then is it valid by ParlaMint's schema. None unless given. */
  readonly licence?: ExportLicence
}

/**
 * What was found in one document or in several, written for other programs.
 *
 * - `json`: all of it (`analysisJsonSchema` describes it); of a single analysis an object, of a list a list.
 * - `jsonl`: one finding a line, with the `layer` that it belongs to and ids to join.
 * - `csv`: the same as tables, by the names of their files; the only format that gives more than one text. Each begins with a
 *   byte-order mark, by which spreadsheets know UTF-8.
 * - `markdown`: the report.
 * - `ics`: the days by which commitments are due, as a calendar (RFC 5545).
 * - `akn`: one meeting as an Akoma Ntoso 1.0 debate.
 * - `tei`: one meeting as TEI (P5); with a `licence` a component of a ParlaMint corpus, without one the same but for the licence.
 * - `annotations`: W3C Web Annotations on the text, which must be given as `sources`; positions there count code points.
 *
 * Elsewhere spans are UTF-16 units into the text as it was given. The same findings give the same bytes. Words of the document stay words:
 * outside JSON, which escapes them, controls, signs that turn the reading direction and halves of characters are written as U+FFFD.
 * Throws a `TypeError` for an option that there is not, and a `RangeError` for a format or a licence it does not know, for a licence with another format than `tei`, for several meetings in a format that holds one, and where there are sources or names but not one for each analysis.
 */
export function exportAnalysis(
  analyses: Analysis | readonly Analysis[],
  options: ExportOptions & { readonly format: 'csv' },
): Readonly<Record<string, string>>
export function exportAnalysis(
  analyses: Analysis | readonly Analysis[],
  options: ExportOptions & { readonly format: Exclude<ExportFormat, 'csv'> },
): string
export function exportAnalysis(
  analyses: Analysis | readonly Analysis[],
  options: ExportOptions,
): string | Readonly<Record<string, string>> {
  checkOptions(options, { format: true, names: true, sources: true, licence: true })
  const { format, names, sources } = options
  if (!exportFormats.includes(format))
    throw new RangeError(`No export format '${String(format)}': use ${exportFormats.join(', ')}`)
  const licence = declared(options)
  const list = 'meeting' in analyses ? [analyses] : analyses
  const documents = list.map(
    (analysis, index): ExportDocument => ({
      id: `m${index + 1}`,
      name: matching(names, 'names', list, index),
      analysis,
      source: asSource(matching(sources, 'sources', list, index)),
    }),
  )
  if (format !== 'json') return writers[format](documents, licence)
  const named = documents.map(({ name, analysis }) => (name === null ? analysis : { file: name, ...analysis }))
  return `${toJson('meeting' in analyses ? named[0]! : named)}\n`
}

const writers: Readonly<
  Record<
    Exclude<ExportFormat, 'json'>,
    (documents: readonly ExportDocument[], licence: ExportLicence | null) => string | Readonly<Record<string, string>>
  >
> = {
  jsonl: toJsonLines,
  csv: csvTables,
  markdown,
  ics: dueCalendar,
  akn: (documents) => akomaNtoso(single(documents, 'Akoma Ntoso')),
  tei: (documents, licence) => parlamint(single(documents, 'TEI'), licence),
  annotations: webAnnotations,
}

function declared({ format, licence }: ExportOptions): ExportLicence | null {
  if (licence === undefined) return null
  if (!exportLicences.includes(licence))
    throw new RangeError(`No licence '${String(licence)}' for TEI: use ${exportLicences.join(', ')}`)
  if (format !== 'tei') throw new RangeError(`A licence is declared in a file of TEI alone, not in '${format}'`)
  return licence
}

/** Formats whose file is about one meeting. */
function single(documents: readonly ExportDocument[], format: string): ExportDocument {
  const [document] = documents
  if (document === undefined || documents.length > 1)
    throw new RangeError(`A file of ${format} holds one meeting, not ${documents.length}: export each by itself`)
  return document
}

function markdown(documents: readonly ExportDocument[]): string {
  const names = documents.flatMap(({ name }) => name ?? [])
  const sources = documents.flatMap(({ source }) => source ?? [])
  const analyses = documents.map(({ analysis }) => analysis)
  return renderReport(analyses, {
    format: 'markdown',
    ...(names.length === 0 ? {} : { names }),
    ...(sources.length === 0 ? {} : { sources }),
  })
}

/** The one of `given` that belongs to analysis number `index`; null where none are given. */
function matching<Value>(
  given: readonly Value[] | undefined,
  what: string,
  analyses: readonly Analysis[],
  index: number,
): Value | null {
  if (given === undefined) return null
  if (given.length !== analyses.length)
    throw new RangeError(
      `${analyses.length} analyses, but ${given.length} ${what}: give one for each, in the same order`,
    )
  return given[index] ?? null
}

function asSource(source: string | Source | null): Source | null {
  return typeof source === 'string' ? readText(source) : source
}
