import { oneOf } from '../text/one-of'
import type { Word } from '../text/words'
import { afterBreak, afterComma } from '../text/words'
import { basesOf, isAdverb, isParticiple, isProgressive } from './verb-forms'

/** The verb behind an auxiliary, with its voice. */
export interface Predicate {
  /** Index of the main verb; of what follows `be` where it is a copula. */
  readonly at: number
  readonly voice: 'active' | 'passive' | 'progressive' | 'perfect' | 'copula'
  /** Base forms that the verb may be of. */
  readonly bases: readonly string[]
  readonly negated: boolean
  /** The adverbs on the way, in lower case. */
  readonly adverbs: readonly string[]
}

/** A participle that is a passive by itself, whatever auxiliary is left out or stands further off. */
export function passiveAt(at: number, participle: string): Predicate {
  return { at, voice: 'passive', bases: basesOf(participle), negated: false, adverbs: [] }
}

const isNoVerb = oneOf(
  'to of for and or the a an is was are were in on at by from with that this it we i he she they you as but if one them him her us me his their our its these those each all',
)

/** Where the adverbs and auxiliaries directly before `at` begin. */
export function firstAuxiliary(words: readonly Word[], at: number, auxiliary: RegExp): number {
  let first = at
  while (first > 0 && (isAdverb(words[first - 1]!.lower) || auxiliary.test(words[first - 1]!.lower))) first--
  return first
}

/** Reads the predicate that starts at word `from`, behind will, would, to and their like; null where no verb stands there. */
export function predicateAt(words: readonly Word[], from: number): Predicate | null {
  const adverbs: string[] = []
  const start = isBracketed(words, from) ? from + 1 : from
  const first = skip(words, start, adverbs)
  const word = words[first]
  const isBehind = first === start && start > from
  if (word !== undefined && first === from && afterComma(word)) return null
  if (word === undefined || isNoVerb(word.lower) || (afterBreak(word) && !isBehind)) return null
  const shared = {
    negated: adverbs.some((adverb) => adverb === 'not' || adverb === 'never' || adverb === 'nor'),
    adverbs,
  }
  if (word.lower === 'be' || word.lower === 'get') return afterBe(words, first, shared, adverbs)
  if (word.lower === 'have') return afterHave(words, first, shared, adverbs)
  const isEvent = word.lower === 'take' && words[first + 1]?.lower === 'place'
  const isCheck = word.lower === 'double' && words[first + 1]?.lower === 'check'
  return {
    at: first,
    voice: 'active',
    bases: [isCheck ? 'double-check' : isEvent ? 'take-place' : word.lower],
    ...shared,
  }
}

/** 'would, however, bring': a connective between commas. */
function isBracketed(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || !afterComma(word) || !afterComma(next)) return false
  return /^(?:however|therefore|though|nevertheless|nonetheless|instead|meanwhile|accordingly)$/.test(word.lower)
}

/** 'try to find', 'try and find': the verb that is tried; null where none is. */
export function triedBehind(words: readonly Word[], { at, voice, bases }: Predicate): Predicate | null {
  const isTry = voice === 'active' && /^(?:try|endeavour|attempt)$/.test(bases[0]!)
  return isTry && /^(?:to|and)$/.test(words[at + 1]?.lower ?? '') ? predicateAt(words, at + 2) : null
}

/** 'have to come back', 'need to check': the verb of what is needed; null where none is. */
export function neededBehind(words: readonly Word[], { at, voice, bases }: Predicate): Predicate | null {
  const isNeed = voice === 'active' && /^(?:have|need)$/.test(bases[0]!)
  return isNeed && words[at + 1]?.lower === 'to' ? predicateAt(words, at + 2) : null
}

function skip(words: readonly Word[], from: number, adverbs: string[]): number {
  let at = from
  while (at < words.length && at < from + 5) {
    const lower = words[at]!.lower
    const isMuch = lower === 'very' && words[at + 1]?.lower === 'much'
    if (isMuch) at++
    else if (lower !== 'not' && lower !== 'never' && !isAdverb(lower)) break
    adverbs.push(lower)
    at++
  }
  return at
}

type Shared = Pick<Predicate, 'negated' | 'adverbs'>

function afterBe(words: readonly Word[], be: number, shared: Shared, adverbs: string[]): Predicate {
  const at = skip(words, be + 1, adverbs)
  const lower = words[at]?.lower ?? ''
  if (isParticiple(lower)) return { at, voice: 'passive', bases: basesOf(lower), ...shared }
  if (words[be]!.lower === 'get') return { at: be, voice: 'active', bases: ['get'], ...shared }
  if (isProgressive(lower)) return { at, voice: 'progressive', bases: basesOf(lower), ...shared }
  return { at: Math.min(at, words.length - 1), voice: 'copula', bases: ['be'], ...shared }
}

function afterHave(words: readonly Word[], have: number, shared: Shared, adverbs: string[]): Predicate {
  const at = skip(words, have + 1, adverbs)
  const lower = words[at]?.lower ?? ''
  if (lower === 'been') {
    const next = skip(words, at + 1, adverbs)
    const participle = words[next]?.lower ?? ''
    if (isParticiple(participle)) return { at: next, voice: 'passive', bases: basesOf(participle), ...shared }
  }
  if (isParticiple(lower)) return { at, voice: 'perfect', bases: basesOf(lower), ...shared }
  return { at: have, voice: 'active', bases: ['have'], ...shared }
}
