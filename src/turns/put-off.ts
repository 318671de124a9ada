import type { Moment } from './moment'
import { lastQuestionOf } from './scribe'

/** 'A written answer would be provided', 'his question would be answered in writing': the reply to a question is put off. */
const IN_WRITING =
  /\ba written (?:answer|reply|response) (?:would|will) (?:then |also )?be (?:provided|sent|given|supplied|circulated|issued|prepared)\b|\b(?:questions?|quer(?:y|ies)) (?:would|will) (?:then |also )?be (?:answered|replied to|responded to|dealt with) (?:in writing|by (?:letter|e-?mail)|after the meeting|outside)\b/i
const WHOSE =
  /^((?:The )?\p{Lu}[^,.;:]{1,50}?) (?:was|were|is) (?:not present|absent|not in attendance|unable to (?:attend|be present))\b/u

/** Begins the answer where a sentence says that a question of this item is answered later in writing; whether it does. */
export function putOff({ text, scribe, piece, utterance }: Moment): boolean {
  if (!text.includes(' be ') || utterance.asks || utterance.frame?.act === 'ask' || !IN_WRITING.test(text)) return false
  if (!scribe.drafts.some(({ act, item }) => act === 'question' && item === scribe.scene.index)) return false
  if (utterance.frame !== null && utterance.frame.act !== 'other' && utterance.frame.act !== 'procedure') return false
  const asker = WHOSE.exec(text)?.[1]
  const replyTo = asker === undefined ? null : lastQuestionOf(asker, scribe)
  scribe.start('answer', null, piece, 'turns/put-off').replyTo = replyTo
  return true
}
