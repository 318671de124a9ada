import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/extract-figures'
import { figureSchema } from '../../src/model/figure'
import { growing, over } from '../growth'

const word = fc.constantFrom(
  '£',
  '5',
  '1,000',
  '%',
  ' ',
  'to',
  '-',
  'two',
  'hundred',
  'and',
  'million',
  'half',
  'of',
  'the',
  'officers',
  'year',
  'per',
  'between',
  'from',
  'c',
  'k',
  'm',
  '.',
  ',',
  '(',
  ')',
  'a',
  'third',
  'doubled',
  '1st',
  'worst',
  '2024',
  'May',
  ':',
  '/',
  'over',
  'x',
  '\n',
  '’',
  '½',
  '^{th}',
  'E',
  '-old',
  'in',
  'Table',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word).map((words) => words.join(' ')),
  fc.array(word).map((words) => words.join('')),
)

describe('extractFigures on any string', () => {
  test('spans lie in the text, in order, apart, and quote it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const figure of extractFigures(text, { date: '2025-01-28' })) {
          expect(figure.span.start).toBeGreaterThanOrEqual(last)
          expect(figure.span.end).toBeGreaterThan(figure.span.start)
          expect(figure.span.end).toBeLessThanOrEqual(text.length)
          expect(figure.text).toBe(text.slice(figure.span.start, figure.span.end).replace(/\s+/g, ' '))
          last = figure.span.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('every figure has a value or two bounds in order, and fits the schema', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const figure of extractFigures(text)) {
          expect(figureSchema.safeParse(figure).success).toBe(true)
          if (figure.value === null) expect(figure.low!).toBeLessThan(figure.high!)
          else expect([figure.low, figure.high]).toEqual([null, null])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same figures', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extractFigures(text)).toEqual(extractFigures(text))
      }),
      { numRuns: 100 },
    )
  })
})

const hostile = [
  '1',
  ',',
  '1,',
  'hundred and ',
  'two ',
  '£',
  '1 ',
  'March ',
  '2024 ',
  '5 of ',
  'half ',
  '12-',
  '1.',
  'from 1 to ',
  '5 people ',
  ' ',
  'a',
  '(',
  '5 to ',
  'the next ',
]

describe('growth', () => {
  test.each(hostile)('%j repeated: the time grows with the text', (part) => {
    const work = (text: string) => extractFigures(text, { date: '2025-01-28' })
    expect(growing(work, { make: over(part), size: 20_000, floor: 64 })).toEqual([])
  })
})
