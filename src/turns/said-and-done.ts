import type { TurnLabel } from './printed-label'

/** 'You said:' before what the public wanted, 'We did:' before what was done about it. */
const SAID_OR_DONE = /^(You|We) (?:said|asked|told us|did|have done|are doing|will do)\s?:\s*/

/** The label of what the public said, or of what was done about it; null for other words. */
export function saidAndDone(text: string): TurnLabel | null {
  const found = SAID_OR_DONE.exec(text)
  if (found === null) return null
  const end = found[0].length
  return { kind: found[1] === 'You' ? 'question' : 'answer', who: null, end, alone: end >= text.length }
}
