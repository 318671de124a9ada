import { type Line, locate, type Piece, type Source } from '../model/source'
import { matches } from '../text/matches'

/** A letter with accents of its own behind it, as some systems write 'é'. */
const APART = /\p{L}[\u0300-\u036f]{1,8}/gu

/** A letter of the view that is written with its accents apart, or decoded words with such a letter, and the shorter way to write them. */
interface Cluster {
  readonly start: number
  readonly end: number
  readonly sign: string
}

/** The source with every letter and its accents as one sign in the view where Unicode has one, so that a name is the same name however it was typed. */
export function composeAccents(source: Source): Source {
  if (!hasAccents(source.view)) return source
  const clusters = clustersOf(source)
  if (clusters.length === 0) return source
  const parts: string[] = []
  const pieces: Piece[] = []
  const cut = pieceCutter(source)
  let size = 0
  let from = 0
  for (const { start, end, sign } of [...clusters, tail(source)]) {
    for (const piece of cut(from, start)) pieces.push({ ...piece, view: piece.view - from + size })
    parts.push(source.view.slice(from, start), sign)
    size += start - from
    const raw = locate(source, start, end)
    if (sign !== '') pieces.push({ view: size, raw: raw.start, length: sign.length, rawLength: raw.end - raw.start })
    size += sign.length
    from = end
  }
  return { ...source, ...moved(source, clusters), view: parts.join(''), pieces }
}

/** Whether a text has accents apart. By units, which is faster than a pattern. */
function hasAccents(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x300 && code <= 0x36f) return true
  }
  return false
}

/** The end of the view as a cluster of nothing. */
function tail({ view }: Source): Cluster {
  return { start: view.length, end: view.length, sign: '' }
}

function clustersOf(source: Source): Cluster[] {
  const decoded = (source.pieces ?? []).filter(({ length, rawLength }) => length > 1 && length !== rawLength)
  const found = [
    ...decoded.map(({ view, length }) => [view, view + length] as const),
    ...matches(APART, source.view).map((hit) => [hit.index, hit.index + hit[0].length] as const),
  ].map(([start, end]): Cluster => ({ start, end, sign: source.view.slice(start, end).normalize('NFC') }))
  // What was decoded as a whole stays a whole, so that it comes before a letter in it.
  return found
    .filter(({ start, end, sign }) => sign.length < end - start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(outsideThoseBefore())
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

/** Lines and anchors where they stand when the clusters are shorter. */
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
    const named = mark.speaker === undefined ? mark : { ...mark, speaker: mark.speaker.normalize('NFC') }
    return { start: place(start), end: place(end), mark: named }
  })
  index = less = 0
  return anchors === undefined
    ? { lines: shifted }
    : { lines: shifted, anchors: anchors.map((anchor) => ({ ...anchor, view: place(anchor.view) })) }
}
