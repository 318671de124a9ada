import type { Source } from '../model/source'
import type { Flow } from './flow'
import { vocabularyOf } from './join-lines'
import type { Limits } from './limits'
import { pageFlow } from './page-flow'
import { pageFurniture } from './page-furniture'
import { pageRows, type Row } from './page-rows'
import { paragraphs } from './paragraphs'
import { pdfError } from './pdf-error'
import type { PdfPage, Run } from './pdf-page'
import { pdfPages } from './pdf-pages'
import { type RuledTable, ruledTables } from './ruled-tables'
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
    return { page, tables, height: page.height, rows: pageRows(rest) }
  })
  const furniture = pageFurniture(read)
  let columns = 0
  const flow = read.flatMap(({ page, tables, rows }, index) => {
    const one = wholePage(page, tables, rows, furniture[index]!, columns)
    columns += one.length + 1
    return one
  })
  const lines = flow.flatMap((one) =>
    one.kind === 'line' ? [one.line.text] : one.kind === 'row' ? one.cells.flat() : [],
  )
  return writeParagraphs(paragraphs(flow, vocabularyOf(lines)))
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

/** A page in reading order: what stands between its tables, and furniture at its head and foot. */
function wholePage(
  { number, height }: PdfPage,
  tables: readonly RuledTable[],
  rows: readonly Row[],
  furniture: ReadonlySet<Row>,
  columns: number,
): Flow[] {
  const printed = (row: Row): Flow => ({
    kind: 'furniture',
    page: number,
    text: row.map(({ text }) => text).join(' '),
  })
  const around = rows.filter((row) => furniture.has(row))
  const flow: Flow[] = around.filter((row) => row[0]!.base < height / 2).map(printed)
  const rest = rows.filter((row) => !furniture.has(row))
  let from = Number.NEGATIVE_INFINITY
  for (const table of tables) {
    const above = rest.filter((row) => row[0]!.base > from && row[0]!.base <= table.top)
    flow.push(...pageFlow(above, number, columns + flow.length), ...tableFlow(table, number))
    from = Math.max(from, table.top)
  }
  const below = rest.filter((row) => row[0]!.base > from)
  flow.push(...pageFlow(below, number, columns + flow.length))
  return [...flow, ...around.filter((row) => row[0]!.base >= height / 2).map(printed)]
}

function tableFlow({ rows }: RuledTable, page: number): Flow[] {
  return rows.map((cells) => ({ kind: 'row', page, cells: cells.map((cell) => cellTexts(cell, page)) }))
}

/** The paragraphs in a cell. */
function cellTexts(runs: readonly Run[], page: number): string[] {
  const flow = pageFlow(pageRows(runs), page, 0)
  const words = vocabularyOf(flow.flatMap((one) => (one.kind === 'line' ? [one.line.text] : [])))
  return paragraphs(flow, words).map((one) =>
    one.kind === 'paragraph'
      ? one.parts.map(({ text }) => text).join('')
      : one.kind === 'row'
        ? one.cells.flat().join(' ')
        : one.text,
  )
}
