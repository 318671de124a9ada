import { isRecording } from '../model/source'
import type { Span } from '../model/span'
import { pageOrTime } from './place-words'
import type { ReportDocument } from './report-document'

/** Says where something begins: 'page 2', 'at 12:04', or 'at 837' characters of a text; '' where nothing can be said that a reader could look up. */
export type TellPlace = (span: Span) => string

/** How places in a document are told in Markdown. */
export function tellPlace({ source, where }: ReportDocument): TellPlace {
  if (unitOf(source) === 'characters') return ({ start }) => `at ${start}`
  return (span) => pageOrTime(where(span))
}

/** What places in the documents are counted in, as a sentence for those who read them; '' where none is told. */
export function placeLegend(documents: readonly ReportDocument[]): string {
  const units = new Set(documents.map(({ source }) => unitOf(source)))
  return (['pages', 'times', 'characters'] as const).flatMap((unit) => (units.has(unit) ? legends[unit] : [])).join(' ')
}

const legends = {
  pages: '‘page 2’ is the page of the PDF on which it begins.',
  times: '‘at 1:04’ is the time of the recording at which it begins.',
  characters: '‘at 120’ says where it begins: after 120 characters of the file.',
} as const

/** Characters are counted in the file itself: of a PDF or a Word file the reader has made the text, and nobody can count in it. */
function unitOf(source: ReportDocument['source']): keyof typeof legends | null {
  if (source === null) return 'characters'
  if (source.format === 'pdf') return 'pages'
  if (isRecording(source) && source.anchors?.some(({ time }) => time !== undefined)) return 'times'
  return source.format === 'docx' ? null : 'characters'
}

/** A place behind a comma, or nothing. */
export function behindComma(place: string): string {
  return place === '' ? '' : `, ${place}`
}
