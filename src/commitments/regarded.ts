import type { Predicate } from './predicate'
import type { Sentence } from './sentence'

/** 'would be considered a breach', 'will be deemed final': what something counts as. */
export function isRegarded(sentence: Sentence, { voice, bases, at }: Predicate): boolean {
  return (
    voice === 'passive' &&
    bases.some((base) => /^(?:consider|deem|regard|treat)$/.test(base)) &&
    /^(?:an?|as|final|part|valid|complete|closed)$/.test(sentence.words[at + 1]?.lower ?? '')
  )
}
