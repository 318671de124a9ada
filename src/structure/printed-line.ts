import { isRecording, type Line, type LineMark, type Source } from '../model/source'
import { matches } from '../text/matches'
import type { Slice } from '../text/narrow-slices'
import { isSpaceAt, skipSpace, trimmedEnd } from '../text/white-space'
import { cutCommitteeTable } from './committee-table'
import { cutSpeeches } from './cut-speeches'
import { cutFlatPages } from './flat-pages'
import { headedLines } from './headed-lines'
import { joinParties } from './join-parties'
import { joinTimes } from './join-times'
import { cutLineNumbers } from './line-numbers'
import { cutLostBreaks } from './lost-breaks'
import { cutMarginNotes } from './margin-notes'
import { itemMarker, type Marker, readMarker, seriesMarker } from './marker'

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
  /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|\d{4}(?=\.$)|\d{1,3}[.-]\d{2}\/\d{2}|\d{1,2}[a-h]|\d{1,3}\(\d{1,2}\)|(?:Ref\s*)?\d{1,4}\/\d{1,4}(?:\/\d{1,4}){0,2}|\d{1,4}\/\d{1,4}\/[A-Z]{2,6}|[ivx]{1,5}|[a-z])(?:\\?[.)]){0,2}$/i
/** '14.11.23' heads a page and numbers nothing. */
const DAY = /^(?:[0-2]?\d|3[01])\.(?:0?\d|1[0-2])\.(?:[1-9]\d|20\d\d)$/
/** 'AGENDA ITEM 4' over the item's title. */
const ITEM_ALONE = /^(?:(?:Agenda )?[Ii]tem|(?:AGENDA )?ITEM)\s+(?:N[oO]\.?\s*)?\d{1,2}(?:[a-h]|\.\d{1,2})?:?$/
const OCR_SIGN = /^\s*[oeqnlv\u00a2\u00d8\u00fc]\s+\p{Lu}/u
const BULLET = /[\u2022\u25cf\u25aa\uf0b7]/

/** The view's lines, blank ones included; a line that holds several bullets is cut at each. */
export function printedLines(source: Source, slice: Slice): PrintedLine[] {
  const { view } = source
  const lines = readLines(source)
  const signs = lines.reduce((count, line) => count + (opensWithSign(view, line) ? 1 : 0), 0)
  const bullets = signs >= 3 ? 'any' : 'plain'
  const bulleted = BULLET.test(view)
  const answered = view.includes('Q.') && ASKED.test(view)
  const coded = matches(CODED_ALONE, view).length >= LEAST_CODED
  const itemized = countsOn(matches(ITEMIZED, view).map(([line]) => Number(/\d+$/.exec(line)![0])))
  const series = seriesLetters(view)
  const manner: Manner = { bullets, answered, names: initialNames(view), coded, itemized, series }
  const found: PrintedLine[] = []
  for (const line of lines)
    for (const piece of cutBullets(view, line, bulleted)) found.push(print(source.view, slice, piece, manner))
  return found
}

/** The source's lines without what a record's pages print before them, each speech on lines of its own. */
function readLines(source: Source): readonly Line[] {
  const { view, lines } = source
  if (isRecording(source)) return lines
  return cutSpeeches(
    view,
    joinParties(
      view,
      headedLines(
        view,
        joinTimes(
          view,
          cutMarginNotes(
            view,
            cutLineNumbers(view, cutCommitteeTable(view, cutLostBreaks(view, cutFlatPages(view, lines)))),
          ),
        ),
      ),
    ),
  )
}

/** A letter that OCR leaves of a bullet. */
function opensWithSign(view: string, { start, end }: Line): boolean {
  const at = skipSpace(view, start, Math.min(end, start + 12))
  return isSpaceAt(view, at + 1) && OCR_SIGN.test(view.slice(start, start + 12))
}

/** 'Q. How long does it take?': where such lines stand, 'A.' opens a reply and is no letter of a list. */
const ASKED = /^[^\S\n]{0,20}Q\.\s+\S/m
const ANSWERS = /^[QA][.)]\s/

/** What a document's other lines tell of how to read one. */
interface Manner {
  readonly bullets: 'any' | 'plain'
  /** 'A.' opens a reply. */
  readonly answered: boolean
  /** The names that it prints as an initial and a surname. */
  readonly names: ReadonlySet<string>
  /** 'HB 24/61' on a line numbers what stands below it. */
  readonly coded: boolean
  /** 'Item 4' before a title is its number. */
  readonly itemized: boolean
  /** The letters before the numbers of its items: 'PF' of 'PF31 Parking'. */
  readonly series: ReadonlySet<string>
}

/** Lines that open with an item's number by its name, of which one alone is a reference. */
const ITEMIZED =
  /^[^\S\n]{0,20}(?:(?:[Aa]genda |AGENDA )?(?:[Ii]tem|ITEM)|M(?:in|IN)\.?|Minute|MINUTE|N[Oo]\.) (?:[Nn][Oo]\.? ?)?\d{1,3}\b/gm

/** Letters and a number before a title, of which one alone is a road or a form. */
const LETTERED = /^[^\S\n]{0,20}([A-Z]{2,4})(\d{1,3})[.:]?[^\S\n]+(?=\p{Lu})/gmu
/** What letters before a number else stand for: actions, indicators, objectives, roads. */
const NO_ITEMS = /^(?:AP|KPI|SO|OP|PR|KLOE|REC|ACT|RD)$/

/** The letters before numbers that count on from line to line: 'PF31 Parking', 'PF32 Waste'. */
function seriesLetters(view: string): ReadonlySet<string> {
  const found = new Map<string, number[]>()
  for (const [, letters = '', number] of matches(LETTERED, view)) {
    const numbers = found.get(letters)
    if (numbers !== undefined) numbers.push(Number(number))
    else if (!NO_ITEMS.test(letters)) found.set(letters, [Number(number)])
  }
  return new Set(
    [...found].filter(([, numbers]) => numbers.length >= LEAST_CODED && countsOn(numbers)).map(([letters]) => letters),
  )
}

/** Whether one of the numbers follows right upon another: 'Item 4', 'Item 5'. */
function countsOn(numbers: readonly number[]): boolean {
  return numbers.some((number, index) => number === (numbers[index - 1] ?? Number.NaN) + 1)
}

/** Letters and a reference on a line of their own, which several make a series of. */
const CODED_ALONE =
  /^[^\S\n]{0,80}(?:[A-Z]{2,6}[ ./-]?\d{1,4}(?:[./-]\d{1,4}){1,2}|\d{2,4}(?:-\d{2,4})?\/[A-Z]{1,6}\/\d{1,4})\.?[^\S\n]*$/gm
const CODE = /^(?:[A-Z]{2,6}[ ./-]?\d{1,4}(?:[./-]\d{1,4}){1,2}|\d{2,4}(?:-\d{2,4})?\/[A-Z]{1,6}\/\d{1,4})\.?$/
const LEAST_CODED = 3

/** An initial and a surname at the beginning of a line, and in the middle of one: 'seconded by T. Doe'. */
const OPENS_INITIAL = /^[^\S\n]{0,20}((?:\p{Lu}\. ){1,2}\p{Lu}\p{Ll}[\p{L}'\u2019-]+)/gmu
const INITIAL_NAME = /(?<=[\p{Ll}.?!)][,;]? )(?:\p{Lu}\. ){1,2}\p{Lu}\p{Ll}[\p{L}'\u2019-]+/gu
/** No list reaches so late a letter: 'R. W. Doe'. */
const LATE_LETTER = /^[K-Z]\. \p{Lu}\. /u
/** So many are looked for by their full names. */
const MOST_NAMES = 60

/** Those that lines begin with and that stand within lines too, or belong to a full name. */
function initialNames(view: string): ReadonlySet<string> {
  const openers = new Set(matches(OPENS_INITIAL, view).map(([, name]) => name!))
  if (openers.size === 0) return openers
  const within = new Set(matches(INITIAL_NAME, view).map(([name]) => name))
  const full = new Set([...openers].slice(0, MOST_NAMES).filter((name) => isForename(name, view)))
  return new Set([...openers].filter((name) => within.has(name) || full.has(name) || LATE_LETTER.test(name)))
}

/** Whether 'J. Doe' is called 'Jane Doe' somewhere. */
function isForename(name: string, view: string): boolean {
  const surname = name.slice(name.lastIndexOf(' '))
  for (let at = view.indexOf(surname); at >= 0; at = view.indexOf(surname, at + 1)) {
    const forename = /(\p{Lu})\p{Ll}+$/u.exec(view.slice(Math.max(0, at - 20), at))
    if (forename?.[1] === name[0]) return true
  }
  return false
}

function opensWithName(text: string, names: ReadonlySet<string>): boolean {
  return names.size > 0 && names.has(/^(?:\p{Lu}\. ){1,2}\p{Lu}[\p{L}'\u2019-]+/u.exec(text)?.[0] ?? '')
}

/** A bullet on a line of its own, above what it stands before. */
export const BULLET_ALONE = /^[\u2022\u25cf\u25cb\u25e6\u25aa\uf0b7\uf0a7]$/

/** '<AI3>', '</AI3>', '<TRAILER_SECTION>': what a committee-management system prints round the parts of minutes, and no words of theirs. */
const FIELD = /^<\/?[A-Z][A-Z_]{1,30}\d{0,3}>$/

function print(
  view: string,
  slice: Slice,
  line: Line,
  { bullets, answered, names, coded, itemized, series }: Manner,
): PrintedLine {
  const from = skipSpace(view, line.start, line.end)
  const words = slice(from, trimmedEnd(view, from, line.end))
  const text = words.startsWith('<') && FIELD.test(words) ? '' : words
  const start = text === '' ? line.start : from
  const inRow = line.mark.row !== undefined && line.mark.cell === undefined
  const bare =
    text !== '' &&
    text.length < 22 &&
    !line.mark.runs &&
    !inRow &&
    ((BARE.test(text) && !DAY.test(text)) ||
      BULLET_ALONE.test(text) ||
      (itemized && ITEM_ALONE.test(text)) ||
      (coded && CODE.test(text)))
  return {
    start,
    end: start + text.length,
    text,
    mark: line.mark,
    indent: from - line.start,
    marker:
      bare ||
      text === '' ||
      line.mark.runs ||
      line.mark.speaker !== undefined ||
      (answered && ANSWERS.test(text)) ||
      opensWithName(text, names)
        ? null
        : ((itemized ? itemMarker(text) : null) ?? seriesMarker(text, series) ?? readMarker(text, bullets)),
    bare,
    breaks: feedsAt(view, line.start - 1, line.end),
  }
}

function feedsAt(view: string, from: number, end: number): boolean {
  for (let at = Math.max(0, from); at < end; at++) if (view.charCodeAt(at) === 12) return true
  return false
}

const INLINE_BULLET = /(?<=\s)[\u2022\u25cf\u25aa\uf0b7](?=\s)/g

/** 'text • text • text' as a line a bullet, and 'i. text ii. text' as a line a number. */
function cutBullets(view: string, line: Line, bulleted: boolean): readonly Line[] {
  const first = view[skipSpace(view, line.start, line.end)]
  const numbered = first === 'i' || first === '('
  if (!bulleted && !numbered) return [line]
  const raw = view.slice(line.start, line.end)
  const cuts = BULLET.test(raw) ? matches(INLINE_BULLET, raw).map((hit) => hit.index) : []
  if (numbered && /^\s*\(?i[.)]\s/.test(raw)) cuts.push(...romanCuts(raw))
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
