import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policeTaxonomy } from '../../src/lexicons/topics/police-taxonomy'
import { stem } from '../../src/text/stems'
import { keyPhrases } from '../../src/topics/key-phrases'
import { scanWords } from '../../src/topics/scan-words'
import { tagTopics } from '../../src/topics/tag-topics'
import { tagTurns } from '../../src/topics/tag-turns'
import { growing } from '../growth'

const words = policeTaxonomy.topics.flatMap((topic) => topic.terms.flatMap((group) => group.phrases.slice(0, 3)))
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('. ', ', ', ' the ', ' 12 ', '\n• ')), { maxLength: 40 })
    .map((parts) => parts.join(' ')),
)

describe('on any text', () => {
  it('spans lie in the text, in order, and hold the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { evidence, score } of tagTopics(text)) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThan(1)
          let last = 0
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tags come best first, at most three, each topic once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tags = tagTopics(text)
        expect(tags.length).toBeLessThanOrEqual(3)
        expect(new Set(tags.map(({ topic }) => topic)).size).toBe(tags.length)
        expect(tags.map(({ score }) => score)).toEqual(tags.map(({ score }) => score).sort((a, b) => b - a))
      }),
      { numRuns: 300 },
    )
  })

  it('tells the same twice, and a turn of a police board alone as a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const turns = [{ id: 't', text, act: 'statement', itemId: null }]
        const options = { taxonomy: policeTaxonomy }
        expect(tagTopics(text)).toEqual(tagTopics(text))
        expect(tagTurns(turns, [], [], options).get('t')).toEqual(tagTopics(text, options))
      }),
      { numRuns: 100 },
    )
  })

  it('stems, words and key phrases never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof stem(text)).toBe('string')
        expect(keyPhrases([text, `${text} ${text}`])).toHaveLength(2)
      }),
      { numRuns: 100 },
    )
  })
})

const seen = 1e6

describe('on hostile text', () => {
  it.each<[string, (size: number, seed: number) => string]>([
    ['one long word', (size, seed) => `${seed}${'b'.repeat(size)}`],
    ['gap words after an opening word', (size) => 'number the '.repeat(size / 11)],
    ['a phrase begun over and over', (size) => 'violence against women and '.repeat(size / 27)],
    [
      'words never seen',
      (size, seed) => Array.from({ length: size / 12 }, (_, i) => `q${seed * seen + size + i}ing`).join(' '),
    ],
  ])('%s: the time grows with the text', (_, make) => {
    expect(growing((text) => tagTopics(text), { make, size: 100_000, floor: 20 })).toEqual([])
  })

  it('reads every unit of a text once', () => {
    const text = 'number of the '.repeat(500)
    let read = 0
    scanWords(text, (start, end) => {
      read += end - start
    })
    expect(read).toBe(text.replaceAll(' ', '').length)
  })
})
