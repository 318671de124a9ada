import { describe, expect, it } from 'vitest'
import { growingParts } from './growth'

/** Times by a rule of the length, with what a busy machine adds to every fifth of them. */
const measured = (rule: (length: number) => number) => {
  let calls = 0
  return (text: string) => ({ part: rule(text.length) + (calls++ % 5 === 0 ? 500 : 0) })
}
const input = { make: (size: number) => ' '.repeat(size), size: 1_000, floor: 40 }

describe('growth', () => {
  it.each<[string, (length: number) => number, boolean]>([
    ['linear', (length) => length / 10, false],
    ['a little more than linear', (length) => (length * Math.log2(length)) / 100, false],
    ['by the square', (length) => (length * length) / 10_000, true],
    ['by the power of one and a half', (length) => length ** 1.5 / 100, true],
    ['by the square, too little to be measured', (length) => (length * length) / 1e9, false],
  ])('%s', (_name, rule, found) => {
    expect(growingParts({ ...input, measure: measured(rule) }).length > 0).toBe(found)
  })
})
