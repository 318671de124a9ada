import type { AskDraft } from './ask-draft'

const OPENING = /^(?:and |but )?if (so|yes|not|no)\b/i
const BEFORE = /\bif (so|yes|not|no),?\s+$/i

/** Whether an ask opens with the condition that it hangs on: 'if so, when'. */
export function opensWithCondition(ask: string): boolean {
  return OPENING.test(ask)
}

/** 'If so, when': the condition that an ask opens with, or stands behind in its `lead`; null where there is none. */
export function conditionOf(lead: string, ask: string): AskDraft['condition'] {
  const found = BEFORE.exec(lead) ?? OPENING.exec(ask)
  if (found === null) return null
  return /^[sy]/i.test(found[1]!) ? 'so' : 'not'
}
