import type { Limits } from './limits'
import { loadPackage } from './load-package'
import { pdfError } from './pdf-error'
import type { PdfPage, Run } from './pdf-page'
import { type Operations, pdfRules } from './pdf-rules'
import { plainSigns } from './plain-signs'
import { provideBufferTransfer } from './provide-buffer-transfer'

type Unpdf = typeof import('unpdf')
type Pdf = Awaited<ReturnType<Unpdf['getDocumentProxy']>>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Text = Awaited<ReturnType<Page['getTextContent']>>
type TextItem = Extract<Text['items'][number], { str: string }>

/** What stands on the pages of a PDF. Throws a `ReadError` where they cannot be read or are too many. */
export async function pdfPages(bytes: Uint8Array, limits: Limits): Promise<PdfPage[]> {
  const unpdf = await loadPackage('unpdf', 'pdf', () => import('unpdf'))
  provideBufferTransfer()
  const { OPS } = await unpdf.getResolvedPDFJS()
  // pdf.js takes the bytes away, so it gets its own; pictures are not decoded.
  const opened = unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, disableFontFace: true })
  const pdf = await opened.catch((error: unknown) => {
    throw pdfError(error)
  })
  try {
    if (pdf.numPages > limits.pages) throw tooLong(`has ${pdf.numPages} pages; the limit is ${limits.pages}`, 'pages')
    const pages: PdfPage[] = []
    let room = limits.unpackedBytes
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(pdf, number, OPS, room)
      room -= page.runs.reduce((sum, { text }) => sum + text.length, 0)
      pages.push(page)
    }
    return pages
  } catch (error) {
    throw pdfError(error)
  } finally {
    await pdf.destroy()
  }
}

async function readPage(pdf: Pdf, number: number, operations: Operations, room: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const { transform, height } = page.getViewport({ scale: 1 })
  const items = await textOf(page, room)
  const list = await page.getOperatorList()
  const bold = new Map<string, boolean>()
  const isBold = (font: string): boolean => {
    if (!bold.has(font)) bold.set(font, boldFont(page, font))
    return bold.get(font)!
  }
  const runs = items.flatMap((item) => runOf(item, transform, isBold))
  const rules = pdfRules(list, operations, transform)
  page.cleanup()
  return { number, height, runs, rules }
}

/** Text comes in chunks, so that a page that unpacks without end is left in time. */
async function textOf(page: Page, room: number): Promise<TextItem[]> {
  const items: TextItem[] = []
  let size = 0
  for (const reader = page.streamTextContent().getReader(); ; ) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Text }
    if (done || value === undefined) return items
    for (const item of value.items) {
      if (!('str' in item)) continue
      size += item.str.length
      items.push(item)
    }
    if (size > room) {
      await reader.cancel(new Error('too much text'))
      throw tooLong('holds more text than the limit allows', 'unpackedBytes')
    }
  }
}

function boldFont(page: Page, font: string): boolean {
  if (!page.commonObjs.has(font)) return false
  const { name, bold, black } = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean }
  return bold === true || black === true || /bold|black|heavy|semi-?b|demi/i.test(name ?? '')
}

function runOf(item: TextItem, base: readonly number[], isBold: (font: string) => boolean): Run[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = base
  const [g = 1, h = 0, , , k = 0, l = 0] = item.transform as number[]
  const along = { x: a * g + c * h, y: b * g + d * h }
  const size = Math.hypot(along.x, along.y)
  // Text that climbs is a watermark or stands in the margin.
  if (item.str === '' || size === 0 || Math.abs(along.y) > size * 0.05 || along.x < 0) return []
  const left = a * k + c * l + e
  const base_ = b * k + d * l + f
  return [
    { text: plainSigns(item.str), left, right: left + item.width, base: base_, size, bold: isBold(item.fontName) },
  ]
}

function tooLong(what: string, limit: keyof Limits): Error {
  return pdfError(null, {
    code: 'too-large',
    what: `this PDF ${what}`,
    advice: `give a smaller one or raise the limit \`${limit}\``,
  })
}
