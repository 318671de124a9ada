import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isName, isTitledSurname, stripTitles } from '../../src/text/names'
import { noNames, noTitledSurnames, personalNames, stripped, titledSurnames } from '../cases/text/names'

/** Cases that do not hold yet: places and words of agendas. */
const failing: ReadonlySet<string> = new Set(['Neighbourhood Policing'])
const cases = (phrases: readonly string[], check: (phrase: string) => void): void => {
  for (const phrase of phrases) (failing.has(phrase) ? it.fails : it)(JSON.stringify(phrase), () => check(phrase))
}

describe('isName holds of', () => cases(personalNames, (phrase) => expect(isName(phrase)).toBe(true)))
describe('isName does not hold of', () => cases(noNames, (phrase) => expect(isName(phrase)).toBe(false)))
describe('isTitledSurname holds of', () =>
  cases(titledSurnames, (phrase) => expect(isTitledSurname(phrase)).toBe(true)))
describe('isTitledSurname does not hold of', () =>
  cases(noTitledSurnames, (phrase) => expect(isTitledSurname(phrase)).toBe(false)))
describe('stripTitles', () =>
  cases(stripped, (line) => {
    const [printed, name, rank] = line.split(' | ')
    expect(stripTitles(printed!)).toEqual({ name, rank: rank === '-' ? null : rank })
  }))

it('throws on no text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof isName(text)).toBe('boolean')
      expect(typeof isTitledSurname(text)).toBe('boolean')
      expect(text.trim().endsWith(stripTitles(text).name)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
