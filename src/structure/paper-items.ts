import type { Block } from '../model/block'
import { isNamed } from '../text/names'
import { head, type ItemHead } from './item-head'
import { partyLine } from './party-line'
import {
  askerLine,
  givesReference,
  isNumberAlone,
  numberAlone,
  printsParties,
  questionHead,
  referenceBeside,
} from './question-head'
import { isWithin } from './within-item'

/** The items of a paper: each of its headings; the number of a paragraph is none of the item's. */
export function paperItems(blocks: readonly Block[], taken: ReadonlySet<number>): ItemHead[] {
  const heads: ItemHead[] = []
  const prose = blocks.findIndex(
    (block, index) =>
      !taken.has(index) && block.kind !== 'heading' && /[.?!]$/.test(block.text) && block.text.length > 60,
  )
  const asked = firstAsked(blocks)
  const parties = printsParties(blocks)
  const titles = new Set<string>()
  blocks.forEach((block, index) => {
    const last = blocks[index - 1]
    // What stands above the first question is the paper's title.
    if (index < asked) return
    // The titles on top of a paper head no text of their own.
    if (index < prose && blocks[index + 1]?.kind === 'heading' && index !== asked) return
    if (
      taken.has(index) ||
      block.kind !== 'heading' ||
      /^(?:[a-z]\W?|[A-Z])$/.test(block.marker) ||
      isNoTitle(block.text)
    )
      return
    // The title of a question that comes back below its parties and over its reply.
    if (parties && titles.has(block.text)) return
    const alone = numberAlone(last?.text ?? '')
    const number = alone ?? referenceBeside(blocks, index)
    if ((alone !== null && asksOf(block.text)) || askerLine(blocks, index) !== null) return
    // A line among the lines of a list is no heading.
    if (
      last !== undefined &&
      last.group === block.group &&
      last.kind !== 'heading' &&
      block.marker === '' &&
      !block.strong &&
      block.heading > 2
    ) {
      if ((last.level > 0 && !/\d/.test(last.marker)) || !/[.?!]$/.test(last.text)) return
    }
    const letter = /^[A-Z](?=[.)])/.exec(block.marker)?.[0] ?? null
    titles.add(block.text)
    heads.push(head(block, index, number ?? letter))
  })
  return heads
}

/** The first heading that numbers its question, or that stands over a line with nothing but a question's number, as others do. */
function firstAsked(blocks: readonly Block[]): number {
  const numbered = blocks.findIndex((block) => block.kind === 'heading' && questionHead(block.text) !== null)
  if (numbered >= 0) return numbered
  const over = blocks.flatMap(({ kind, text }, index) => {
    const below = blocks[index + 1]?.text ?? ''
    return kind === 'heading' && !isNoTitle(text) && (isNumberAlone(below) || givesReference(below)) ? [index] : []
  })
  return over.length > 1 ? over[0]! : -1
}

/** 'Councillor Doe to ask Councillor Roe', 'Councillor Doe to the Leader' below a question's number. */
function asksOf(text: string): boolean {
  const [first, rest] = text.split(/\s+to\s+/)
  return rest !== undefined && isNamed(first!.split(',')[0]!)
}

/** What a question prints above its words, and the label of its reply. */
function isNoTitle(text: string): boolean {
  return isWithin(text) || isNumberAlone(text) || partyLine(text) !== null
}
