import { speakingTitles } from '../lexicons/speaking'
import type { Line } from '../model/source'
import { startsCapital } from '../text/letter-codes'
import { skipSpace } from '../text/white-space'

/** How a record parts a label from the words: by the sign behind it, by chevrons before it, by a time on the label's own line, or by the gap between two columns. */
export type LabelSign = ':' | '-' | '.' | '>>' | 'time' | 'gap'

/** What may be the label of a speech. Offsets are into the view. */
export interface LabelMark {
  readonly sign: LabelSign
  /** As printed, without chevrons, numbers and times; '' behind chevrons alone. */
  readonly name: string
  readonly start: number
  /** Where the words begin. */
  readonly end: number
}

const SHORT =
  '(?:M[Rr]|M[Rr][Ss]|M[Ss]|M[Xx]|D[Rr]|P[Rr][Oo][Ff]|R[Ee][Vv][Dd]?|H[Oo][Nn]|S[Ee][Nn]|R[Ee][Pp]|G[Oo][Vv]|C[Ll][Ll][Rr]|C[Rr]|A[Ll][Dd]|S[Gg][Tt]|L[Tt]|C[Aa][Pp][Tt]|C[Oo][Ll]|C[Oo][Mm][Mm][Rr]?|D[Ii][Rr]|G[Ee][Nn]|S[Uu][Pp][Tt]|I[Nn][Ss][Pp]|A[Tt][Tt][Yy]|S[Mm][Tt]|S[Tt]|[JS][Rr]|N[Oo])'
const WORD = `(?:${SHORT}\\.(?:\\p{Lu}[\\p{L}'\u2019-]{1,40})?|(?:SPEAKER|Speaker)_\\d{1,3}|(?:\\p{Lu}\\.){1,4}|[dl]['\u2019]\\p{Lu}[\\p{L}'\u2019-]{0,40}|\\p{Lu}[\\p{L}'\u2019-]{0,40}|#?\\d{1,3}[A-Z]?)`
const SMALL = '(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ibn|of|the|for|and|to)'
/** Nothing is left in brackets where a page's link was lost; '(Hon. J. Doe (Northtown, Lib.))' has brackets within. */
const NOTES = '(?:\\s{0,3}[([][^()[\\]]{0,80}(?:\\([^()[\\]]{0,60}\\))?[)\\]]){0,2}'
const NAME = `(?:The\\s)?(?:[A-Z]{1,2}\\/)?(?=\\p{Lu})${WORD}(?:,?\\s{1,4}(?:${SMALL}\\s){0,2}${WORD}){0,9}`

/** A label that ends where a text does; before it stands the start of the line, a stop, a bracket, a number or a wide gap. */
const ENDING = new RegExp(
  `(?:^\\s*|[.?!\u2026)\\]}"'\u201d\u2019\u2014\u2013-]\\s{1,9}|\\d\\s{1,3}|\\s{2,9})((?:>>>?\\s{0,3}|(?<=^\\s{0,9})[-\u2013\u2022]\\s{1,3})?[[<]?(?:Q\\.?\\s?\\d{1,3}\\.?\\s+|[QA][.:]\\s+(?=\\p{L}+[. ])|[QA]\\s?[\u2013-]\\s)?(${NAME})${NOTES}[\\]>]?\\s?)$`,
  'u',
)
const DASHED = new RegExp(
  `^(${NAME})${NOTES}(?:\\.\u2014|\\.\\s?[-\u2013]{1,2}\\s?|\\s{1,3}[-\u2013\u2014]{1,2}\\s|\\s?\u2014\\s?)(?=\\S)`,
  'u',
)
const STOPPED = new RegExp(
  `^((?:The\\s)?\\p{Lu}[\\p{L}-]{1,20}(?:\\.?\\s(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}'\u2019-]{1,40}(?:\\s\\p{Lu}[\\p{L}'\u2019-]{1,40}){0,2})?)(?:\\s{1,2}\\[[^\\]]{1,40}\\]|${NOTES})\\.(?:\u2014|\\s{1,3})(?=[\\p{Lu}"\u201c[(\\d])`,
  'u',
)
/** 'Woman in the second row' */
const UNNAMED =
  '(?:(?:Unidentified|Unknown|Male|Female|Young|Older)\\s)?(?:(?:Wo)?[Mm]an|Lady|Gentleman|Person|Resident|Member|Speaker|Voice|Caller|Student|Audience)(?:\\s\\p{L}+){0,6}'
const TIMED = new RegExp(
  `^((?:${NAME}|${UNNAMED})${NOTES})\\s{1,9}[([]?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?[)\\]]?:?$`,
  'u',
)
const TIME_FIRST = new RegExp(
  `^([[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[)\\]]?\\s{1,9}(?:[-\u2013]\\s{1,3})?)(${NAME}|${UNNAMED})${NOTES}:?$`,
  'u',
)
const GAPPED =
  /^((?:(?:Mr|Mrs|Ms|Dr|Hon|Sir|Dame)\.? )?\p{Lu}[\p{L}'\u2019-]{1,24}(?: \p{Lu}[\p{L}'\u2019-]{1,24})?)(?: {3,30}|\t{1,4})(?=[\p{Lu}\p{N}"\u201c\u2026.\u2014])/u
const CHEVRONS = /^>>>?\s{0,3}/
/** How far a label reaches at most. */
const REACH = 110

/** All that may be labels of speeches, in order; the words within quotation marks that open a line are somebody's quotation. */
export function labelMarks(view: string, lines: readonly Line[]): LabelMark[] {
  const found: LabelMark[] = []
  const signs = {
    colon: finder(view, ':'),
    chevrons: finder(view, '>>'),
    stops: ['.-', '.\u2013', '.\u2014'].map((sign) => finder(view, sign)),
  }
  let quoted = false
  let above = 0
  for (const { start, end, mark } of lines) {
    if (mark.furniture || mark.heading !== undefined) continue
    const from = skipSpace(view, start, end)
    if (from >= end) continue
    if (QUOTES.includes(view[from]!) && !TITLED.test(view.slice(from, Math.min(end, from + REACH)))) quoted = true
    if (!quoted) {
      const colon = signs.colon(from)
      const noted = colon < end && endsNote(view, above, from, colon)
      const before = found.length
      readLine(view, noted ? above : from, end, found, signs)
      // 'asked the Minister of Works and' / 'Regional Development:' is one office over two lines.
      if (found[before]?.start === from && JOINED.test(view.slice(above, from))) found.splice(before, 1)
    } else if (/[.?!]['"\u2019\u201d](?:\s|$)/.test(view.slice(from, end))) quoted = false
    above = from
  }
  return found
}

/** Whether a colon ends a label of which the note began on the line above: 'The MINISTER OF WORKS (on behalf of the', 'Minister of Roads):'. */
function endsNote(view: string, above: number, from: number, colon: number): boolean {
  if (view[colon - 1] !== ')' || colon - above > REACH) return false
  const opening = view.lastIndexOf('(', colon)
  return opening > above && opening < from && !view.slice(opening, colon - 1).includes(')')
}

/** A line that cannot end there, and no blank line behind it. */
const JOINED = /\s(?:and|of|for|the|to|by|in|&)[^\S\n]*\r?\n?[^\S\n]*$/

/** '"Ask the Chief" - public forum': a few words in quotation marks at the beginning are a title. */
const TITLED = /^["\u201c][^"\u201d]{2,60}["\u201d](?=[^.?!]*$)/

const QUOTES = '\'"\u2018\u201c'

/** Where a sign stands next, for places that only grow: what is far ahead is looked for once. */
type Finder = (from: number) => number

function finder(view: string, sign: string): Finder {
  let next = -1
  return (from) => {
    if (next < from) {
      next = view.indexOf(sign, from)
      if (next < 0) next = Number.POSITIVE_INFINITY
    }
    return next
  }
}

interface Signs {
  readonly colon: Finder
  readonly chevrons: Finder
  /** A stop and a dash. */
  readonly stops: readonly Finder[]
}

function readLine(view: string, from: number, end: number, found: LabelMark[], signs: Signs): void {
  const before = found.length
  for (let colon = signs.colon(from); colon < end; colon = signs.colon(colon + 1)) {
    const one = before < found.length || mayEnd(view, from, colon, end) ? beforeColon(view, from, colon, end) : null
    if (one !== null) found.push(one)
  }
  if (signs.chevrons(from) < end) readChevrons(view, from, end, before, found)
  if (found.length === before) readOpening(view, from, end, found)
  const last = found.at(-1)?.end ?? 0
  readWithin(view, Math.max(from, last), end, found, signs.stops)
}

function readOpening(view: string, from: number, end: number, found: LabelMark[]): void {
  const opening = view.slice(from, Math.min(end, from + REACH))
  const stamped = timeFirst(opening, end - from)
  if (stamped !== null) found.push({ ...stamped, start: from + stamped.start, end: skipSpace(view, end, end) })
  if (stamped !== null || !startsCapital(view[from]!)) return
  const one = timed(opening, end - from) ?? dashed(opening) ?? stopped(opening) ?? gapped(opening)
  if (one !== null) found.push({ ...one, start: from, end: skipSpace(view, from + one.end, end) })
}

/** A cheap test: a capital, a bracket or a digit opens the last word before a colon. */
function mayEnd(view: string, from: number, colon: number, end: number): boolean {
  if (colon + 1 < end && !/\s/.test(view[colon + 1]!)) return false
  // 'Ms Doe :'
  let at = view[colon - 1] === ' ' ? colon - 2 : colon - 1
  while (at > from && /[\p{L}'\u2019-]/u.test(view[at]!)) at--
  return /[\p{Lu})\]>\d]/u.test(view[at]!) || /[\p{Lu}\d]/u.test(view[at + 1]!)
}

function beforeColon(view: string, from: number, colon: number, end: number): LabelMark | null {
  if (colon + 1 < end && !/\s/.test(view[colon + 1]!)) return null
  const close = beforeNotes(view, from, colon)
  const cut = Math.max(from, close - REACH)
  const hit = ENDING.exec(`${cut > from ? 'x' : ''}${view.slice(cut, close)}`)
  if (hit === null) return null
  const start = close - hit[1]!.length
  const sign = hit[1]!.startsWith('>>') ? '>>' : ':'
  return { sign, name: nameOf(hit[1]!), start, end: skipSpace(view, colon + 1, end) }
}

/** So long are the brackets that the offices of a minister fill, at most. */
const LONG_NOTES = 320

/** Where a label ends before brackets that are too long for it: 'The Hon. A. DOE (Minister for Police, Minister for ...) (14:47)'; the colon's place for others. */
function beforeNotes(view: string, from: number, colon: number): number {
  if (view[colon - 1] !== ')') return colon
  const notes = /(?:\s\([^()]{2,240}\)){1,2}$/.exec(view.slice(Math.max(from, colon - LONG_NOTES), colon))
  return notes === null || notes[0].length <= 80 ? colon : colon - notes[0].length
}

/** Changes of speaker that chevrons alone mark. */
function readChevrons(view: string, from: number, end: number, before: number, found: LabelMark[]): void {
  for (let at = view.indexOf('>>', from); at >= 0 && at < end; at = view.indexOf('>>', at + 3)) {
    if (found.slice(before).some(({ start }) => start === at)) continue
    const words = at + CHEVRONS.exec(view.slice(at, at + 8))![0].length
    found.push({ sign: '>>', name: '', start: at, end: words })
  }
  if (found.length > before + 1)
    found.splice(before, found.length, ...found.slice(before).sort((a, b) => a.start - b.start))
}

/** '... by May. HON. J. DOE.- Mr. Speaker': a form of address and a surname in capitals before a stop and a dash, in the middle of a line. */
const WITHIN = new RegExp(
  `[.?!\u2026)\\]:"\u201d\u2019]\\s{1,9}((?:${SHORT}|THE|The|MADAM|MISTER|SHRI|DEPUTY)\\.?\\s{0,3}(?:\\p{Lu}[\\p{Lu}'\u2019-]{0,30}(?:\\.\\s{0,3}|\\s{1,3})){0,8}\\p{Lu}{3}[\\p{Lu}'\u2019-]*)$`,
  'u',
)

function readWithin(view: string, from: number, end: number, found: LabelMark[], stops: readonly Finder[]): void {
  const before = found.length
  for (const stop of stops)
    for (let at = stop(from); at < end; at = stop(at + 1)) {
      const label = WITHIN.exec(view.slice(Math.max(from, at - REACH), at))?.[1]
      if (label === undefined) continue
      found.push({ sign: '-', name: nameOf(label), start: at - label.length, end: skipSpace(view, at + 2, end) })
    }
  if (found.length > before + 1)
    found.splice(before, found.length, ...found.slice(before).sort((one, other) => one.start - other.start))
}

type Opening = Pick<LabelMark, 'sign' | 'name' | 'end'>

function timed(opening: string, length: number): Opening | null {
  if (length > REACH - 1 || !/(?:\d|[ap]\.?m\.?)[)\]]?:?$/i.test(opening)) return null
  const hit = TIMED.exec(opening)
  return hit === null ? null : { sign: 'time', name: nameOf(hit[1]!), end: hit[0].length }
}

/** '00:03:55 CLLR DOE' on a line of its own. */
function timeFirst(opening: string, length: number): (Opening & { readonly start: number }) | null {
  if (length > REACH - 1 || !/^[[(]?\d/.test(opening)) return null
  const hit = TIME_FIRST.exec(opening.trimEnd())
  return hit === null ? null : { sign: 'time', name: hit[2]!, start: hit[1]!.length, end: hit[0].length }
}

function dashed(opening: string): Opening | null {
  if (!/[\s.][-\u2013\u2014]|\u2014/.test(opening)) return null
  const hit = DASHED.exec(opening)
  return hit === null
    ? null
    : { sign: '-', name: nameOf(hit[0].replace(/[.\s\u2013\u2014-]+$/, '')), end: hit[0].length }
}

/** 'Doe        Thank you': the name in a column of its own. */
function gapped(opening: string): Opening | null {
  if (!opening.includes('   ') && !opening.includes('\t')) return null
  const hit = GAPPED.exec(opening)
  return hit === null ? null : { sign: 'gap', name: hit[1]!, end: hit[0].length }
}

/** 'Mr. Doe. Thank you': a form of address or an office first, since every sentence ends in a stop. */
function stopped(opening: string): Opening | null {
  const word = /^(?:The )?(\p{Lu}[\p{L}-]{0,20})/u.exec(opening)?.[1]
  if (word === undefined || !speakingTitles.has(word.toLowerCase())) return null
  const hit = STOPPED.exec(opening)
  if (hit === null || !/\s/.test(hit[1]!)) return null
  return { sign: '.', name: hit[1]!.trim(), end: hit[0].length }
}

/** 'MR.DOE' */
const GLUED = new RegExp(`(?:^|\\s)${SHORT}\\.(?=\\p{Lu}\\p{L})`, 'gu')

/** A label without chevrons, the brackets round it, its number, and a time in brackets. */
function nameOf(label: string): string {
  return withGap(label)
    .replace(/^(?:>>>?|[-\u2013\u2022])\s*/, '')
    .replace(/^[[<]|[\]>]\s?$/g, '')
    .replace(/^Q\.?\s?\d{1,3}\.?\s+|^[QA]\s?[\u2013-]\s/, '')
    .replace(/^[QA][.:]\s+(?=(\p{L}+))/u, (mark: string, word: string) =>
      word === 'The' || speakingTitles.has(word.toLowerCase()) ? '' : mark,
    )
    .replace(/\s*[([]\d{1,2}:\d\d(?::\d\d)?[)\]]/g, '')
    .trim()
}

/** 'MR.DOE' as 'MR. DOE' */
export function withGap(name: string): string {
  return name.replace(GLUED, '$& ')
}
