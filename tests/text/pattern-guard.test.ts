import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseGuard } from '../../src/answers/clause-patterns'
import { openingGuard } from '../../src/answers/opening-patterns'
import { typeGuard } from '../../src/answers/type-rules'
import { type GuardedPattern, holds, type PatternGuard, patternGuard } from '../../src/text/pattern-guard'
import { plainLower } from '../../src/text/plain-lower'
import { scanPlainWords } from '../../src/text/scan-plain-words'
import { allAnswers } from '../cases/answers/all-answers'
import { readAnswerCase } from '../cases/read-answer-case'

const texts = Object.values(allAnswers)
  .flat()
  .flatMap((one) => [readAnswerCase(one).question, one.answer])

function callsOf(text: string, guard: PatternGuard<string>): number {
  const plain = plainLower(text)
  let calls = 0
  scanPlainWords(plain, (start, end) => {
    calls |= guard.callsOf(plain.slice(start, end))
  })
  return calls
}

describe.each<[string, PatternGuard<string>]>([
  ['clauses', clauseGuard()],
  ['types of asks', typeGuard()],
])('the guard of %s', (_name, guard) => {
  const patterns: readonly GuardedPattern[] = Object.values(guard.patterns)

  it('spares no text that a pattern matches', () => {
    const words = texts.flatMap((text) => text.split(' ')).filter((word) => word.length < 12)
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...texts), fc.array(fc.constantFrom(...words), { maxLength: 12 })),
        (made) => {
          const text = plainLower(typeof made === 'string' ? made : made.join(' '))
          const calls = callsOf(text, guard)
          expect(patterns.filter(({ pattern }) => pattern.test(text))).toEqual(
            patterns.filter((pattern) => holds(pattern, text, calls)),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('spares most searches', () => {
    const some = texts.slice(0, 100)
    const called = some.flatMap((text) => {
      const calls = callsOf(text, guard)
      return patterns.filter(({ bit }) => (calls & bit) !== 0)
    })
    expect(called.length / (some.length * patterns.length)).toBeLessThan(0.5)
  })
})

it('openings are called for by their first word', () => {
  const { patterns, callsOf: callsOfWord } = openingGuard()
  expect(holds(patterns.yes, 'yes, it has.', callsOfWord('yes'))).toBe(true)
  expect(holds(patterns.anaphor, 'it was', callsOfWord('it'))).toBe(true)
  expect(callsOfWord('tarmac')).toBe(0)
})

it('a pattern that needs no word in particular is refused', () => {
  expect(() => patternGuard({ anything: /\b\w+ed\b/ })).toThrow(RangeError)
})
