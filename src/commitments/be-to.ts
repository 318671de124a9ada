import { stepNouns, targetNouns } from '../lexicons/commitment-marks'
import { clauseAround } from './clause'
import { memberOf } from './cue-sets'
import type { Draft } from './draft'
import { footingOf } from './footing'
import { predicateAt } from './predicate'
import { isSaidBefore } from './reporting'
import { isDated, type Sentence } from './sentence'
import { subjectOf } from './subject'
import { isStep } from './worth'

/** 'is to', 'are to be', 'was to' in reported speech. */
export function beTo(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'to' || (/^w/.test(words[at]!.lower) && !isTold(sentence, at))) return null
  const predicate = predicateAt(words, at + 2)
  if (predicate === null || predicate.negated) return null
  const clause = clauseAround(words, at, predicate.at)
  const subject = subjectOf(sentence, clause.from, at)
  const footing = footingOf(sentence, clause.from, clause.to, predicate)
  if (
    isAim(subject.head) ||
    predicate.adverbs.includes('still') ||
    words[at - 1]?.lower === 'still' ||
    predicate.bases.some((base) => /^(?:find|blame|agree|decide|see|confirm)$/.test(base))
  )
    return null
  if (/^(?:this|relative|there|none)$/.test(subject.kind) && !footing.dated) return null
  if (subject.kind === 'thing' && predicate.voice === 'active' && !isDated(sentence, clause.from, clause.to))
    return null
  return isStep(sentence, subject, predicate, footing)
    ? { ...clause, subject, predicate, kind: null, firmness: 'firm', by: 'commitments/be-to' }
    : null
}

const isAimNoun = memberOf(targetNouns, stepNouns)

/** 'the aim is to': another rule's. */
function isAim(head: string): boolean {
  return isAimNoun(head)
}

/** Whether 'was to' is the 'is to' of what was said: a report stands before it, or a thing has a coming date and no present tense says that it went otherwise. */
function isTold(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (isSaidBefore(words, at)) return true
  if (words.slice(at + 2).some((word) => /^(?:is|are|has|have)$/.test(word.lower))) return false
  return (
    sentence.reported &&
    (sentence.act === 'answer' || !/^(?:it|this|that)$/.test(words[at - 1]?.lower ?? '')) &&
    isDated(sentence, at, words.length)
  )
}
