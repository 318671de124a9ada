import { describe, expect, it } from 'vitest'
import { wordTable } from '../../src/text/word-table'
import { wordsOf } from '../../src/text/words'

const texts = (text: string): string[] => wordsOf(text, 0, text.length).map((word) => word.text)

describe('words', () => {
  it.each([
    ['', []],
    ['– ( )', []],
    ['The Trust’s plan, e.g. for 2025/26.', ['The', 'Trust’s', 'plan', 'e.g', 'for', '2025/26']],
    ["We'll meet; they’ll not.", ['We', "'ll", 'meet', 'they', '’ll', 'not']],
    ['£1.5m of €2, $3 & 40%', ['£1.5m', 'of', '€2', '$3', '40%']],
    ['Gardaí at Dún Laoghaire', ['Gardaí', 'at', 'Dún', 'Laoghaire']],
    ['漢字 and 𝐀𝐁', ['漢字', 'and', '𝐀𝐁']],
    ['co-op– -end', ['co-op', 'end']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('keeps what stands between', () => {
    const text = 'Yes, (perhaps) so'
    expect(wordsOf(text, 0, text.length).map(({ before }) => before)).toEqual(['', ', (', ') '])
    expect(wordsOf(text, 5, 13).map((word) => [word.text, word.start, word.end, word.before])).toEqual([
      ['perhaps', 6, 13, '('],
    ])
  })
})

describe('a table by words', () => {
  const table = wordTable([
    ['will', 1],
    ['wish', 2],
    ['a', 3],
  ])

  it.each([
    ['will', 1],
    ['WILL', 1],
    ['Wish', 2],
    ['a', 3],
    ['wil', undefined],
    ['wall', undefined],
    ['w[ll', undefined],
    ['4', undefined],
    ['', undefined],
    ['w'.repeat(40), undefined],
  ])('%s', (word, value) => {
    expect(table(word, 0, word.length)).toBe(value)
  })

  it('reads where it is told to', () => {
    expect(table('we will go', 3, 7)).toBe(1)
    expect(table('we will go', 3, 6)).toBeUndefined()
  })
})
