import { describe, expect, it } from 'vitest'
import { growing } from '../growth'
import { dueDays } from './evaluator/due-days'
import { plainWords } from './evaluator/plain-words'
import { sameName, sameWords } from './evaluator/same-words'
import { trimSpan } from './evaluator/trim-span'

describe('comparing words', () => {
  it.each([
    ['Cllr Ada Finch', 'ada finch', true],
    ['the Board|Marlow Fen', 'Board', true],
    ['Councillor Dr A. Finch', 'A Finch', true],
    ['Ada Finch', 'Ada', false],
    ['Ada Finch', null, false],
    [null, null, true],
    [null, 'Ada Finch', false],
  ])('%s and %s: %s', (gold, found, same) => expect(sameName(gold, found)).toBe(same))

  it('folds case, punctuation and curly apostrophes', () => {
    expect(sameWords('CHAIR’S  REPORT –', "Chair's report")).toBe(true)
    expect(plainWords('<p>Caf&eacute;&nbsp;&amp; b&#97;r &#x110000; 2 < 3</p>')).toBe('café&bar&x1100002')
  })

  it.each([
    ['2025-Q1', '2025-01-01/2025-03-31'],
    ['2025-01/2025-03', '2025-01-01/2025-03-31'],
    ['2024-02', '2024-02-01/2024-02-29'],
    ['2030', '2030-01-01/2030-12-31'],
    ['2025-03-26', '2025-03-26/2025-03-26'],
    [null, null],
  ])('%s is %s', (due, days) => expect(dueDays(due)).toBe(days))
})

describe('trimming', () => {
  it.each([
    ['  • 1. The Chair said. \n', 'The Chair said'],
    ['1\\. **Rates** <br/>', 'Rates'],
    ['<li>(a) up to 40% </li>', 'up to 40%'],
    ['( – (see below) and (more)', '(see below) and (more)'],
    ['– £4.50.', '£4.50'],
    ['o Iv) text (i', 'text (i'],
    ['A. Finch', 'Finch'],
    ['. . .', '. . .'],
    ['text <a href="x y z"> ', 'text'],
    ['a < b <c> .', 'a'],
    ['🙂 𝐀 word 🙂', '𝐀 word'],
  ])('%j to %j', (text, trimmed) => {
    const { start, end } = trimSpan(`x${text}x`, { start: 1, end: text.length + 1 })
    expect(`x${text}x`.slice(start, end)).toBe(trimmed)
  })

  it.each([' ', '<', '<b>', '>', '( ', 'i. ', '<a '])('takes time in proportion to a run of %j', (bit) => {
    const make = (size: number) => `a${bit.repeat(size)}a${bit.repeat(size)}`
    expect(
      growing((text) => trimSpan(text, { start: 1, end: text.length }), { make, size: 150_000, floor: 20 }),
    ).toEqual([])
  })
})
