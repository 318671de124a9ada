import type { Flow, FlowLine } from './flow'
import { joinLines, type Vocabulary } from './join-lines'
import type { Segment } from './page-rows'

/** A part of a paragraph that stands on one page. */
interface PagePart {
  readonly page: number
  readonly text: string
}

/** A paragraph with its wrapped lines joined. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly parts: readonly PagePart[]
  readonly size: number
  readonly bold: boolean
  /** White space stands above it. */
  readonly apart: boolean
}

const STOPPED = /[.?!:;][)\]"'\u201d\u2019]*$/
const BULLET = /^[\u2022\u25cf\u25aa\u25e6\uf0b7\uf0a7\u00b7]\s*|^[o*\u2013\u2014-]\s+/
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]{1,2}|\d{1,3}(?:\.\d{1,3}){1,3}\.?)\s+\S/i
/** 'T. Ferreira' may begin a line in the middle of a sentence. */
const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}/u
/** Widths of narrow and of broad letters, in those of the others. */
const NARROW = 0.6
const BROAD = 1.3
/** Lines further apart than this, in the distance that lines usually have, are of two paragraphs. */
const GAP = 1.25

/** Joins the lines of the flow to paragraphs by their distance, width, indent and letters; rows and furniture stay. A paragraph goes on over the page and what the page prints around it. */
export function paragraphs(flow: readonly Flow[], words: Vocabulary): (Paragraph | Exclude<Flow, FlowLine>)[] {
  const found: (Paragraph | Exclude<Flow, FlowLine>)[] = []
  const leading = leadings(flow)
  let open: FlowLine[] = []
  let parts: PagePart[] = []
  let apart = true
  let waiting: Exclude<Flow, FlowLine>[] = []
  const close = (): void => {
    if (open.length > 0) {
      const lines = open.map(({ line }) => line)
      const size = Math.max(...lines.map((line) => line.size))
      found.push({ kind: 'paragraph', parts, size, bold: lines.every(({ bold }) => bold), apart })
    }
    for (const one of waiting) found.push(one)
    open = []
    parts = []
    waiting = []
  }
  for (const one of flow) {
    if (one.kind === 'furniture') waiting.push(one)
    else if (one.kind === 'row') {
      close()
      found.push(one)
    } else {
      const last = open.at(-1)
      const usual = leading(one.line)
      if (last !== undefined && goesOn(open, one, usual)) parts = extended(parts, one, words)
      else {
        apart = last === undefined || last.column !== one.column || distance(last, one) > GAP * usual
        close()
        parts = [{ page: one.page, text: one.line.text }]
      }
      open.push(one)
    }
  }
  close()
  return found
}

function extended(parts: readonly PagePart[], { page, line }: FlowLine, words: Vocabulary): PagePart[] {
  const last = parts.at(-1)!
  const joined = joinLines(last.text, line.text, words)
  if (last.page === page) return [...parts.slice(0, -1), { page, text: joined }]
  // The part on the page before keeps what stands on it, but for a hyphen that the page's end made.
  const kept = joined.length - line.text.length
  return [...parts.slice(0, -1), { ...last, text: joined.slice(0, kept) }, { page, text: joined.slice(kept) }]
}

function distance(above: FlowLine, below: FlowLine): number {
  return below.line.base - above.line.base
}

function goesOn(open: readonly FlowLine[], next: FlowLine, usual: number): boolean {
  const last = open.at(-1)!
  const above = last.line
  const below = next.line
  if (Math.abs(above.size - below.size) > 0.12 * Math.max(above.size, below.size)) return false
  const full = above.right + firstWord(below) > last.edge
  const stopped = STOPPED.test(above.text)
  // Among justified lines the last one of a paragraph hardly ever reaches the edge.
  const flush = open.length > 1 && above.right > last.edge - 0.5
  if (last.column !== next.column) return goesOver(above, below, full, stopped && !flush)
  if (distance(last, next) > GAP * usual || distance(last, next) <= 0) return false
  if (above.bold !== below.bold && !(full && !stopped)) return false
  const first = open[0]!.line
  if (BULLET.test(below.text)) return false
  const numbered = NUMBER.test(below.text) && !(full && INITIALS.test(below.text))
  if (numbered && (stopped || !full || below.left < above.left - 2)) return false
  if (open.length > 1 && below.left > above.left + below.size && stopped) return false
  // The second line of a list item hangs below its words, that of a paragraph stands at the margin or below the first.
  if (open.length > 1 && below.left < above.left - below.size * 0.5 && !centred(first, below)) return false
  return full || (!stopped && /^[\p{Ll}(&]/u.test(below.text) && above.right > last.edge * 0.6)
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOver(above: Segment, below: Segment, full: boolean, stopped: boolean): boolean {
  if (BULLET.test(below.text) || NUMBER.test(below.text) || above.bold !== below.bold) return false
  return /^[\p{Ll}(&]/u.test(below.text) ? !stopped || full : full && !stopped
}

function centred(one: Segment, other: Segment): boolean {
  return Math.abs(one.left + one.right - other.left - other.right) < one.size
}

/** The width of a line's first word and the space before it, by the usual widths of letters. */
function firstWord({ text, left, right }: Segment): number {
  const space = text.indexOf(' ')
  const word = space < 0 ? text : text.slice(0, space)
  return ((right - left) * (breadth(word) + NARROW)) / breadth(text)
}

function breadth(text: string): number {
  const few = text.match(/[ .,;:'\u2019!|()[\]ijltfrI-]/g)?.length ?? 0
  const many = text.match(/[\p{Lu}mw%&\u2014]/gu)?.length ?? 0
  return text.length - few * (1 - NARROW) + many * (BROAD - 1)
}

/** The usual distance between lines of a size: the middle one of those between neighbours in a column. */
function leadings(flow: readonly Flow[]): (line: Segment) => number {
  const all = new Map<number, number[]>()
  let last: FlowLine | null = null
  for (const one of flow) {
    if (
      one.kind === 'line' &&
      last !== null &&
      last.column === one.column &&
      Math.abs(last.line.size - one.line.size) < 0.5
    ) {
      const gap = distance(last, one)
      const list = all.get(Math.round(one.line.size)) ?? []
      if (gap > 0 && gap < one.line.size * 2.6) list.push(gap)
      all.set(Math.round(one.line.size), list)
    }
    last = one.kind === 'line' ? one : one.kind === 'row' ? null : last
  }
  const usual = new Map([...all].map(([size, gaps]) => [size, lowerMiddle(gaps)]))
  return ({ size }) => usual.get(Math.round(size)) ?? size * 1.2
}

/** The most frequent distance is that inside paragraphs; with few lines, the smallest. */
function lowerMiddle(gaps: readonly number[]): number {
  const sorted = gaps.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.35)] ?? Number.POSITIVE_INFINITY
}
