import { type Block, blockPart } from '../model/block'
import type { DocumentKind, Meeting } from '../model/meeting'
import { locate, type Source } from '../model/source'
import type { Table } from '../model/table'
import type { Attendee } from './attendee'
import type { ItemHead } from './item-head'
import { type PartBlocks, splitParts } from './parts'
import { type PartOutline, readPart } from './read-part'

/** An item's heading with the words that stand in it. */
export interface OutlineItem extends ItemHead {
  readonly title: string
}

/** What a file is made of: its meeting's facts, its items, its attendance list, its tables, and the blocks in which something is said. */
export interface Outline {
  /** As what the turns are read; `meeting.kind` is what the document calls itself. */
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

type Part = PartBlocks & PartOutline

/** Reads the outline of a segmented file; where it holds several documents, the meeting's facts are those of the first that is no agenda. */
export function readOutline(source: Source, blocks: readonly Block[]): Outline {
  const parts = splitParts(blocks).map(
    (range): Part => ({ ...range, ...readPart(source, blocks.slice(range.from, range.to)) }),
  )
  const main = parts.find((part) => part.facts.kind !== 'agenda') ?? parts[0]!
  const heads = parts.flatMap(({ from, items }) => items.map((head) => ({ ...head, block: head.block + from })))
  const silent = new Set(parts.flatMap((part) => [...part.silent].map((index) => index + part.from)))
  return {
    ...cutHeads(blocks, heads, silent),
    kind: main.reading,
    meeting: { ...main.facts, parts: partList(source, blocks, parts) },
    attendees: parts.flatMap((part) => part.attendees),
    tables: parts.flatMap((part) => part.tables),
  }
}

function partList(source: Source, blocks: readonly Block[], parts: readonly Part[]): Meeting['parts'] {
  if (parts.length < 2) return []
  return parts.map(({ from, facts }) => {
    const place = blocks[from]!.from
    return { kind: facts.kind ?? 'paper', date: facts.date, start: locate(source, place, place).start }
  })
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
    if (head !== undefined || silent.has(index) || block.kind === 'furniture') quiet.add(cut.length)
    if (head !== undefined)
      items.push({ ...head, block: cut.length, title: block.text.slice(head.start, head.end).replace(/\t/g, ' ') })
    if (head === undefined || head.rest >= block.text.length) cut.push(block)
    else
      cut.push(blockPart(block, 0, head.rest, 'heading'), {
        ...blockPart(block, head.rest, block.text.length, 'paragraph'),
        level: 0,
      })
  })
  return { blocks: cut, items, silent: quiet }
}
