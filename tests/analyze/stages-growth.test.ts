import { describe, expect, it } from 'vitest'
import { front, hostileStages } from '../cases/analyze/hostile'
import { growingParts, over } from '../growth'
import { stageTimes } from './stages'

/** Milliseconds below which the larger input's work in a room is too little to be measured. */
const floor = 40

describe('the work of every room grows with hostile input', () => {
  for (const [name, [unit, size]] of Object.entries(hostileStages))
    it(`${name}, ${size >> 1} and ${2 * size} characters`, { timeout: 120_000 }, () => {
      const repeated = over(unit)
      const make = (length: number) => front + repeated(length)
      expect(growingParts({ measure: stageTimes, make, size, floor })).toEqual([])
    })

  it('lists in lists that are closed, 50000 and 200000 characters', { timeout: 120_000 }, () => {
    const nested = (length: number): string => {
      const depth = length >> 4
      return `${'<ul><li>'.repeat(depth)}x${'</li></ul>'.repeat(depth)}`
    }
    expect(growingParts({ measure: stageTimes, make: nested, size: 100_000, floor })).toEqual([])
  })
})

describe('what took long once is quick', () => {
  // Each of these took seconds, and twice as many letters many times as long.
  it.for([
    `The report was presented by ${'A'.repeat(2_000)}!`,
    `The report was presented by ${'Aa'.repeat(2_000)}!`,
    `Question 2: Dues - ${'a'.repeat(2_000)}!`,
    `Will ${'Aa'.repeat(2_000)}!, x`,
    `The Chair asked why. The Clerk said that it was for the ${'a'.repeat(2_000)}!`,
    `The Chair asked why. There were 5 of ${"'".repeat(2_000)}!`,
  ])('%#', { timeout: 10_000 }, (words) => {
    stageTimes(front + words)
  })
})
