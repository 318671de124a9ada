import { clauseAround } from './clause'
import type { Draft } from './draft'
import { hasLevel } from './kind'
import { type Predicate, predicateAt } from './predicate'
import { isDated, type Sentence } from './sentence'
import { subjectOf } from './subject'

/** 'he hoped for 60% by the end of December', 'was aiming for 85%': a level with its date. */
export function hopeFor(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'for') return null
  return level(sentence, at, at + 2, 'hedged')
}

/** 'had signed up to no more than 40 by the end of November': a level agreed with others. */
export function signedUp(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'up' || words[at + 2]?.lower !== 'to') return null
  return level(sentence, at, at + 3, 'firm')
}

function level(sentence: Sentence, at: number, from: number, firmness: Draft['firmness']): Draft | null {
  const { words } = sentence
  const clause = clauseAround(words, at, Math.min(from, words.length - 1))
  if (!hasLevel(sentence, from, clause.to) || !isDated(sentence, at, clause.to)) return null
  const subject = subjectOf(sentence, clause.from, auxiliaryBefore(sentence, at))
  if (!/^(?:I|we|they|person|body)$/.test(subject.kind)) return null
  const predicate: Predicate = { at: from, voice: 'active', bases: ['reach'], negated: false, adverbs: [] }
  return { ...clause, subject, predicate, kind: 'target', firmness, by: 'commitments/target' }
}

function auxiliaryBefore(sentence: Sentence, at: number): number {
  let first = at
  while (first > 0 && /^(?:is|are|am|was|were|be|been|has|have|had|still|now)$/.test(sentence.words[first - 1]!.lower))
    first--
  return first
}

/** 'I would hope that we can be under 20 by the end of June': a hope that names a day, and a level or a step. */
export function hopeThat(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (!/^(?:I|we|he|she)$/i.test(words[at - 1]?.lower === 'would' ? words[at - 2]!.text : (words[at - 1]?.text ?? '')))
    return null
  const from = words[at + 1]?.lower === 'that' ? at + 2 : at + 1
  const can = words.slice(from, from + 6).findIndex((word) => /^(?:can|could)$/.test(word.lower))
  const predicate = can < 1 ? null : predicateAt(words, from + can + 1)
  if (predicate === null || predicate.negated) return null
  const clause = clauseAround(words, at, predicate.at)
  if (!isDated(sentence, at, clause.to)) return null
  const subject = subjectOf(sentence, from, from + can)
  const kind = hasLevel(sentence, predicate.at, clause.to) ? 'target' : 'plan'
  return { ...clause, subject, predicate, kind, firmness: 'hedged', by: 'commitments/hope' }
}
