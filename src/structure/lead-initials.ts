import type { Block } from '../model/block'
import type { ItemHead } from './item-head'

/** So many titles tell that a column of who leads stands behind them. */
const LEAST = 4
const LEAD = /\s([A-Z]{2,3})$/

/**
 * Titles behind which the initials of who leads stand, in a column that lost its gap: 'BUDGET MONITORING AB'. Where nearly all have such
 * letters they are no part of the title, and whoever they mean presents the item.
 */
export function withoutLeads(blocks: readonly Block[], heads: ItemHead[]): ItemHead[] {
  const leads = heads.map(({ block, start, end }) => LEAD.exec(blocks[block]!.text.slice(start, end)))
  const led = leads.flatMap((lead) => lead?.[1] ?? [])
  if (led.length < LEAST || led.length * 5 < heads.length * 4 || new Set(led).size < 2) return heads
  return heads.map((head, index) => {
    const lead = leads[index]
    return lead == null ? head : { ...head, end: head.end - lead[0].length, presenters: [...head.presenters, lead[1]!] }
  })
}
