import type { Block } from '../model/block'
import type { Attendee } from './attendee'
import type { ItemHead } from './item-head'
import { presenterNames } from './item-title'

/** A line of its own that says who presents: 'Presented by Jane Doe', 'Lead officer: Jane Doe, Director of People'. */
const PRESENTED =
  /^\(?(?:(?:to be )?(?:presented|introduced) by:?|(?:presenters?|(?:lead|responsible|reporting|report|presenting) (?:officers?|members?|directors?)|leads?|speakers?)\s*:)\s+(?=\p{Lu})/iu
/** 'Budget monitoring (JD)' */
const INITIALS = /\s(?:\(([A-Z]{2,4})\)|[\u2013\u2014-]\s([A-Z]{2,4}))$/

/**
 * Items with those who present them as the line below the title tells, where it holds names and offices alone,
 * or initials behind the title, where the attendance list gives them to somebody.
 */
export function withPresenters(
  blocks: readonly Block[],
  heads: readonly ItemHead[],
  attendees: readonly Attendee[],
): ItemHead[] {
  const known = new Set(attendees.flatMap(({ aliases }) => aliases))
  return heads.map((head) => {
    if (head.presenters.length > 0) return head
    const title = blocks[head.block]!.text.slice(head.start, head.end)
    const letters = INITIALS.exec(title)
    const initials = letters?.[1] ?? letters?.[2]
    if (initials !== undefined && known.has(initials))
      return { ...head, end: head.start + letters!.index, presenters: [initials] }
    const below = blocks[head.block + 1]
    if (below === undefined || below.text.length > 160 || /[?!]/.test(below.text)) return head
    const opening = PRESENTED.exec(below.text)
    if (opening === null) return head
    return { ...head, presenters: presenterNames(below.text.slice(opening[0].length)) }
  })
}
