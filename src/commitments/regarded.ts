import type { Predicate } from './predicate'
import type { Sentence } from './sentence'

/** 'would be considered a breach', 'will be received with dismay': what something counts as, and how it is taken. */
export function isRegarded(sentence: Sentence, { voice, bases, at }: Predicate): boolean {
  if (voice !== 'passive') return false
  const next = sentence.words[at + 1]?.lower ?? ''
  return bases.some(
    (base) =>
      (/^(?:consider|deem|regard|treat)$/.test(base) && /^(?:an?|as|final|part|valid|complete|closed)$/.test(next)) ||
      (/^(?:receive|greet|meet|welcome)$/.test(base) && /^(?:with|well|badly|by)$/.test(next)),
  )
}
