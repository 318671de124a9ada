import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Part, PrintedMinutes } from './printed-minutes'

/** How a PDF is set. */
export interface Setting {
  readonly columns?: 1 | 2
  readonly size?: number
  /** Printed at the head and, with the page's number, at the foot of every page. */
  readonly head?: string
  readonly hyphens?: boolean
  readonly justified?: boolean
  readonly password?: string
}

const require = createRequire(import.meta.url)
const PLAIN = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf')
const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf')
const MARGIN = 70
const GUTTER = 24
const LEADING = 1.32

/** The minutes as a PDF: set line by line, with words cut at the ends of lines, ligatures, running heads and page numbers, tables in lines. */
export function asPdf({ parts }: PrintedMinutes, setting: Setting = {}): Promise<Uint8Array> {
  return withPdf(setting, (pdf) => {
    const press = typesetter(pdf, setting)
    for (const part of parts) {
      if (part.kind === 'table') press.table(part.rows)
      else press.paragraph(part)
    }
    press.finish()
  })
}

/** A PDF that `draw` draws, as its bytes. */
export function withPdf({ password }: Setting, draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      info: { CreationDate: new Date(0) },
      ...(password === undefined ? {} : { userPassword: password, pdfVersion: '1.7' as const }),
    })
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    pdf.registerFont('plain', PLAIN)
    pdf.registerFont('bold', BOLD)
    draw(pdf)
    pdf.end()
  })
}

interface Typesetter {
  paragraph(part: Part & { kind: 'heading' | 'paragraph' | 'bullet' }): void
  table(rows: readonly (readonly string[])[]): void
  finish(): void
}

function typesetter(pdf: PDFKit.PDFDocument, setting: Setting): Typesetter {
  const { columns = 1, size = 10.5, head, hyphens = true, justified = true } = setting
  const full = pdf.page.width - 2 * MARGIN
  const width = columns === 1 ? full : (full - GUTTER) / 2
  const bottom = pdf.page.height - MARGIN - size * 2
  let page = 1
  let column = 0
  let y = MARGIN
  const print = (text: string, x: number, at: number, font: string, options: object = {}): void => {
    pdf
      .font(font)
      .fontSize(size)
      .text(text, x, at, { lineBreak: false, ...options })
  }
  const furnish = (): void => {
    if (head === undefined) return
    print(head, MARGIN, 36, 'plain')
    print(`Page ${page}`, pdf.page.width / 2 - 20, pdf.page.height - 44, 'plain')
  }
  const room = (height: number): void => {
    if (y + height <= bottom) return
    column = (column + 1) % columns
    y = MARGIN
    if (column !== 0) return
    furnish()
    pdf.addPage()
    page++
  }
  const left = (): number => MARGIN + column * (width + GUTTER)
  return {
    paragraph({ kind, text }) {
      const font = kind === 'heading' ? 'bold' : 'plain'
      const indent = kind === 'bullet' ? 18 : 0
      pdf.font(font).fontSize(size)
      const lines = breakLines(text, width - indent, (part) => pdf.widthOfString(part), hyphens && kind !== 'heading')
      lines.forEach((line, index) => {
        room(size * LEADING)
        if (kind === 'bullet' && index === 0) print('\u2022', left(), y, font)
        const spread = justified && kind !== 'heading' && index < lines.length - 1
        print(line, left() + indent, y, font, spread ? { wordSpacing: spacing(pdf, line, width - indent) } : {})
        y += size * LEADING
      })
      y += size * 0.7
    },
    table(rows) {
      const cells = Math.max(...rows.map((row) => row.length))
      const wide = width / cells
      for (const row of rows) {
        const texts = row.map((text) =>
          breakLines(text, wide - 10, (part) => pdf.font('plain').fontSize(size).widthOfString(part), false),
        )
        const height = Math.max(...texts.map((lines) => lines.length)) * size * LEADING + 6
        room(height)
        texts.forEach((lines, cell) => {
          pdf.rect(left() + cell * wide, y, wide, height).stroke()
          lines.forEach((line, index) => {
            print(line, left() + cell * wide + 5, y + 3 + index * size * LEADING, 'plain')
          })
        })
        y += height
      }
      y += size * 0.7
    },
    finish: furnish,
  }
}

function spacing(pdf: PDFKit.PDFDocument, line: string, width: number): number {
  const gaps = line.split(' ').length - 1
  return gaps === 0 ? 0 : Math.min(12, Math.max(0, (width - pdf.widthOfString(line)) / gaps))
}

/** Breaks a text to lines; long words that do not fit are cut with a hyphen. */
function breakLines(text: string, width: number, measure: (part: string) => number, hyphens: boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .split(/\s+/)
    .flatMap((one) => one.split(/(?<=\p{L}{2}-)(?=\p{L}{2})/u).map((piece, at) => ({ piece, glued: at > 0 })))) {
    const glue = line === '' || word.glued ? '' : ' '
    if (measure(`${line}${glue}${word.piece}`) <= width) {
      line = `${line}${glue}${word.piece}`
      continue
    }
    const cut =
      hyphens && /^\p{Ll}{8,}[.,;]?$/u.test(word.piece) ? cutWord(word.piece, `${line}${glue}`, width, measure) : 0
    if (cut > 0) {
      lines.push(`${line}${glue}${word.piece.slice(0, cut)}-`)
      line = word.piece.slice(cut)
    } else {
      lines.push(line)
      line = word.piece
    }
  }
  return [...lines, line].filter((one) => one !== '')
}

function cutWord(word: string, before: string, width: number, measure: (part: string) => number): number {
  for (let cut = word.length - 4; cut >= 3; cut--) if (measure(`${before}${word.slice(0, cut)}-`) <= width) return cut
  return 0
}
