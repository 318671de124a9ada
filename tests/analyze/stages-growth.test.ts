import { describe, expect, it } from 'vitest'
import { front, hostileStages } from '../cases/analyze/hostile'
import { over } from '../growth'
import { type Stage, stages, stageTimes } from './stages'

/** How many times the work twice the input may take in any room. */
const ALLOWED = 2.5
/** Milliseconds of the processor below which the larger input's work is too little to be measured. */
const FLOOR = 40
const ROUNDS = 7

/** The rooms whose work grows faster, as the least that was seen in several rounds, with the ratio. */
function fasterThan(make: (size: number) => string, size: number): string[] {
  const least = (): Map<Stage, number> => new Map(stages.map((stage) => [stage, Number.POSITIVE_INFINITY]))
  const [small, large] = [least(), least()]
  const note = (times: Map<Stage, number>, text: string): void => {
    for (const [stage, time] of Object.entries(stageTimes(text)) as [Stage, number][])
      times.set(stage, Math.min(times.get(stage)!, time))
  }
  let faster: string[] = []
  note(least(), make(size >> 2))
  for (let round = 0; round < ROUNDS; round++) {
    note(small, make(size))
    note(large, make(2 * size))
    faster = stages
      .filter((stage) => large.get(stage)! >= FLOOR && large.get(stage)! > ALLOWED * small.get(stage)!)
      .map((stage) => `${stage}: ${(large.get(stage)! / small.get(stage)!).toFixed(1)}`)
    if (faster.length === 0) break
  }
  return faster
}

describe('twice the hostile input takes at most two and a half times the work in every room', () => {
  for (const [name, [unit, size]] of Object.entries(hostileStages))
    it(`${name}, ${size} and ${2 * size} characters`, { timeout: 120_000 }, () => {
      const repeated = over(unit)
      expect(fasterThan((length) => front + repeated(length), size)).toEqual([])
    })

  it('lists in lists that are closed, 100000 and 200000 characters', { timeout: 120_000 }, () => {
    const nested = (length: number): string => {
      const depth = length >> 4
      return `${'<ul><li>'.repeat(depth)}x${'</li></ul>'.repeat(depth)}`
    }
    expect(fasterThan(nested, 100_000)).toEqual([])
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
