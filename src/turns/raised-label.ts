import { personOf } from './labelled-person'
import type { TurnLabel } from './printed-label'

/** 'From Cllr Doe. Rec'd 11/12/24.' */
const FROM =
  /^from:?\s+((?:cllr|councillor|mrs?|ms|dr|bailie|deputy)\.?\s[^.,;:?!]{3,60}?)(?:[.,;]\s*(?:rec['\u2019]?d|received|dated?|submitted)\b[^?!]{0,40})?\.?$/i

/** 'At the request of Cllr Doe' over an item or a question. */
export function raisedLabel(text: string): TurnLabel | null {
  const found =
    /^\(?(?:at the request of|raised by|requested by|in the name of|tabled by|submitted by|asked by|notice of motion (?:by|from)):?\s+((?:[^.?!]|\b(?:cllr|mrs?|ms|dr|prof|rev)\.){3,80}?)\)?:?$/i.exec(
      text,
    )
  const who = found?.[1] ?? FROM.exec(text)?.[1]
  return who === undefined ? null : { kind: 'question', who: personOf(who), end: text.length, alone: true }
}
