import { happeningNouns } from '../lexicons/commitment-parties'
import { memberOf } from './cue-sets'
import type { Footing } from './footing'
import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'

const isHappening = memberOf(happeningNouns)

/** 'There will be a consultation', 'there will be bursaries available for students': what is announced to take place or to be had. */
export function happens(sentence: Sentence, predicate: Predicate, footing: Footing): boolean {
  if (predicate.voice !== 'copula') return false
  const after = sentence.words.slice(predicate.at, predicate.at + 6).map((word) => word.lower)
  if (/^(?:no|always|more|less)$/.test(after[0] ?? '')) return false
  const isIntended = /\b(?:intended|planned|proposed) that$/i.test(phrase(sentence, 0, footing.from))
  return (
    after.some(isHappening) ||
    ANNOUNCED.test(phrase(sentence, predicate.at, predicate.at + 8)) ||
    ((footing.dated || isIntended) && /^(?:a|an|two|three|four|\d+)$/.test(after[0] ?? ''))
  )
}

/** 'There will be an open day', 'bursaries available for students' */
const ANNOUNCED =
  /\b(?:open|information|awareness|training|taster|fun|family|sports?) days?\b|^(?!no\b)(?:[\w-]+ ){1,3}available (?:for|to|in|from|at)\b/i
