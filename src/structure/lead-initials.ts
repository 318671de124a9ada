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
  const titleOf = ({ block, start, end }: ItemHead): string => blocks[block]!.text.slice(start, end)
  const led = heads.filter((head) => LEAD.test(titleOf(head)))
  const leads = new Set(led.map((head) => LEAD.exec(titleOf(head))![1]))
  if (led.length < LEAST || led.length * 5 < heads.length * 4 || leads.size < 2) return heads
  return heads.map((head) => {
    const found = LEAD.exec(titleOf(head))
    return found === null
      ? head
      : { ...head, end: head.end - found[0].length, presenters: [...head.presenters, found[1]!] }
  })
}
