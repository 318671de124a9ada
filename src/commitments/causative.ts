import { afterComma } from '../text/words'
import type { Predicate } from './predicate'
import type { Sentence } from './sentence'
import { basesOf, isParticiple } from './verb-forms'

/** Doing by another's hand or in other words: 'have a breakdown issued', 'have the office send the list', 'see to it that', 'get that to the Board'; null for other predicates. */
export function causative(sentence: Sentence, predicate: Predicate): Predicate | null {
  if (predicate.voice !== 'active') return null
  return hasDone(sentence, predicate) ?? hasDo(sentence, predicate) ?? seesTo(sentence, predicate)
}

/** 'He would have the crew office send a summary', 'she would have HR pull together the figures': have with who does it and a plain verb with its object. */
function hasDo({ words }: Sentence, predicate: Predicate): Predicate | null {
  const { at, bases } = predicate
  if (bases[0] !== 'have' || !/^(?:the|his|her|our|my|their|[A-Z]{2,5})$/.test(words[at + 1]?.text ?? '')) return null
  for (let next = at + 2; next < Math.min(words.length, at + 6); next++) {
    const { lower } = words[next]!
    if (/^(?:to|that|which|who|and|but|when|if|of|for|on|in)$/.test(lower) || afterComma(words[next]!)) return null
    const over = /^(?:together|up|out|round)$/.test(words[next + 1]?.lower ?? '') ? 2 : 1
    if (DONE_FOR.has(lower) && OBJECT.test(words[next + over]?.lower ?? ''))
      return { ...predicate, at: next, bases: [lower] }
  }
  return null
}

const DONE_FOR: ReadonlySet<string> = new Set(
  'send write circulate prepare pull draw bring provide contact ring call email check review look issue put set arrange draft compile produce publish share report give'.split(
    ' ',
  ),
)
const OBJECT = /^(?:an?|the|that|this|those|these|it|them|him|her|his|their|out|members|into|to)$/

/** 'I shall see to it that', 'I will get that to the Board' */
function seesTo({ words }: Sentence, predicate: Predicate): Predicate | null {
  const { at, bases } = predicate
  const ahead = (step: number): string => words[at + step]?.lower ?? ''
  const sees = bases[0] === 'see' && ahead(1) === 'to' && /^(?:it|that)$/.test(ahead(2))
  const gets = bases[0] === 'get' && /^(?:it|that|this|those|them)$/.test(ahead(1)) && ahead(2) === 'to'
  if (!sees && !gets) return null
  return { ...predicate, bases: [sees ? 'arrange' : 'send'] }
}

/** 'He would have a breakdown issued to members': have with its object and a participle is doing by another's hand. */
function hasDone({ words }: Sentence, predicate: Predicate): Predicate | null {
  const { at, bases } = predicate
  if (bases[0] !== 'have' || !/^(?:an?|the|that|this|those|these|it|them)$/.test(words[at + 1]?.lower ?? ''))
    return null
  for (let next = at + 2; next < Math.min(words.length, at + 9); next++) {
    const { lower } = words[next]!
    if (/^(?:to|that|which|who|and|but|when|if)$/.test(lower) || afterComma(words[next]!)) return null
    if (
      isParticiple(lower) &&
      /^(?:|to|with|by|for|and|in|on|at|before|after|as|next|this|out|up|over)$/.test(words[next + 1]?.lower ?? '')
    )
      return { ...predicate, at: next, bases: basesOf(lower) }
  }
  return null
}
