import { clauseAround } from './clause'
import type { Draft } from './draft'
import { hasLevel } from './kind'
import { predicateAt } from './predicate'
import { isDated, type Sentence } from './sentence'
import { isVague } from './word-classes'

/** 'it is the Council's intention to enter into a lease', 'expressed an intention to provide it': the noun between who intends and what. */
export function ofIntent(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'to') return null
  const predicate = predicateAt(words, at + 2)
  if (predicate === null || predicate.negated) return null
  const verb = verbInFront(sentence, at)
  if (verb === null) return null
  const clause = clauseAround(words, verb, predicate.at)
  const isLeveled = hasLevel(sentence, predicate.at, clause.to) && isDated(sentence, at, clause.to)
  if (isVague(predicate.bases) && !isLeveled) return null
  const isCalled = /^(?:is|was|remains)$/.test(words[verb]!.lower)
  if (isCalled ? words[verb - 1]?.lower !== 'it' : /^(?:not|never|had)$/.test(words[verb - 1]?.lower ?? '')) return null
  const subject = isCalled
    ? {
        from: verb + 1,
        to: at + 1,
        kind: /^our$/.test(words[verb + 1]!.lower) ? ('we' as const) : ('thing' as const),
        head: 'intention',
      }
    : { from: clause.from, to: verb, kind: 'none' as const, head: '' }
  return {
    ...clause,
    subject,
    predicate,
    kind: isLeveled ? 'target' : null,
    firmness: 'hedged',
    by: 'commitments/of-intent',
  }
}

/** The `is` or the `expressed` at most six words in front, with whose intention it is between. */
function verbInFront({ words }: Sentence, at: number): number | null {
  for (let next = at - 1; next > Math.max(-1, at - 7); next--) {
    const { lower } = words[next]!
    if (/^(?:is|was|remains)$/.test(lower))
      return POSSESSED.test(
        words
          .slice(next + 1, at)
          .map(({ text }) => text)
          .join(' '),
      )
        ? next
        : null
    if (/^(?:expressed|stated|declared|confirmed|announced)$/.test(lower)) return at - next < 4 ? next : null
    if (/^(?:no|any|not|that|and|but)$/.test(lower)) return null
  }
  return null
}

const POSSESSED = /^(?:our|their|its|the [\p{L} ]{2,40}['’]s?|\p{Lu}\p{L}+['’]s?)(?: (?:firm|current|clear|stated))?$/u
