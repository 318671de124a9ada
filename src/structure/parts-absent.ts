import type { Block } from '../model/block'
import { groupHead, isAbsence } from './roster-group'

const KIND =
  /^(?:(?:co-opted|other|independent|elected|lay|non-executive) )?(?:members|attenders|attendees|officers|officials|staff|councillors|observers|governors|trustees|directors)\s*:?\s*$/i

/** Whether a label such as 'Members:' right below 'Apologies:', or below another that `parted` them, only tells one kind of those absent from the next. */
export function partsAbsent(blocks: readonly Block[], index: number, label: string, parted: boolean): boolean {
  if (!KIND.test(label)) return false
  const above = blocks[index - 1]?.text ?? ''
  return parted || (isAbsence(above) && groupHead(above)?.[0].length === above.length)
}
