import { movedByTwo } from './moved-by-two'
import { namesAsker } from './question-head'
import { swornIn } from './sworn-in'

/** Whether a line names somebody who is no entry of an attendance list: who asks, who moved something, who is sworn in. */
export function isNoEntry(text: string): boolean {
  return namesAsker(text) || movedByTwo(text) || swornIn(text) !== null
}
