import { firstWordTable } from './first-word-table'
import type { FirstWord } from './first-words'
import { lazily } from './lazily'
import { neededWords } from './needed-words'
import { readied } from './readied'

/** A pattern with the bit by which words call for it. */
export interface GuardedPattern {
  readonly pattern: RegExp
  readonly bit: number
}

/** Patterns by name, and which of them a word calls for, as the sum of their bits: one that no word of a text calls for does not match it. */
export interface PatternGuard<Name extends string> {
  readonly patterns: Readonly<Record<Name, GuardedPattern>>
  readonly callsOf: (word: string) => number
}

/**
 * Guards up to 31 patterns by the words that they need, so that one look at the words of a text spares most of the searches; with
 * `firstWords`, anchored ones by the words that they begin with. The patterns are such as `firstWords` reads and begin where a word
 * does; the words are those of `plainLower`. Callers do well to remember the calls.
 * Throws a `RangeError` for a pattern that needs no word in particular.
 */
export function patternGuard<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
  wordsOf: (pattern: string) => readonly FirstWord[] = neededWords,
): PatternGuard<Name> {
  const names = Object.keys(patterns) as Name[]
  const guarded = names.map((name, index) => guard(patterns[name], 1 << index))
  const calls = firstWordTable(
    names.flatMap((name, index) => {
      const needed = wordsOf(patterns[name].source)
      if (needed.length === 0) throw new RangeError(`The pattern '${name}' needs no word in particular.`)
      return needed.map((first) => [first, 1 << index] as const)
    }),
  )
  const byName = Object.fromEntries(names.map((name, index) => [name, guarded[index]!]))
  const sum = (word: string): number => calls(word).reduce((all, bit) => all | bit, 0)
  return {
    patterns: Object.assign({ ...patterns } as unknown as Record<Name, GuardedPattern>, byName),
    // 'the board's': what stands before an apostrophe is found as a word too.
    callsOf: (word) => sum(word) | sum(word.replace(/'.*/, '')),
  }
}

function guard(pattern: RegExp, bit: number): GuardedPattern {
  const ready = lazily(() => readied(pattern))
  return {
    get pattern() {
      return ready()
    },
    bit,
  }
}

/** Whether a text whose words call for `calls` matches a guarded pattern. */
export function holds({ pattern, bit }: GuardedPattern, text: string, calls: number): boolean {
  return (calls & bit) !== 0 && pattern.test(text)
}
