import type { Block } from '../model/block'
import { personOf } from './labelled-person'
import type { TurnLabel } from './printed-label'

/** 'A. (Ms Doe) In July.' below 'Q. When do they go in?' opens a reply, whatever name 'A. In' may look like; null for other texts. */
export function answerBelow(text: string, before: Block | null): TurnLabel | null {
  if (before === null || !/^Q\d{0,3}[.)]\s/.test(before.text)) return null
  const found = /^A\d{0,3}[.)]\s+(?:\(([^()]{2,60})\)\s*)?(?=\S)/.exec(text)
  if (found === null) return null
  const who = found[1] === undefined ? null : personOf(found[1])
  return { kind: 'answer', who, end: found[0].length, alone: false }
}
