import type { Block } from '../model/block'
import type { ItemHead } from './item-head'
import { itemTitle } from './item-title'

const NAMED_ITEM = /^(?:.{0,30}\b)?item\s+(\d{1,2}(?:\.\d{1,2})?[a-z]?)\s*[:.\u2013\u2014-]+\s*(?=\p{L})/iu

/** The headings that name their item: 'Agenda Item 4 - Budget'. */
export function namedItems(blocks: readonly Block[], taken: ReadonlySet<number>): ItemHead[] {
  return blocks.flatMap((block, index) => (taken.has(index) ? [] : (namedHead(block, index) ?? [])))
}

/** The item that a heading names; null for others. */
export function namedHead(block: Block, index: number): ItemHead | null {
  const { text } = block
  const named =
    block.kind === 'furniture' || !/item/i.test(text.slice(0, 40)) || text.length > 400 ? null : NAMED_ITEM.exec(text)
  if (named === null || (text.length > 160 && !/^agenda item/i.test(text))) return null
  if (/[?!]$/.test(text) || (/\.$/.test(text) && !/^agenda item \S+ [^.]+\.$/i.test(text))) return null
  const start = named[0].length
  const title = itemTitle(text.slice(start))
  return {
    block: index,
    number: named[1]!,
    start: start + title.start,
    end: start + title.end,
    presenters: title.presenters,
    rest: text.length,
  }
}
