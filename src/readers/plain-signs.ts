import { shortTitles } from '../lexicons/short-titles'
import { type Line, locate, type Piece, type Rewritten, type Source } from '../model/source'
import { matches } from '../text/matches'

/** White space of another width, but not between digits, where it parts thousands. */
const WIDE_SPACE = /(?<!\d)[\u00a0\u2000-\u200a\u202f]|[\u00a0\u2000-\u200a\u202f](?!\d)/g
/** A letter with accents of its own behind it, as some systems write 'é'. */
const ACCENTED = /\p{L}[\u0300-\u036f]{1,8}/gu
const ACCENT = /[\u0300-\u036f]/
/**
 * Letters that are cast as one; a soft hyphen, where a word may be broken, but at the end of all, where it was broken; what has no
 * width and what only tells which way to write.
 */
const ODD = /[\ufb00-\ufb06]|\u00ad+(?!$)|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
/** Two hyphens for a dash, between words of a short line or behind what opens a longer one. */
const DASHED =
  /--(?=[^\S\n]?[\p{L}\p{N}("'\u2018\u201c])(?<=[\p{L}\p{N}.,;:?!)\]"'\u2019\u201d] ?--)(?:(?<=^[^\n]{3,62})|(?<=^[^\n]{63,112})(?=[^\n]{0,50}$))/gmu
/** 'Jane Doe\u2014Chair': a dash without a gap in a line as short as a title, or behind the name or title that opens a longer one. */
const GLUED =
  /\u2014(?=\p{Lu})(?:(?<=^[^\n]{0,60}[\p{L}\p{N})\]"\u201d\u2019]\u2014)(?=[^\n]{0,60}$)|(?<=^[^\S\n]{0,9}(?:(?:[\u2022*\u00b7-]|\d{1,3}[.)]) )?\p{Lu}[\p{L}.'\u2019-]{0,30}(?: \p{Lu}[\p{L}.'\u2019-]{0,30}){0,4}\u2014))/gmu
/** 'Senator Doe : Thank you': a gap before the colon of a label. */
const GAP = / {1,3}(?=:(?:\s|$))(?<=^[^\S\n]{0,9}\p{Lu}[^:\n]{1,50}\S {1,3})/gmu
/** 'Ms. Doe', 'ASST. CHIEF DOE': the stop behind a title, which ends no sentence. */
const ENDS_IN_TITLE = new RegExp(`${shortTitles}$`, 'u')
const TITLE_STOP = new RegExp(`(?<=${shortTitles})\\.(?=[^\\S\\n]{1,3}\\p{Lu})`, 'gu')
/** Letters that are cast as one, from U+FB00 on. */
const CAST = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const
const FIRST_CAST = 0xfb00
const SOFT_HYPHEN = '\u00ad'
const LINE_END = /^[^\S\n\f\r]*[\n\f\r]/

/** A stretch of the view that is written in an odd way, or decoded words with an accent apart, and the plain way to write it. */
interface Cluster {
  readonly start: number
  readonly end: number
  readonly sign: string
  /** Quotations have it as it is printed. */
  readonly kept?: true
}

/** A text with every sign written plainly: accents on their letters, letters one by one, spaces of one kind, dashes as dashes, and nothing that nobody sees. */
export function plainSigns(text: string): string {
  if (!hasOdd(text)) return text
  return plainSpaces(text)
    .replace(ODD, (sign, at: number, all: string) => plainSign(sign, all, at))
    .normalize('NFC')
}

/** The source with every sign of the view written plainly, so that a name is the same name however it was typed. Where nothing but spaces change, places stay. */
export function withPlainSigns(given: Source): Source {
  if (!hasOdd(given.view)) return given
  const source = { ...given, view: plainSpaces(given.view) }
  const clusters = clustersOf(source)
  if (clusters.length === 0) return source
  const parts: string[] = []
  const pieces: Piece[] = []
  const rewritten: Rewritten[] = []
  const cut = pieceCutter(source)
  let size = 0
  let from = 0
  for (const { start, end, sign, kept } of [...clusters, tail(source)]) {
    for (const piece of cut(from, start)) pieces.push({ ...piece, view: piece.view - from + size })
    parts.push(source.view.slice(from, start), sign)
    size += start - from
    if (kept) rewritten.push({ view: size, length: sign.length, printed: source.view.slice(start, end) })
    const raw = locate(source, start, end)
    if (sign !== '') pieces.push({ view: size, raw: raw.start, length: sign.length, rawLength: raw.end - raw.start })
    size += sign.length
    from = end
  }
  const told = rewritten.length === 0 ? {} : { rewritten }
  return { ...source, ...moved(source, clusters), ...told, view: parts.join(''), pieces }
}

/** Whether a text has any sign that this file rewrites. By units, which is faster than a pattern. */
function hasOdd(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xa0 ? isOdd(code) : isOddPair(code, text.charCodeAt(at + 1)) || isTitleStop(text, at)) return true
  }
  return false
}

/** Two hyphens, or a space before a colon. */
function isOddPair(code: number, next: number): boolean {
  return (code === HYPHEN && next === HYPHEN) || (code === SPACE && next === COLON)
}

function isTitleStop(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === STOP &&
    text.charCodeAt(at + 1) === SPACE &&
    ENDS_IN_TITLE.test(text.slice(Math.max(0, at - 8), at))
  )
}

const HYPHEN = 0x2d
const SPACE = 0x20
const COLON = 0x3a
const STOP = 0x2e
const DASH = '\u2013'
const SPACED_DASH = ' \u2013 '

function isOdd(code: number): boolean {
  if (code < 0x300) return code === 0xa0 || code === 0xad
  if (code < 0x2000) return code <= 0x36f
  return (
    code <= 0x200f ||
    code === 0x2014 ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    code === 0xfeff
  )
}

function plainSpaces(text: string): string {
  return text.replace(WIDE_SPACE, ' ')
}

/** A soft hyphen at the end of a line is the hyphen that is printed there. */
function plainSign(sign: string, text: string, at: number): string {
  if (sign[0] === SOFT_HYPHEN) return LINE_END.test(text.slice(at + sign.length, at + sign.length + 8)) ? '-' : ''
  return CAST[sign.charCodeAt(0) - FIRST_CAST] ?? ''
}

function clustersOf({ view, pieces }: Source): Cluster[] {
  const decoded = (pieces ?? []).filter(({ length, rawLength }) => length > 1 && length !== rawLength)
  const found = [
    ...decoded.map(({ view: start, length }): Cluster => {
      const end = start + length
      return { start, end, sign: plainSigns(view.slice(start, end)) }
    }),
    ...(ACCENT.test(view) ? clustersAt(ACCENTED, view, (sign) => sign.normalize('NFC')) : []),
    ...clustersAt(ODD, view, (sign, at) => plainSign(sign, view, at)),
    ...[
      ...clustersAt(DASHED, view, () => DASH),
      ...clustersAt(GLUED, view, () => SPACED_DASH),
      ...clustersAt(GAP, view, () => ''),
      ...clustersAt(TITLE_STOP, view, () => ''),
    ].map((cluster): Cluster => ({ ...cluster, kept: true })),
  ]
  // What was decoded as a whole stays a whole, so that it comes before a letter in it.
  return found
    .filter(({ start, end, sign }) => sign !== view.slice(start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(outsideThoseBefore())
}

function clustersAt(pattern: RegExp, view: string, plain: (sign: string, at: number) => string): Cluster[] {
  return matches(pattern, view).map(({ 0: sign, index }) => {
    return { start: index, end: index + sign.length, sign: plain(sign, index) }
  })
}

/** The end of the view as a cluster of nothing. */
function tail({ view }: Source): Cluster {
  return { start: view.length, end: view.length, sign: '' }
}

function outsideThoseBefore(): (cluster: Cluster) => boolean {
  let last = 0
  return ({ start, end }) => {
    const outside = start >= last
    if (outside) last = end
    return outside
  }
}

/** Gives the pieces of one stretch `[from, to)` of the view after the other, cut at its ends. */
function pieceCutter({ view, pieces }: Source): (from: number, to: number) => Piece[] {
  const whole: readonly Piece[] = pieces ?? [{ view: 0, raw: 0, length: view.length, rawLength: view.length }]
  let index = 0
  return (from, to) => {
    const found: Piece[] = []
    for (; index < whole.length && whole[index]!.view < to; index++) {
      const piece = whole[index]!
      const start = Math.max(piece.view, from)
      const length = Math.min(piece.view + piece.length, to) - start
      if (length > 0) found.push(length === piece.length ? piece : part(piece, start, length))
      if (piece.view + piece.length > to) break
    }
    return found
  }
}

/** Part of a piece; of what was decoded no part stands in a place of its own. */
function part(piece: Piece, start: number, length: number): Piece {
  const { view, raw, rawLength } = piece
  if (piece.length !== rawLength) return { view: start, raw, length, rawLength }
  return { view: start, raw: raw + start - view, length, rawLength: length }
}

/** Lines and anchors where they stand when the clusters are written plainly. */
function moved({ lines, anchors }: Source, clusters: readonly Cluster[]): Pick<Source, 'lines' | 'anchors'> {
  let index = 0
  let less = 0
  const place = (at: number): number => {
    for (; index < clusters.length && clusters[index]!.end <= at; index++) {
      const { start, end, sign } = clusters[index]!
      less += end - start - sign.length
    }
    return at - less
  }
  const shifted = lines.map(({ start, end, mark }): Line => {
    const named = mark.speaker === undefined ? mark : { ...mark, speaker: plainSigns(mark.speaker) }
    return { start: place(start), end: place(end), mark: named }
  })
  index = less = 0
  return anchors === undefined
    ? { lines: shifted }
    : { lines: shifted, anchors: anchors.map((anchor) => ({ ...anchor, view: place(anchor.view) })) }
}
