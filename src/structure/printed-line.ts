import type { Line, LineMark, Source } from '../model/source'
import { matches } from '../text/matches'
import { type Marker, readMarker } from './marker'

/** A line of the view with what its typography shows. Offsets are into the view. */
export interface PrintedLine {
  readonly start: number
  /** End without trailing white space; equal to `start` for a blank line. */
  readonly end: number
  readonly text: string
  readonly mark: LineMark
  /** Columns of white space before the text. */
  readonly indent: number
  readonly marker: Marker | null
  /** The line holds nothing but a marker, which belongs to what comes next. */
  readonly bare: boolean
  /** A form feed or the end of a table row of the input stands before it. */
  readonly breaks: boolean
}

const BARE =
  /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|(?:Ref\s*)?\d{1,4}\/\d{1,4}(?:\/\d{1,4}){0,2}|[ivx]{1,5}|[a-z])(?:\\?[.)]){0,2}$/i
const OCR_SIGN = /^\s*[oe\u00a2]\s+\p{Lu}/u

/** The view's lines, blank ones included; a line that holds several bullets is cut at each. */
export function printedLines(source: Source): PrintedLine[] {
  const { view } = source
  const signs = source.lines.reduce(
    (count, line) => count + (OCR_SIGN.test(view.slice(line.start, line.start + 12)) ? 1 : 0),
    0,
  )
  const bullets = signs >= 3 ? 'any' : 'plain'
  const found: PrintedLine[] = []
  for (const line of source.lines) for (const piece of cutBullets(view, line)) found.push(print(source, piece, bullets))
  return found
}

function print(source: Source, line: Line, bullets: 'any' | 'plain'): PrintedLine {
  const raw = source.view.slice(line.start, line.end)
  const text = raw.trim()
  const lead = raw.length - raw.trimStart().length
  const start = line.start + (text === '' ? 0 : lead)
  const bare = text !== '' && text.length < 22 && BARE.test(text)
  return {
    start,
    end: start + text.length,
    text,
    mark: line.mark,
    indent: lead,
    marker: bare || text === '' ? null : readMarker(text, bullets),
    bare,
    breaks: source.view[line.start - 1] === '\f' || raw.includes('\f'),
  }
}

const INLINE_BULLET = /(?<=\s)[\u2022\u25cf\u25aa\uf0b7](?=\s)/g

/** 'text • text • text' as a line a bullet, and 'i. text ii. text' as a line a number. */
function cutBullets(view: string, line: Line): Line[] {
  const raw = view.slice(line.start, line.end)
  const cuts = /[\u2022\u25cf\u25aa\uf0b7]/.test(raw) ? matches(INLINE_BULLET, raw).map((hit) => hit.index) : []
  if (/^\s*\(?i[.)]\s/.test(raw)) cuts.push(...romanCuts(raw))
  const places = cuts.filter((cut) => raw.slice(0, cut).trim() !== '').sort((a, b) => a - b)
  if (places.length === 0) return [line]
  return [0, ...places].map((cut, index) => ({
    start: line.start + cut,
    end: line.start + (places[index] ?? raw.length),
    mark: index === 0 ? line.mark : { ...line.mark, opens: true },
  }))
}

const ROMANS = ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

function romanCuts(raw: string): number[] {
  const cuts: number[] = []
  let from = 0
  for (const roman of ROMANS) {
    const hit = new RegExp(`(?<=[.?!;:]\\s{1,3})\\(?${roman}[.)]\\s`, 'g')
    hit.lastIndex = from
    const found = hit.exec(raw)
    if (found === null) break
    cuts.push(found.index)
    from = found.index
  }
  return cuts
}
