import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences'
import { sentenceCases } from '../cases/text/sentences'

describe('sentences', () => {
  for (const marked of sentenceCases) {
    const text = marked.replace(/ \| \n\n \| /g, '\n\n').replaceAll(' | ', ' ')
    const wanted = marked.split(/(?: \| |\n\n)+/).filter((part) => part.trim() !== '')
    it(marked, () => {
      expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted)
    })
  }

  it('finds a missing space', () => {
    const text = 'The plan was dropped.The Chair was sorry.'
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The plan was dropped.',
      'The Chair was sorry.',
    ])
  })

  it.each(['', ' ', '\n\n\n', '\t \r\n'])('finds none in %j', (text) => {
    expect(sentences(text)).toEqual([])
  })

  it('loses no word, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'Mr',
                '. ',
                '? ',
                'A.',
                'no',
                '\n\n',
                ' ',
                'Cllr',
                '...',
                '"',
                ')',
                '7',
                '£',
                'The',
                'e.g.',
              ),
              {
                maxLength: 40,
              },
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0
          let kept = ''
          for (const { start, end } of sentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            kept += text.slice(start, end)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
      { numRuns: 500 },
    )
  })
})
