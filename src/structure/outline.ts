import { type Block, blockPart } from '../model/block'
import type { DocumentKind, Meeting } from '../model/meeting'
import { locate, type Source } from '../model/source'
import type { Table } from '../model/table'
import { agendaItems } from './agenda-items'
import { documentKind } from './document-kind'
import { type ItemHead, minuteItems, namedItems, paperItems } from './items'
import { readBody, readDate, readNext, readPaperDate } from './meeting-facts'
import { type PartBlocks, splitParts } from './parts'
import { type Attendee, readRoster } from './roster'
import { speakerLabel } from './speaker-label'
import { findTables } from './tables'

/** An item's heading with the words that stand in it. */
export interface OutlineItem extends ItemHead {
  readonly title: string
}

/** What a document is made of: its facts, its items, its attendance list, its tables, and the blocks in which something is said. */
export interface Outline {
  readonly kind: DocumentKind | null
  readonly meeting: Meeting
  /** All blocks; a heading that ran into its first sentence is cut in two. */
  readonly blocks: readonly Block[]
  /** In order; `block` counts in `blocks`. */
  readonly items: readonly OutlineItem[]
  readonly attendees: readonly Attendee[]
  readonly tables: readonly Table[]
  /** Blocks in which nothing is said: the front, attendance lists, tables, agendas, furniture, headings of items. */
  readonly silent: ReadonlySet<number>
}

interface Part extends PartBlocks {
  readonly kind: DocumentKind | null
  readonly date: string | null
}

const ROSTER_REACH = 90

/** Reads the outline of a segmented document. */
export function readOutline(source: Source, blocks: readonly Block[]): Outline {
  const parts: Part[] = []
  const silent = new Set<number>()
  const attendees: Attendee[] = []
  const heads: ItemHead[] = []
  const tables: Table[] = []
  let main: Part | null = null
  let facts: Omit<Meeting, 'parts'> = { body: null, kind: null, date: null, next: null }
  for (const range of splitParts(blocks)) {
    const inside = blocks.slice(range.from, range.to)
    const roster = readRoster(inside, 0, Math.min(inside.length, ROSTER_REACH))
    const kind = documentKind(inside, roster.attendees.length)
    const listed = new Set([...roster.blocks].map((index) => index + range.from))
    const found = kind === 'agenda' ? null : findTables(source, blocks.slice(0, range.to), before(listed, range.from))
    const own = partItems(
      blocks,
      range,
      kind,
      new Set([...listed, ...(found?.blocks ?? [])]),
      listed.size === 0 ? range.from : Math.max(...listed) + 1,
    )
    if (found !== null) tables.push(...found.tables)
    for (const index of found?.blocks ?? []) silent.add(index)
    const front = frontBlocks(blocks, range, own, listed, kind)
    const date = kind === 'paper' ? readPaperDate(front.blocks) : readDate(front.blocks)
    const part = { ...range, kind, date }
    parts.push(part)
    heads.push(...own)
    if (kind === 'agenda') for (let index = range.from; index < range.to; index++) silent.add(index)
    else {
      attendees.push(...roster.attendees)
      for (const index of [...listed, ...front.silent]) silent.add(index)
    }
    if (main === null || (main.kind === 'agenda' && kind !== 'agenda')) {
      main = part
      facts = { body: readBody(front.blocks), kind, date, next: kind === 'paper' ? null : readNext(inside, date) }
    }
  }
  const cut = cutHeads(blocks, heads, silent)
  return {
    ...cut,
    kind: facts.kind,
    meeting: { ...facts, parts: partList(source, blocks, parts) },
    attendees,
    tables,
  }
}

/** A part's own exceptions, with all blocks before the part. */
function before(listed: ReadonlySet<number>, from: number): Set<number> {
  const taken = new Set(listed)
  for (let index = 0; index < from; index++) taken.add(index)
  return taken
}

function partItems(
  blocks: readonly Block[],
  range: PartBlocks,
  kind: DocumentKind | null,
  listed: ReadonlySet<number>,
  after: number,
): ItemHead[] {
  if (kind === 'agenda') return agendaItems(blocks, range.from, range.to)
  const inside = blocks.slice(0, range.to)
  const tables = new Set(listed)
  const named = namedItems(inside, range.from, tables)
  if (named.length >= 2) return named
  if (kind === 'transcript')
    return [...named, ...minuteItems(inside, range.from, tables, after).filter((head) => head.number !== null)].slice(
      0,
      named.length || undefined,
    )
  return kind === 'paper' || kind === null
    ? paperItems(inside, tables).filter((head) => head.block >= range.from)
    : minuteItems(inside, range.from, tables, after)
}

/** The blocks before the first item that says something: titles, dates and places, which are silent when they are short. */
function frontBlocks(
  blocks: readonly Block[],
  range: PartBlocks,
  items: readonly ItemHead[],
  listed: ReadonlySet<number>,
  kind: DocumentKind | null,
): { blocks: Block[]; silent: number[] } {
  const speech =
    kind === 'transcript'
      ? blocks.findIndex(
          (block, index) => index >= range.from && speakerLabel(block.text) !== null && /[.?!]/.test(block.text),
        )
      : -1
  const stop = Math.min(items[0]?.block ?? range.to, range.to, range.from + 40, speech < 0 ? range.to : speech)
  const front: Block[] = []
  const silent: number[] = []
  for (let index = range.from; index < stop; index++) {
    const block = blocks[index]!
    if (block.kind === 'furniture' || listed.has(index)) continue
    if (front.length < 14) front.push(block)
    const prose = /[.?!]$/.test(block.text) && block.text.split(' ').length > 6
    if (!prose && block.text.length < 220) silent.push(index)
  }
  return { blocks: front, silent }
}

function partList(source: Source, blocks: readonly Block[], parts: readonly Part[]): Meeting['parts'] {
  if (parts.length < 2) return []
  return parts.map(({ from, kind, date }) => ({
    kind: kind ?? 'paper',
    date,
    start: locate(source, blocks[from]!.from, blocks[from]!.from).start,
  }))
}

/** Cuts blocks whose heading runs into the first sentence, and moves all indexes accordingly. */
function cutHeads(
  blocks: readonly Block[],
  heads: readonly ItemHead[],
  silent: ReadonlySet<number>,
): Pick<Outline, 'blocks' | 'items' | 'silent'> {
  const byBlock = new Map(heads.map((head) => [head.block, head]))
  const cut: Block[] = []
  const items: OutlineItem[] = []
  const quiet = new Set<number>()
  blocks.forEach((block, index) => {
    const head = byBlock.get(index)
    if (silent.has(index) || block.kind === 'furniture') quiet.add(cut.length)
    if (head === undefined) {
      cut.push(block)
      return
    }
    const whole = head.rest >= block.text.length
    items.push({ ...head, block: cut.length, title: block.text.slice(head.start, head.end).replace(/\t/g, ' ') })
    quiet.add(cut.length)
    cut.push(whole ? block : blockPart(block, 0, head.rest, 'heading'))
    if (!whole) cut.push(blockPart(block, head.rest, block.text.length, 'paragraph'))
  })
  return { blocks: cut, items, silent: quiet }
}
