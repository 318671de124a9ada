import { lastWhere } from './last-where'
import type { Span } from './span'

/** The kinds of text that are read: `captions` are WebVTT or SRT, a `transcript` is JSON, `rows` are lines with tags among plain text. */
export const textFormats = ['plain', 'markdown', 'html', 'rows', 'captions', 'transcript'] as const
/** A kind of text that is read: `captions` are WebVTT or SRT, a `transcript` is JSON, `rows` are lines with tags among plain text. */
export type TextFormat = (typeof textFormats)[number]
/** The kinds of document that are read. */
export const formats = ['pdf', 'docx', ...textFormats] as const
/** A kind of document that is read. */
export type Format = (typeof formats)[number]

/** A stretch of the view and the stretch of the input that it was read from. */
export interface Piece {
  readonly view: number
  readonly raw: number
  /** Units in the view. */
  readonly length: number
  /** Units in the input; other than `length` where an entity was decoded, 0 for a line break that stands for a tag. */
  readonly rawLength: number
}

/** What the mark-up said about a line of the view. */
export interface LineMark {
  /** Heading level 1 to 6 where the mark-up has a heading. */
  readonly heading?: number
  /** Depth of the list that the line is an item of, from 1. */
  readonly item?: number
  /** The item's list is numbered, and this is the number that the browser would print. */
  readonly ordinal?: number
  /** The whole line is emphasised (bold or underlined). */
  readonly strong?: boolean
  /** Index of the table's row, from 0 over the whole document, and the column in which the cell begins, from 0. */
  readonly row?: number
  readonly cell?: number
  /** The mark-up says that the row or cell heads others. */
  readonly head?: boolean
  /** The line opens a new block in the mark-up (`<p>`, `<li>`, a heading, a cell). */
  readonly opens?: boolean
  /** The line lies in what the mark-up calls navigation, header, footer, form or aside. */
  readonly furniture?: boolean
  /** The line is a note in the margin of the one before, which goes on behind it. */
  readonly aside?: boolean
  /** Who speaks on this line and those that go on with it, as its label says; '' where the speaker changes to one who is not named. */
  readonly speaker?: string
  /** So many characters of the line, behind the white space that opens it, are a number or a time before the label of who speaks. */
  readonly stamp?: number
  /** The line goes on with the paragraph above it, as the page's margins tell. */
  readonly runs?: boolean
  /** The line is of what somebody says: wide gaps in it part no columns. */
  readonly spoken?: boolean
  /** The line is a whole paragraph: the reader has joined what was wrapped, and lines next to it are others. */
  readonly whole?: boolean
}

/** The page (from 1) or the time of the recording (in seconds) of the view from `view` on, until the next of them; neither where it is not known. */
export interface Anchor {
  readonly view: number
  readonly page?: number
  readonly time?: { readonly start: number; readonly end: number }
}

/** A line of the view: `[start, end)` in units of the view, without its line break. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly mark: LineMark
}

/** A place of the view where the input prints other signs for the same: two hyphens for a dash, a gap before a colon. */
export interface Rewritten {
  readonly view: number
  /** Units in the view. */
  readonly length: number
  readonly printed: string
}

/**
 * A document as it is read: its text, and its *view*, which is what a reader sees (tags gone, entities decoded).
 * `text` is the input untouched; where the input is no text (PDF, DOCX), it is the text that the reader made of it, and equals the view.
 * Only this file turns places in the view into places in the input.
 */
export interface Source {
  readonly text: string
  readonly format: Format
  readonly view: string
  readonly lines: readonly Line[]
  /** In order of `view`; null where places in the view are places in the input. */
  readonly pieces: readonly Piece[] | null
  /** Where pages or cues begin, in order of `view`; none for a document that has neither. */
  readonly anchors?: readonly Anchor[]
  /** In order of `view`; none where the view has the signs that are printed. */
  readonly rewritten?: readonly Rewritten[]
}

/** Whether a source is what was said in a recording, speech by speech, without headings and furniture. */
export function isRecording({ format }: Source): boolean {
  return format === 'captions' || format === 'transcript'
}

/** The times of the recording from `start` to `end` of the view, in seconds; null where the source has none. */
export function timeOf({ anchors = [] }: Source, start: number, end: number): { start: number; end: number } | null {
  const first = anchors[anchorAt(anchors, start)]?.time
  if (first === undefined) return null
  return {
    start: first.start,
    end: Math.max(first.end, anchors[anchorAt(anchors, Math.max(start, end - 1))]?.time?.end ?? 0),
  }
}

/** Index of the anchor that holds at a place of the view; -1 before the first. */
export function anchorAt(anchors: readonly Anchor[], view: number): number {
  return lastWhere(anchors.length, (index) => anchors[index]!.view <= view, -1)
}

/** The span of the input that `[start, end)` of the view was read from. An empty range gives an empty span. */
export function locate(source: Source, start: number, end: number): Span {
  if (source.pieces === null) return { start, end }
  const from = rawOffset(source.pieces, start, false)
  return end <= start ? { start: from, end: from } : { start: from, end: rawOffset(source.pieces, end - 1, true) }
}

function rawOffset(pieces: readonly Piece[], at: number, after: boolean): number {
  const piece = pieces[pieceAt(pieces, at)]
  if (piece === undefined) return 0
  const inside = at - piece.view
  if (piece.length !== piece.rawLength) return after ? piece.raw + piece.rawLength : piece.raw
  return piece.raw + Math.min(inside, piece.length) + (after ? 1 : 0)
}

function pieceAt(pieces: readonly Piece[], at: number): number {
  return lastWhere(pieces.length, (index) => pieces[index]!.view <= at, 0)
}

/** The range of the view that was read from a span of the input: the way back of `locate`, widened to whole pieces at entities. */
export function viewRange(source: Source, { start, end }: Span): Span {
  if (source.pieces === null) return { start, end }
  const from = viewOffset(source.pieces, start, false)
  return { start: from, end: end <= start ? from : Math.max(from, viewOffset(source.pieces, end - 1, true)) }
}

function viewOffset(pieces: readonly Piece[], at: number, after: boolean): number {
  const piece = pieces[pieceRead(pieces, at)]
  if (piece === undefined) return 0
  const inside = at - piece.raw
  if (inside >= piece.rawLength || piece.length !== piece.rawLength)
    return after || inside >= piece.rawLength ? piece.view + piece.length : piece.view
  return piece.view + Math.max(0, inside) + (after ? 1 : 0)
}

/** The last piece that begins at or before a place of the input and was read from some of it. */
function pieceRead(pieces: readonly Piece[], at: number): number {
  let found = lastWhere(pieces.length, (index) => pieces[index]!.raw <= at, 0)
  while (found > 0 && pieces[found]!.rawLength === 0) found--
  return found
}

/** What a reader sees in `[start, end)` of the view, white space folded to single spaces. */
export function quote(source: Source, start: number, end: number): string {
  return folded(source.view.slice(start, end))
}

/** The same with the signs that are printed where the view has plainer ones. */
export function quotePrinted(source: Source, start: number, end: number): string {
  const { rewritten = [], view } = source
  let index = lastWhere(rewritten.length, (at) => rewritten[at]!.view < start, -1) + 1
  if (index >= rewritten.length || rewritten[index]!.view >= end) return quote(source, start, end)
  const parts: string[] = []
  let from = start
  for (; index < rewritten.length && rewritten[index]!.view < end; index++) {
    const one = rewritten[index]!
    parts.push(view.slice(from, one.view), one.printed)
    from = one.view + one.length
  }
  return folded(parts.join('') + view.slice(Math.min(from, end), end))
}

function folded(words: string): string {
  return (isFolded(words) ? words : words.replace(/\s{2,}|[^\S ]/g, ' ')).trim()
}

/** Whether there is plainly nothing to fold: no control character, no space beside another, and none outside ASCII. Mostly so, and told far sooner than by the pattern. */
function isFolded(words: string): boolean {
  let spaced = false
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    const space = code === 32
    if (code < 32 || (space && spaced) || isWideSpace(code)) return false
    spaced = space
  }
  return true
}

/** White space outside ASCII, or what lies in a block with it: quotation marks and dashes (from U+2010) do not. */
function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code < 0x2010) ||
    (code >= 0x2028 && code <= 0x205f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
