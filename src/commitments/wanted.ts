import { clauseAround } from './clause'
import type { Draft } from './draft'
import { hasLevel } from './kind'
import { predicateAt } from './predicate'
import { isDated, type Sentence } from './sentence'
import { subjectOf } from './subject'

/** 'By 2027 I would like every village to have a warden': a level that others are to reach, wished for by a day. */
export function wanted(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at - 1]?.lower !== 'would' || words[at + 1]?.lower === 'to') return null
  const to = words.slice(at, at + 14).findIndex((word) => word.lower === 'to')
  const predicate = to < 2 ? null : predicateAt(words, at + to + 1)
  if (predicate === null || predicate.negated) return null
  const clause = clauseAround(words, at - 1, predicate.at)
  if (!hasLevel(sentence, at + 1, at + to) || !isDated(sentence, clause.from, clause.to)) return null
  const subject = subjectOf(sentence, clause.from, at - 1)
  if (!/^(?:I|we|person|body)$/.test(subject.kind)) return null
  return { ...clause, subject, predicate, kind: 'target', firmness: 'hedged', by: 'commitments/target' }
}
