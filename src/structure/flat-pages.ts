import type { Line, LineMark } from '../model/source'
import { cutAt } from './cut-at'
import { flatFront } from './flat-front'
import { type FlatCut, flatSigns } from './flat-signs'

/** No paragraph of a short document is longer. */
const LONG = 800
/** Lines of a page whose front has run together may be shorter. */
const LEAST = 350
/** A page with more lines has kept its breaks. */
const MOST_LINES = 30
/** Who was there, within a line of other words. */
const FRONT = /.{20}\s(?:members? |also )?(?:present|in attendance|attend(?:ees|ance)|apologies)\s?:\s.{80}/i

/**
 * The lines of a document whose pages were flattened into one line each, cut where lines broke: at the labels of its front, at numbers
 * that count on with the titles before them, at bullets, wide gaps and what stood at the feet of pages. Other lines as they are.
 */
export function cutFlatPages(view: string, lines: readonly Line[]): readonly Line[] {
  if (lines.length > MOST_LINES) return lines
  const pages = flatLines(view, lines)
  if (pages.length === 0) return lines
  const from = pages[0]!.start
  const text = view.slice(from, pages.at(-1)!.end)
  const { cuts: signs, body } = flatSigns(text)
  if (signs.length === 0) return lines
  const cuts = [...flatFront(text.slice(0, body)).map((at): FlatCut => ({ at })), ...signs]
  const places = new Map(cuts.map((one) => [from + one.at, one.furniture === true]))
  const order = [...places.keys()].sort((one, other) => one - other)
  return lines.flatMap((line) => (pages.includes(line) ? cut(line, order, places) : [line]))
}

/** The lines that hold whole pages, where most of the text stands on such lines; else none. */
function flatLines(view: string, lines: readonly Line[]): readonly Line[] {
  for (const least of [LONG, LEAST]) {
    const pages = lines.filter(({ start, end }) => end - start >= least)
    const size = pages.reduce((sum, { start, end }) => sum + end - start, 0)
    const holdsMost = size > 0 && size * 5 >= view.length * 3
    if (holdsMost && (least === LONG || pages.some(({ start, end }) => FRONT.test(view.slice(start, end)))))
      return pages
  }
  return []
}

function cut(line: Line, order: readonly number[], places: ReadonlyMap<number, boolean>): Line[] {
  const within = order.filter((place) => place > line.start && place < line.end)
  return cutAt(line, within).map((piece, index) => ({
    ...piece,
    mark: markOf(piece.mark, index > 0, places.get(piece.start) === true),
  }))
}

function markOf(mark: LineMark, opens: boolean, furniture: boolean): LineMark {
  return { ...mark, ...(opens ? { opens } : {}), ...(furniture ? { furniture } : {}) }
}
