import { clauseAround } from './clause'
import type { Draft } from './draft'
import { firstAuxiliary, type Predicate } from './predicate'
import type { Sentence } from './sentence'
import { isDoer, subjectOf } from './subject'

/** 'I will need to take that on notice', 'The Minister took the question on notice': in parliaments a promise to answer in writing. */
export function onNotice(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at - 1]?.lower !== 'on') return null
  const take = takenBefore(sentence, at - 1)
  if (take === null) return null
  const first = firstAuxiliary(words, take, AUXILIARY)
  const before = words.slice(first, take).map(({ lower }) => lower)
  if (
    before.some((word) => NOT.test(word)) ||
    (words[take]!.lower === 'take' && !before.some((word) => WILL.test(word)))
  )
    return null
  const clause = clauseAround(words, first, at)
  const subject = subjectOf(sentence, clause.from, first)
  if (!isDoer(subject)) return null
  const predicate: Predicate = { at: take, voice: 'active', bases: ['take'], negated: false, adverbs: [] }
  return { ...clause, subject, predicate, kind: 'undertaking', firmness: 'firm', by: 'commitments/on-notice' }
}

/** The form of 'take' at most eight words in front of 'on notice'. */
function takenBefore({ words }: Sentence, on: number): number | null {
  for (let at = on - 1; at >= Math.max(0, on - 9); at--) if (/^(?:take|took)$/.test(words[at]!.lower)) return at
  return null
}

const WILL = /^(?:will|would|'ll|shall|have|had|need|needed|can|could|happy|prepared)$/
const NOT = /^(?:not|never|did|asked)$/
const AUXILIARY = new RegExp(`${WILL.source}|${NOT.source}|^to$`)
