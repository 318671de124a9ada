import type { Anchor, Line, LineMark, Source } from '../model/source'
import type { Flow, FlowLine } from './flow'
import type { Paragraph } from './paragraphs'

/** Letters larger than the document's by this much make a heading. */
const LARGER = 1.15
const LONGEST_HEADING = 160

/** The source of a PDF: a line a paragraph, blank lines where white space parts them, cells between tabs, and where each page begins. */
export function writeParagraphs(found: readonly (Paragraph | Exclude<Flow, FlowLine>)[]): Source {
  const usual = usualSize(found)
  const parts: string[] = []
  const lines: Line[] = []
  const anchors: Anchor[] = []
  let size = 0
  let row = -1
  const put = (text: string): void => {
    parts.push(text)
    size += text.length
  }
  const line = (pieces: readonly { page: number; text: string }[], mark: LineMark): void => {
    const start = size
    for (const { page, text } of pieces) {
      if (anchors.at(-1)?.page !== page) anchors.push({ view: size, page })
      put(text)
    }
    lines.push({ start, end: size, mark: { opens: true, whole: true, ...mark } })
  }
  found.forEach((one, index) => {
    if (index > 0) put('\n')
    if (index > 0 && !isTight(found[index - 1]!, one)) {
      lines.push({ start: size, end: size, mark: {} })
      put('\n')
    }
    if (one.kind === 'paragraph') line(one.parts, paragraphMark(one, usual))
    else if (one.kind === 'furniture') line([one], { furniture: true })
    else {
      row++
      const short = one.cells.every((cell) => cell.length < 2)
      one.cells.forEach((cell, place) => {
        if (place > 0) put(short ? '\t' : '\n')
        cell.forEach((text, at) => {
          if (at > 0) put('\n')
          line([{ page: one.page, text }], { row, cell: place })
        })
      })
    }
  })
  const text = parts.join('')
  return { text, format: 'pdf', view: text, lines, pieces: null, anchors }
}

function isTight(above: Paragraph | Flow, below: Paragraph | Flow): boolean {
  return above.kind === 'row' ? below.kind === 'row' : below.kind === 'paragraph' && !below.apart
}

function paragraphMark({ size, bold, parts }: Paragraph, usual: number): LineMark {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0)
  const larger = size > usual * LARGER && length <= LONGEST_HEADING
  return { ...(larger ? { heading: size > usual * 1.5 ? 1 : 2 } : {}), ...(bold ? { strong: true } : {}) }
}

/** The size of most letters. */
function usualSize(found: readonly (Paragraph | Flow)[]): number {
  const letters = new Map<number, number>()
  for (const one of found) {
    if (one.kind !== 'paragraph') continue
    const size = Math.round(one.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + one.parts.reduce((sum, { text }) => sum + text.length, 0))
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
