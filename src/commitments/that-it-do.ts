import { oneOf } from '../text/one-of'
import { clauseAround } from './clause'
import type { Draft } from './draft'
import { footingOf } from './footing'
import { type Predicate, passiveAt } from './predicate'
import { phrase, type Sentence } from './sentence'
import { subjectOf } from './subject'
import { isAdverb, isParticiple } from './verb-forms'
import { isDoing } from './word-classes'
import { isStep } from './worth'

/** 'It is proposed that the Trust join the alliance', 'it is intended that the guide is published online': a step behind `that`, in the bare form or the present. */
export function thatItDo(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (
    !isIntended(words[at - 1]?.lower) ||
    !/^(?:is|are) (?:\w+ )?(?:intended|proposed|planned)$/i.test(
      phrase(sentence, Math.max(0, at - 3), at).replace(/^it /i, ''),
    )
  )
    return null
  for (let verb = at + 2; verb < Math.min(words.length, at + 10); verb++) {
    const predicate = predicateOf(sentence, verb)
    if (predicate === null) continue
    const subject = subjectOf(sentence, at + 1, verb)
    const clause = clauseAround(words, verb, predicate.at)
    const footing = footingOf(sentence, clause.from, clause.to, predicate)
    if (predicate.voice === 'active' && !/^(?:person|body)$/.test(subject.kind)) continue
    return isStep(sentence, subject, predicate, footing)
      ? { ...clause, subject, predicate, kind: null, firmness: 'hedged', by: 'commitments/intended' }
      : null
  }
  return null
}

const isIntended = oneOf('intended proposed planned')

/** A bare verb of doing, or `is` with a participle. */
function predicateOf({ words }: Sentence, at: number): Predicate | null {
  const { lower } = words[at]!
  if (/^(?:is|are)$/.test(lower)) {
    const next = isAdverb(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
    return isParticiple(words[next]?.lower ?? '') ? passiveAt(next, words[next]!.lower) : null
  }
  return isDoing([lower]) && /^\p{Ll}/u.test(words[at]!.text)
    ? { at, voice: 'active', bases: [lower], negated: false, adverbs: [] }
    : null
}
