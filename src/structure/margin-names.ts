import type { Block } from '../model/block'
import { cellsOf } from './cells-of'
import { ELIDED_VERBS } from './elided-verbs'
import { isSpeaker } from './is-speaker'

/** So many entries, of so many people who come back, make notes with names in the margin; those of a list of people do not come back. */
const LEAST_ENTRIES = 6
const LEAST_AGAIN = 2
/** No margin is wider. */
const WIDEST = 26
/** What is told beside a name has so many words in small letters. */
const WORDS = /\p{Ll}+(?:[ ,;]+\p{Ll}+){2,}/u
/** What somebody did with words, or asked; what somebody is to do or has to declare stands in other forms. */
const TELLS = new RegExp(
  `^(?:(?:${ELIDED_VERBS}|Wished to|Wanted to|Said|Told|Felt|Thought|Answered|Outlined|Highlighted|Informed|Clarified|Queries|Asks|Says|Notes|Reports|Confirms|Explains|Advises|Replies)\\b|[^.?!]{3,200}\\?)`,
)
/** What stands in the margin below a name: '(Secretary)', or the rest of such a note. */
const BELOW_NAME = /^\([^()]{1,30}\)?$|^[^()]{1,20}\)$/
/** What stands in the margin for no person. */
const RECORDED = /^(?:AGREED|RESOLVED|NOTED|DECISION|DECIDED|ACTIONS?|Agreed|Resolved|Noted|Decision|Actions?)$/

/**
 * Notes of a discussion with the names in a margin of their own, 'Ms Doe    Asked why the pier was shut', as paragraphs that open with the
 * name and a colon. All other blocks stay as they are.
 */
export function withMarginNames(blocks: readonly Block[]): readonly Block[] {
  const names = namesIn(blocks)
  if (names === null) return blocks
  const found: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const entry = entryAt(blocks, at, names)
    if (entry === null) found.push(blocks[at++]!)
    else {
      found.push(...entry.blocks)
      at = entry.end
    }
  }
  return found
}

/** Who is named in the margin again and again; null where the document has none. */
function namesIn(blocks: readonly Block[]): ReadonlySet<string> | null {
  const counts = new Map<string, number>()
  let entries = 0
  let told = 0
  for (const block of blocks) {
    const name = marginOf(block)
    if (name === null) continue
    entries++
    if (TELLS.test(cellsOf(block)[1] ?? '')) told++
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const again = [...counts.values()].filter((count) => count > 1).length
  return entries < LEAST_ENTRIES || again < LEAST_AGAIN || told * 3 < entries ? null : new Set(counts.keys())
}

/** Who stands in the margin of a row that tells something; null for other blocks. */
function marginOf(block: Block): string | null {
  if (block.kind !== 'row' || block.cells.length !== 2) return null
  const [name = '', words = ''] = cellsOf(block)
  return name.length <= WIDEST && isSpeaker(name) && WORDS.test(words) ? name : null
}

/** The paragraph of the entry that begins at a block, with the notes below its name as furniture; null where none begins. */
function entryAt(
  blocks: readonly Block[],
  at: number,
  names: ReadonlySet<string>,
): { readonly blocks: Block[]; readonly end: number } | null {
  const first = blocks[at]!
  const next = blocks[at + 1]
  const parts: Part[] = []
  if (marginOf(first) !== null)
    parts.push({ block: first, range: first.cells[0]! }, { block: first, range: first.cells[1]! })
  else if (
    (names.has(first.text) || RECORDED.test(first.text)) &&
    next?.group === first.group &&
    next.kind !== 'heading'
  )
    parts.push({ block: first, range: [0, first.text.length] })
  else return null
  const notes: Block[] = []
  let end = at + 1
  for (; end < blocks.length && blocks[end]!.group === first.group; end++) {
    const block = blocks[end]!
    if (marginOf(block) !== null || names.has(block.text) || RECORDED.test(block.text)) break
    const [margin, words] = block.kind === 'row' && block.cells.length === 2 ? block.cells : []
    if (margin !== undefined && BELOW_NAME.test(block.text.slice(...margin))) parts.push({ block, range: words! })
    else if (block.kind !== 'row' && BELOW_NAME.test(block.text)) notes.push({ ...block, kind: 'furniture' })
    else if (block.kind === 'row' || block.marker !== '' || block.kind === 'furniture') break
    else parts.push({ block, range: [0, block.text.length] })
  }
  return parts.length < 2 ? null : { blocks: [joined(first, parts), ...notes], end }
}

interface Part {
  readonly block: Block
  readonly range: readonly [start: number, end: number]
}

/** The parts as one paragraph, a colon behind the first. */
function joined(first: Block, parts: readonly Part[]): Block {
  const texts = parts.map(({ block, range }) => block.text.slice(...range))
  const text = `${texts[0]}: ${texts.slice(1).join(' ')}`
  const at = new Int32Array(text.length)
  let to = 0
  parts.forEach(({ block, range: [start, end] }, index) => {
    at.set(block.at.subarray(start, end), to)
    to += end - start
    const last = at[to - 1]!
    if (index === 0) at[to++] = last + 1
    if (index < parts.length - 1)
      at[to++] = Math.min(last + 1 + Number(index === 0), parts[index + 1]!.block.at[parts[index + 1]!.range[0]]!)
  })
  const { row: _, cell: __, ...shape } = first
  return { ...shape, kind: 'paragraph', text, at, cells: [], level: 0, heading: 0 }
}
