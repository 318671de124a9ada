import { openings } from '../lexicons/openings'
import { firstWords } from '../text/first-words'
import { lazily } from '../text/lazily'
import { patternGuard } from '../text/pattern-guard'

/** What the sentence of an answer can begin with, in lower case and without who said it, guarded by its first word. */
export const openingGuard = lazily(() => patternGuard(patterns, firstWords))

const patterns = {
  yes: opening('yes'),
  no: opening('no'),
  anaphor:
    /^(?:yes|no|well|and|but|so|indeed)?[,.]? ?(?:\u2013 )?(?:it|they|he|she|we|i|you|there|that|this|these|those|all|both|none|most|some|many|one|two|three|four|five|six|neither|nobody|everyone|\d+|this one|the (?:first|second|former|latter|rest|others?))(?: of (?:it|them|these|those|us|which))?(?: also| already| now| all| both| indeed| only| still| never)? (\w+)\b/,
  leans: /^(?:this|that|these|those|it|they|both|which|also|however|but|and|so|as a result|in addition)\b/,
}

function opening(answer: 'yes' | 'no'): RegExp {
  return new RegExp(openings.find((one) => one.answer === answer)!.pattern)
}
