import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'
import { grownDocuments, hostileUnits } from '../cases/analyze/hostile'
import { ALLOWED, growth, over } from '../growth'

/** Below this many milliseconds for the larger input the clock says nothing. */
const FLOOR = 80

/** Cases in which the work still grows faster: every name a letter off is held against many. */
const superlinear: ReadonlySet<string> = new Set(['misspelt people who ask'])

describe('twice the hostile input takes about twice the work', () => {
  for (const [name, unit] of Object.entries(hostileUnits)) {
    // What makes a block of every few characters is as telling at half the length.
    const half = /[\n\u2022<]/.test(unit) ? 50_000 : 100_000
    it(`${name}, ${half} and ${2 * half} characters`, { timeout: 120_000 }, () => {
      expect(growth({ work: segment, make: over(unit), size: half, floor: FLOOR })).toBeLessThanOrEqual(ALLOWED)
    })
  }
})

describe('twice the document takes about twice the work', () => {
  for (const [name, make] of Object.entries(grownDocuments)) {
    if (superlinear.has(name)) {
      it.todo(`${name}: grows faster than the document`)
      continue
    }
    it(name, { timeout: 120_000 }, () => {
      expect(growth({ work: segment, make, size: 1_500, floor: FLOOR })).toBeLessThanOrEqual(ALLOWED)
    })
  }
})
