import type { Line } from '../model/source'
import { isSmall } from '../text/letter-codes'
import { matches } from '../text/matches'
import { isSpaceAt, skipSpace, trimmedEnd } from '../text/white-space'
import { cutAt } from './cut-at'

/** The number before a line's words. Offsets are into the view. */
interface Numbered {
  readonly number: number
  /** Behind the digits. */
  readonly end: number
  /** Where the words begin; the line's end where it has none. */
  readonly words: number
}

/**
 * The lines of a record whose pages number every line, as courts and legislatures print them, without the numbers;
 * what stands between the last number of a page and the first of the next heads or foots it. Other documents' lines as they are.
 */
export function cutLineNumbers(view: string, printed: readonly Line[]): readonly Line[] {
  if (!countsLines(view, printed)) return printed
  const lines = printed.flatMap((line) => runTogether(view, line))
  const numbers = lines.map((line) => numberOf(view, line))
  const columns = numbers.flatMap((found, index) =>
    found === null || found.words >= lines[index]!.end ? [] : [found.words - lines[index]!.start],
  )
  const margin = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY) + 1
  const indented = columns.some((column) => column > margin)
  const first = numbers.findIndex((found) => found !== null)
  const last = numbers.findLastIndex((found) => found !== null)
  return lines.flatMap((line, index): Line[] => {
    const found = numbers[index]!
    if (found !== null) {
      const mark = indented && found.words - line.start <= margin ? { ...line.mark, runs: true } : line.mark
      return [{ start: found.end, end: line.end, mark }]
    }
    if (index < first) return [line]
    if (isBlank(view, line)) return index > last ? [line] : []
    return [betweenPages(numbers, index) ? { ...line, mark: { ...line.mark, furniture: true } } : line]
  })
}

/** So many numbers that count on from one in a single line are those of the page's lines. */
const FEWEST = 8
const COUNTED = /(?<=^|\s)\d{1,2}(?=\s|$)/g
const PAGE = /^\s*Page \d{1,4}(?=\s+1\s)/i

/** 'Page 2 1 APPEARANCES: 2 Ms Doe 3 Mr Roe ...', 'Page 3 1 Harbour Hall': what stood on top of a page apart from its first line, and the lines of one that ran together. */
function runTogether(view: string, line: Line): Line[] {
  const text = view.slice(line.start, line.end)
  const page = PAGE.exec(text)?.[0].length ?? 0
  let next = 1
  const counted = matches(COUNTED, text.slice(page)).flatMap(({ 0: digits, index }) => {
    if (Number(digits) !== next) return []
    next++
    return [page + index]
  })
  const places = counted.length >= FEWEST ? counted : page > 0 ? [page] : []
  return cutAt(
    line,
    places.flatMap((place) => (place > 0 ? [line.start + place] : [])),
  )
}

function isBlank(view: string, { start, end }: Line): boolean {
  return skipSpace(view, start, end) >= end
}

function betweenPages(numbers: readonly (Numbered | null)[], index: number): boolean {
  const next = numbers.slice(index + 1, index + 40).find((found) => found !== null)
  return next == null || next.number === 1
}

function numberOf(view: string, { start, end }: Line): Numbered | null {
  const from = skipSpace(view, start, end)
  let place = from
  while (place < end && place - from < 3 && view[place]! >= '0' && view[place]! <= '9') place++
  if (place === from || place - from > 2 || (place < end && !isSpaceAt(view, place))) return null
  return { number: Number(view.slice(from, place)), end: place, words: skipSpace(view, place, end) }
}

/** How many lines of a document tell whether all have numbers. */
const SAMPLE = 200
const MOST = 600

/** Nearly every line counts on from the one above or begins a page, and sentences run over the numbers, as they never do in a list. */
function countsLines(view: string, lines: readonly Line[]): boolean {
  let printed = 0
  let counted = 0
  let steps = 0
  let broken = 0
  let before: Numbered | null = null
  let beforeEnd = 0
  for (let index = 0; index < lines.length && index < MOST && printed < SAMPLE; index++) {
    const line = lines[index]!
    if (isBlank(view, line)) continue
    const found = numberOf(view, line)
    // What stands above the first number has none.
    if (found !== null || before !== null) printed++
    if (found === null) continue
    counted++
    if (before !== null && (found.number === before.number + 1 || found.number === 1)) steps++
    if (before !== null && isSmall(view.charCodeAt(found.words)) && !'.?!:;'.includes(view[beforeEnd - 1]!)) broken++
    before = found
    beforeEnd = trimmedEnd(view, line.start, line.end)
  }
  return counted >= 10 && counted * 10 >= printed * 7 && steps * 10 >= counted * 9 - 10 && broken * 10 >= counted
}
