import { type Block, blockPart } from '../model/block'

/** Fewer make no style of a document. */
const LEAST = 3
/** '14. Minutes of the last meeting.': few words without a verb of telling, closed by a stop. */
const TITLE = /^\p{Lu}[^.?!:;]{2,110}\.$/u
const TOLD =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|shall|may|be|been|do|does|did|said|asked|noted|agreed|confirmed|reported|advised|resolved|received|approved|that|there|who|which)\b/i

/** Whether words tell something, as no title does. */
export function hasVerb(text: string): boolean {
  return TOLD.test(text)
}

/** Blocks in which numbered titles that end with a stop are headings, where a document counts on with them and tells something below each. */
export function withStoppedTitles(blocks: readonly Block[]): readonly Block[] {
  const apart = stoppedTitles(blocks, false)
  const titles = new Set(apart.length > 0 ? apart : stoppedTitles(blocks, true))
  if (titles.size === 0) return blocks
  return blocks.map((block, index) =>
    titles.has(index) ? { ...blockPart(block, 0, block.text.length, 'heading'), heading: 2 } : block,
  )
}

/** Those that count on, each over something told; without a gap below them (`tight`) they have to be more, and count on without a break. None where too few do. */
function stoppedTitles(blocks: readonly Block[], tight: boolean): readonly number[] {
  const heads: number[] = []
  blocks.forEach((block, index) => {
    const number = numberOf(block)
    if (number === null || block.text.split(' ').length > 14 || hasVerb(block.text) || !TITLE.test(block.text)) return
    const below = blocks[index + 1]
    // A reference is no number of a list.
    if (below === undefined) return
    if (!block.marker.includes('/') && (numberOf(below) !== null || (!tight && below.group === block.group))) return
    const last = heads.at(-1)
    if (last !== undefined && number <= numberOf(blocks[last]!)!) return
    heads.push(index)
  })
  const next = heads.filter(
    (head, place) => place > 0 && numberOf(blocks[head]!)! - numberOf(blocks[heads[place - 1]!]!)! === 1,
  )
  if (tight ? next.length < MANY || next.length + 1 < heads.length : next.length + 1 < LEAST) return []
  return heads
}

const MANY = 4

/** The number before a block that stands at the margin, of '61/24' the first place; null for all others. */
function numberOf({ kind, marker, indent }: Block): number | null {
  if (kind !== 'item' && kind !== 'paragraph') return null
  const number = /^(\d{1,3})(?:\/(?:20)?\d\d)?[.)]?$/.exec(marker)
  return number === null || indent > 3 ? null : Number(number[1])
}
