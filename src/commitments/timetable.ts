import { clauseAround, isFiniteVerb } from './clause'
import type { Draft } from './draft'
import { isDated, phrase, type Sentence } from './sentence'
import { subjectOf } from './subject'
import { basesOf } from './verb-forms'

/** 'The last four start on 2 March', 'the report goes to the Cabinet in May': the present tense of the timetable, with its date. */
export function timetable(sentence: Sentence, at: number): Draft | null {
  if (sentence.date === null || at === 0) return null
  const { words } = sentence
  if (isFiniteVerb(words[at - 1]!.lower) || /^(?:to|be|been|being)$/.test(words[at - 1]!.lower)) return null
  if (words[at]!.lower.startsWith('break') && words[at + 1]?.lower !== 'ground') return null
  const clause = clauseAround(words, at, at)
  const subject = subjectOf(sentence, clause.from, at)
  if (!/^(?:thing|work|this|people|they|we|body|person)$/.test(subject.kind) || subject.to !== at) return null
  // 'RESOLVED that the Clerk return in May' is the subjunctive.
  if (sentence.act === 'decision' && /^(?:person|body)$/.test(subject.kind) && !words[at]!.lower.endsWith('s'))
    return null
  if (
    !isDated(sentence, at, clause.to) ||
    /\b(?:when|if|as|every|usually|how|who|which|until|before|after|was|were|not)\b/i.test(
      phrase(sentence, clause.from, at),
    )
  )
    return null
  const behind = words.slice(at + 1, at + 9)
  if (!behind.some((word) => /^(?:on|in|at|by|this|next|from)$/.test(word.lower))) return null
  const predicate = { at, voice: 'active', bases: basesOf(words[at]!.lower), negated: false, adverbs: [] } as const
  return { ...clause, subject, predicate, kind: null, firmness: 'firm', by: 'commitments/timetable' }
}
