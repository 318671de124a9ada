import { afterComma } from '../text/words'
import type { Predicate } from './predicate'
import type { Sentence } from './sentence'
import { basesOf, isParticiple } from './verb-forms'

/** 'He would have a breakdown issued to members': have with its object and a participle is doing by another's hand. */
export function causative({ words }: Sentence, { at, voice, bases, negated, adverbs }: Predicate): Predicate | null {
  if (
    voice !== 'active' ||
    bases[0] !== 'have' ||
    !/^(?:an?|the|that|this|those|these|it|them)$/.test(words[at + 1]?.lower ?? '')
  )
    return null
  for (let next = at + 2; next < Math.min(words.length, at + 9); next++) {
    const { lower } = words[next]!
    if (/^(?:to|that|which|who|and|but|when|if)$/.test(lower) || afterComma(words[next]!)) return null
    if (
      isParticiple(lower) &&
      /^(?:|to|with|by|for|and|in|on|at|before|after|as|next|this|out|up|over)$/.test(words[next + 1]?.lower ?? '')
    )
      return { at: next, voice: 'active', bases: basesOf(lower), negated, adverbs }
  }
  return null
}
