import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentsOfTurn, extractCommitments } from '../../src/commitments/extract-commitments'
import { acts } from '../../src/model/turn'
import { growing, over } from '../growth'
import { notPromised } from './not-promised'
import { date, people, speaker } from './people'
import { promised } from './promised'

const sentences = [...promised.map(([, , marked]) => marked.replace(/[«»]/g, '')), ...Object.values(notPromised).flat()]
const piece = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(
    'will ',
    "'ll ",
    'Action: ',
    'to be ',
    ' and ',
    '; ',
    ' • ',
    '\n\n',
    '(',
    ')',
    ' – ',
    'by May ',
    'RESOLVED that ',
    'would ',
    '. ',
    'the ',
    'undertook to: ',
    'on notice ',
    ', however, ',
    'hoped that ',
    'TO WRITE ',
    'He ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))

describe('whatever is read', () => {
  it('quotes exactly, in bounds and in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...acts), (words, act) => {
        const found = commitmentsOfTurn(
          { text: words, act, speaker, asker: null, organisation: () => 'Marlby Council' },
          { people, date },
        )
        let last = 0
        for (const { span, text: quoted, due, conditions, status } of found) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(words.length)
          expect(quoted).toBe(words.slice(span.start, span.end).replace(/\s+/g, ' '))
          for (const part of [due, status, ...conditions])
            if (part !== null) expect(words.slice(part.span.start, part.span.end)).toBe(part.text)
          last = span.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(extractCommitments(words, { people, date })).toEqual(extractCommitments(words, { people, date }))
      }),
      { numRuns: 60 },
    )
  })
})

describe('hostile input', () => {
  it.each([
    'will ',
    'to be ',
    'the will and ',
    'Action: ',
    '(b) ',
    'a, ',
    '• ',
    'will be by May 2030 and ',
    'would, ',
    'X to a ',
    'we will send, and ',
  ])('%s many times over grows with its length', (unit) => {
    const work = (words: string) => extractCommitments(words, { people, date })
    expect(growing(work, { make: over(unit), size: 6_000, floor: 60 })).toEqual([])
  })
})
