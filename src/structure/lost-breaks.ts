import type { Line } from '../model/source'
import { matches } from '../text/matches'
import { cutAt } from './cut-at'

/** Shorter lines have lost nothing that would matter. */
const LEAST = 300
const LABEL = /(?<=[.?!:;)*"\u201d\d])(?:question|reply|answer|response):(?=["\u201c(\p{Lu}])/giu
/** Where a line broke in the text as printed: behind a stop that a capital follows, at rules of stars, behind a year, at a release's end. */
const BREAK =
  /(?<=[\p{Ll})"\u201d][.?!])(?=["\u201c]?\p{Lu})|(?<=\p{Ll}[:,])(?=\p{Lu}\p{Ll})|(?<=[^*\s])(?=\*{5})|(?<=\*{5})(?=[^*\s])|(?<=\b(?:19|20)\d\d)(?=\p{Lu}\p{Ll})|(?<=\S)(?=Ends\/)/gu
const PART = /(?<=[\p{Ll}\p{Lu})"\u201d.;:?])\((\d{1,2}|[a-z])\)(?=\s?\S)/gu

/**
 * The lines of a text, where one that lost its line breaks - 'Question:' and 'Reply:' stand glued to the words before and behind
 * them - is cut where they were: at the labels, at stops without a space behind them and at the numbers of a list's parts. Other lines as they are.
 */
export function cutLostBreaks(view: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ start, end }) => end - start >= LEAST)) return lines
  return lines.flatMap((line) => (line.end - line.start < LEAST ? [line] : cut(view.slice(line.start, line.end), line)))
}

function cut(text: string, line: Line): Line[] {
  const labels = matches(LABEL, text)
  if (!labels.some(asks) || labels.every(asks)) return [line]
  const places = [...labels, ...matches(BREAK, text)].map(({ index }) => index)
  const cuts = [...new Set([...places, ...partsOf(text)].filter((place) => place > 0).sort((a, b) => a - b))]
  const pieces = cutAt(
    line,
    cuts.map((place) => line.start + place),
  )
  return pieces.map((piece, index) => (index === 0 ? piece : { ...piece, mark: { ...piece.mark, opens: true } }))
}

function asks(label: RegExpMatchArray): boolean {
  return /^q/i.test(label[0])
}

/** The places of '(1)', '(2)', '(3)': a list opens behind a colon or a stop, and counts on. */
function partsOf(text: string): number[] {
  const places: number[] = []
  let last = 0
  for (const hit of matches(PART, text)) {
    const sign = hit[1]!
    const number = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96
    const opens = number === 1 && /[:.]/.test(text[hit.index - 1]!)
    if (!opens && !(number > last && number <= last + 6 && last > 0)) continue
    last = number
    places.push(hit.index)
  }
  return places
}
