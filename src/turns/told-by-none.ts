import type { Frame } from './said'

/** 'asked how many were left; it was not known': what is told to the asker by nobody who is named. */
const TOLD_BY_NONE =
  /^(?:it was not known|it could not be said|(?:the|a) (?:written )?(?:answer|reply|response) (?:was|would|being)|(?:this|these|it|they|the \p{L}+) (?:would|will|could|can) be (?:supplied|provided|sent|answered|circulated|given)|this (?:was|would be) (?:being )?(?:looked into|worked through|worked on|followed up|taken away|under review|in hand)|that remained to be seen|(?:this|it|that) was (?:duly )?(?:agreed|accepted|noted|confirmed|promised))\b|^(?:he|she|they|it|there) (?:did|had|was|were|would|could|has|does|can|will|might|may)(?: not|n['\u2019]t)?(?: (?:entirely|yet|fully|quite|always|all|so far))?(?=[.,;:]|$| and\b)/iu

/** The reply that nobody named gives behind a question, `joint` being what parts them; null where none stands there. */
export function toldByNone(joint: string, rest: string, asked: Frame): Frame | null {
  if (asked.act !== 'ask' || !joint.startsWith(';') || !TOLD_BY_NONE.test(rest)) return null
  return { act: 'reply', subject: null, verb: 'given', start: 0, end: 0, answers: null, addressee: null }
}
