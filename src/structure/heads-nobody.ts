import type { Block } from '../model/block'
import { VERB } from './roster-bounds'

/** 'Apologies: Jane Doe' */
const NAMES_SOMEBODY = /:\s*\p{Lu}/u

/** 'Apologies for Absence' over a sentence about them is the heading of an item. */
export function headsNobody(blocks: readonly Block[], index: number, taken: ReadonlySet<number>): boolean {
  const { text } = blocks[index]!
  if (!/apolog/i.test(text) || text.length > 90 || NAMES_SOMEBODY.test(text)) return false
  const next = blocks.findIndex(({ kind }, at) => at > index && kind !== 'furniture')
  return next > 0 && !taken.has(next) && /[.?!]$/.test(blocks[next]!.text) && VERB.test(blocks[next]!.text)
}
