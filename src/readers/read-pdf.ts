import type { Source } from '../model/source'
import type { FlowFurniture } from './flow'
import { vocabularyOf } from './join-lines'
import type { Limits } from './limits'
import { pageFlow } from './page-flow'
import { pageFurniture } from './page-furniture'
import { columnGutters } from './page-order'
import { pageRows, type Row, tableRow } from './page-rows'
import { paragraphs } from './paragraphs'
import { pdfError } from './pdf-error'
import type { PdfPage } from './pdf-page'
import { pdfPages } from './pdf-pages'
import { ruledTables } from './ruled-tables'
import { writeParagraphs } from './write-paragraphs'

/**
 * A PDF as a source: its text in reading order, paragraphs joined over lines and pages, words cut at a line's end put together,
 * tables as rows, running heads and page numbers as furniture, the page of every place. Throws a `ReadError` where it cannot be read.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Source> {
  if (isCutOff(bytes)) throw pdfError(null)
  const pages = await pdfPages(bytes, limits)
  checkText(pages)
  const read = pages.map((page) => {
    const { tables, rest } = ruledTables(page.runs, page.rules)
    const rows = [...pageRows(rest), ...tables.map(tableRow)].sort((a, b) => a[0]!.base - b[0]!.base)
    return { page: page.number, height: page.height, rows }
  })
  const furniture = pageFurniture(read)
  const texts = read.map(({ rows }, index) => rows.filter((row) => !furniture[index]!.has(row)))
  const gutters = columnGutters(texts)
  let columns = 0
  const flow = read.flatMap(({ page }, index) => {
    const one = pageFlow(texts[index]!, page, columns, gutters)
    columns += one.length + 1
    return one
  })
  const lines = flow.flatMap((one) =>
    one.kind === 'line' ? [one.line.text] : one.kind === 'row' ? one.cells.flat() : [],
  )
  return writeParagraphs([...printedOnce(furniture), ...paragraphs(flow, vocabularyOf(lines))])
}

/** What the pages print around the text, each line once (digits apart) and before all else: between the paragraphs it would stand in what is said. */
function printedOnce(furniture: readonly ReadonlySet<Row>[]): FlowFurniture[] {
  const seen = new Set<string>()
  return furniture.flatMap((rows, index) =>
    [...rows].flatMap((row) => {
      const text = row.map((segment) => segment.text).join(' ')
      const key = text.toLowerCase().replace(/\d+/g, '#')
      if (seen.has(key)) return []
      seen.add(key)
      return [{ kind: 'furniture' as const, page: index + 1, text }]
    }),
  )
}

/** The end of a PDF names where its parts begin; one that is cut off has parts behind its last end, or none. */
function isCutOff(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 4_096)))
  const end = tail.lastIndexOf('%%EOF')
  return end < 0 || /\d obj\b/.test(tail.slice(end))
}

/** Letters that a page must have on average, and the part of them that may be beyond reading. */
const FEWEST = 4
const UNREADABLE = 0.3

/** A scan has no text, and a font without a table of its letters gives signs that mean nothing. */
function checkText(pages: readonly PdfPage[]): void {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('')
  const letters = text.replace(/\s/g, '')
  const odd = letters.match(/[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  if (letters.length < FEWEST * pages.length)
    throw pdfError(null, {
      code: 'no-text',
      what: 'this PDF is a scan: it holds pictures of pages and no text',
      advice: 'run it through text recognition (OCR), for instance with ocrmypdf, and give the PDF that comes out',
    })
  if (odd > letters.length * UNREADABLE)
    throw pdfError(null, {
      code: 'no-text',
      what: 'the letters of this PDF cannot be told: its fonts do not say what their signs mean',
      advice: 'run it through text recognition (OCR) that reads the pages anew, for instance with ocrmypdf --force-ocr',
    })
}
