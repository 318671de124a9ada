import { isFiniteVerb } from './clause'
import type { Predicate } from './predicate'
import { isReporting } from './reporting'
import { isDated, type Sentence } from './sentence'

/** 'He expected to be within budget by March': minutes put what somebody expects of himself in the past. */
export function isNarrated({ words, reported }: Sentence, at: number): boolean {
  const cue = words[at]!.lower
  return reported && ((cue === 'expected' && /^(?:he|she|they)$/.test(words[at - 1]?.lower ?? '')) || cue === 'aimed')
}

/** 'Backlog expected to be cleared by July': notes leave the `is` out; no other verb stands in front. */
export function isNoted(sentence: Sentence, at: number, predicate: Predicate): boolean {
  const { words } = sentence
  if (predicate.voice !== 'passive' || at === 0 || at > 8 || !isDated(sentence, at, words.length)) return false
  return !words
    .slice(0, at)
    .some(({ lower }) => isFiniteVerb(lower) || isReporting(lower) || /^(?:this|it|these|those|which)$/.test(lower))
}

/** Whether the word, in lower case, tells what figures lead one to expect. */
export function isForecast(word: string): boolean {
  return word === 'forecast' || word === 'projected'
}

/** 'is forecast to be full by May': what is forecast of one's own work is its completion; 'forecast to rise' only foretells. */
export function isCompletion(sentence: Sentence, { voice, bases, at }: Predicate): boolean {
  if (voice === 'passive')
    return bases.some((base) => /^(?:complete|finish|clear|deliver|eliminate|recruit|fill)$/.test(base))
  return (
    voice === 'copula' &&
    /^(?:full|complete|clear|open|ready|live|within|back|in|on)$/.test(sentence.words[at]?.lower ?? '')
  )
}
