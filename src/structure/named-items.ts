import type { Block } from '../model/block'
import type { ItemHead } from './item-head'
import { itemTitle } from './item-title'

const NAMED_ITEM =
  /^(?:(?:(?!page\b).{0,30}\b)?item|minute|agenda)\s+(?:(?:no\b\.?|number|#)\s*)?(\d{1,3}(?:[./]\d{1,4})?(?:[a-z]\b|\([a-z\d]{1,2}\))?|[ivx]{1,5})\s*[:.\u2013\u2014-]+\s*(?=\p{L})/iu
/** Without a sign between: only in what is a heading, before a capital. */
const UNSIGNED_ITEM =
  /^(?:(?:[Aa]genda )?[Ii]tem|(?:AGENDA )?ITEM|Minute|MINUTE)\s?:?\s+(?:N(?:o|O)\b\.?\s*)?(\d{1,3}(?:[./]\d{1,4})?(?:[a-z]\b|\([a-z\d]{1,2}\))?)\s+(?=\p{Lu})/u

/** The headings that name their item: 'Agenda Item 4 - Budget'. */
export function namedItems(blocks: readonly Block[], taken: ReadonlySet<number>): ItemHead[] {
  return blocks.flatMap((block, index) => (taken.has(index) ? [] : (namedHead(block, index) ?? [])))
}

/** The item that a heading names; null for others. */
export function namedHead(block: Block, index: number): ItemHead | null {
  const { text, marker } = block
  // '4.1 Minute 6 - Custody' has a number of its own, and speaks of another meeting's item.
  if (/\d/.test(marker) && /^minute/i.test(text)) return null
  if (block.kind === 'furniture' || text.length > 400 || !/item|^minute|^agenda/i.test(text.slice(0, 40))) return null
  const named = NAMED_ITEM.exec(text) ?? (block.kind === 'heading' ? UNSIGNED_ITEM.exec(text) : null)
  if (named === null || (text.length > 160 && !/^agenda item/i.test(text))) return null
  if (/[?!]$/.test(text) || (/\.$/.test(text) && !/^agenda item (?:no\.? )?\S+ [^.]+\.$/i.test(text))) return null
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
