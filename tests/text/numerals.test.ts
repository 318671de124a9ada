import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumeral, smallNumber } from '../../src/text/numerals'

const whole: readonly (readonly [string, number])[] = [
  ['7', 7],
  ['8,086', 8086],
  ['1,234,567', 1234567],
  ['8\u00a0086', 8086],
  ['8 086', 8086],
  ['3.14', 3.14],
  ['25.5 million', 25500000],
  ['3 hundred', 300],
  ['two', 2],
  ['twelve', 12],
  ['twenty-two', 22],
  ['ninety nine', 99],
  ['one hundred', 100],
  ['one hundred and twenty', 120],
  ['two thousand and six', 2006],
  ['three million', 3000000],
  ['one million two hundred thousand', 1200000],
  ['three dozen', 36],
  ['forty-three', 43],
  ['Seven', 7],
  ['one thousand five hundred', 1500],
]

const parts: readonly (readonly [string, number, string])[] = [
  ['two three', 2, 'two'],
  ['twenty eleven', 20, 'twenty'],
  ['five and six', 5, 'five'],
  ['one hundred and more', 100, 'one hundred'],
  ['1,23', 1, '1'],
  ['7, 8', 7, '7'],
  ['4.', 4, '4'],
  ['six million reasons', 6000000, 'six million'],
]

describe('readNumeral', () => {
  test.each(whole)('%s', (text, value) => {
    expect(readNumeral(text, 0)).toMatchObject({ start: 0, end: text.length, value })
  })
  test.each(parts)('%s: only its first number', (text, value, read) => {
    const numeral = readNumeral(text, 0)
    expect(numeral?.value).toBe(value)
    expect(text.slice(0, numeral?.end)).toBe(read)
  })
  test.each(['', 'twofold', 'often', 'and two', 'x', '-'])('none in %j', (text) => {
    expect(readNumeral(text, 0)).toBeNull()
  })
  test('a bare hundred is round', () => {
    expect(readNumeral('hundred', 0)).toMatchObject({ value: 100, round: true })
  })
  test('reads back any whole number printed with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(readNumeral(value.toLocaleString('en-GB'), 0)?.value).toBe(value)
      }),
    )
  })
})

test('smallNumber reads words, digits and articles, and nothing else', () => {
  expect(['two', 'twenty-four', '18', 'a', 'couple of'].map(smallNumber)).toEqual([2, 24, 18, 1, 2])
  expect(['', 'cat', 'two cats', 'hundred'].map(smallNumber)).toEqual([null, null, null, null])
})
