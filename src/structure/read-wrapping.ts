import { endsInCutName } from '../text/cut-name'
import { isSmall } from '../text/letter-codes'
import type { PrintedLine } from './printed-line'

/** How a document's lines are broken. */
export interface Wrapping {
  /** Columns at which lines are wrapped; 0 where each line is a paragraph. */
  readonly width: number
  /** The column that no line passes, where every line that goes on has no room for the next word; 0 where letters differ in width or lines are not filled. */
  readonly edge: number
  /** A blank line follows every line, so that one blank line says nothing. */
  readonly spaced: boolean
  /** Set flush on both sides with spaces, so that a wider gap between words parts no columns. */
  readonly justified: boolean
}

/** Reads from the lines' lengths how the document is wrapped. */
export function readWrapping(lines: readonly PrintedLine[]): Wrapping {
  const spaced = isSpaced(lines)
  const justified = isJustified(lines)
  const lengths: number[] = []
  let torn = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!
    const next = lines[spaced ? index + 2 : index + 1]
    if (next === undefined || line.text.length < 25 || next.text === '' || next.marker !== null || next.mark.opens)
      continue
    lengths.push(line.text.length)
    if (!isStopped(line.text)) torn++
  }
  if (lengths.length < (torn >= TORN ? TORN + 1 : FEW)) return { width: 0, edge: 0, spaced, justified }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.92)]!
  const full = lengths.filter((length) => length >= width * 0.75).length
  const wrapped = width <= 170 && (width >= NARROW || lengths.length >= MANY_LINES) && full * 2 >= lengths.length
  return { width: wrapped ? width : 0, edge: wrapped && !spaced ? edgeOf(lines) : 0, spaced, justified }
}

/** So many lines that end within a sentence show whether all are filled, and one in so many may be broken otherwise. */
const FILLED = 10
const STRAYS = 40

/** The edge of lines that are filled word by word, told from those that end within a sentence. */
function edgeOf(lines: readonly PrintedLine[]): number {
  const torn: { end: number; filled: number }[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]!
    if (line.text.length < 25 || !isSmall(next.text.charCodeAt(0)) || next.marker !== null || isStopped(line.text))
      continue
    const end = line.indent + line.text.length
    torn.push({ end: /[-\u00ad]$/.test(line.text) ? end - 1 : end, filled: end + 1 + firstWord(next.text) })
  }
  if (torn.length < FILLED) return 0
  const edge = torn.reduce((most, { end }) => Math.max(most, end), 0)
  return torn.filter(({ filled }) => filled <= edge).length * STRAYS <= torn.length ? edge : 0
}

/** Fewer lines that others follow tell nothing of how they are wrapped, unless so many end within a sentence. */
const FEW = 8
const TORN = 3

/** Nothing is wrapped at fewer columns unless so many lines are: a few short ones are lists and titles. */
const NARROW = 40
const MANY_LINES = 40

/** How many gaps of two spaces a line has that is set flush, and how many such lines a document. */
const FLUSH_GAPS = 3
const FLUSH_LINES = 4

/** Whether a good part of the long lines have gaps of two spaces again and again between their words. */
function isJustified(lines: readonly PrintedLine[]): boolean {
  let long = 0
  let flush = 0
  for (const { text } of lines) {
    if (text.length < 50 || text.includes('\t')) continue
    long++
    if (text.includes('  ') && (text.match(/\p{Ll}[,.;:)]? {2}(?=[\p{L}\d(])/gu)?.length ?? 0) >= FLUSH_GAPS) flush++
  }
  return flush >= FLUSH_LINES && flush * 6 >= long
}

function isSpaced(lines: readonly PrintedLine[]): boolean {
  let pairs = 0
  let tight = 0
  let broken = 0
  let last = -1
  lines.forEach((line, index) => {
    if (line.text === '') return
    if (last >= 0) {
      pairs++
      if (index - last === 1) tight++
      else if (!isStopped(lines[last]!.text) && /^[a-z]/.test(line.text) && lines[last]!.text.length > 40) broken++
    }
    last = index
  })
  return pairs >= 8 && tight <= pairs * 0.1 && broken >= pairs * 0.15
}

/** Whether a stop ends a line; brackets and quotation marks may close behind it. */
export function isStopped(text: string): boolean {
  if (endsInCutName(text)) return false
  // '... of the report. (12)' is stopped before its reference.
  let last =
    text.endsWith(')') && /[.?!] \([\p{L}\d]{1,6}\)$/u.test(text) ? text.lastIndexOf(' (') - 1 : text.length - 1
  while (last >= 0 && ')]"\'\u201d\u2019'.includes(text[last]!)) last--
  return last >= 0 && '.?!:;'.includes(text[last]!)
}

/** The length of a text's first word. */
export function firstWord(text: string): number {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space
}
