import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'
import { grownDocuments, hostileUnits } from '../cases/analyze/hostile'
import { growing, over } from '../growth'

/** Below this many milliseconds for the larger input the clock says nothing. */
const FLOOR = 80

/** Cases in which the work still grows faster: every name a letter off is held against many. */
const superlinear: ReadonlySet<string> = new Set(['misspelt people who ask'])

describe('the work grows with hostile input', () => {
  for (const [name, unit] of Object.entries(hostileUnits)) {
    // What makes a block of every few characters is as telling at half the length.
    const half = /[\n\u2022<]/.test(unit) ? 50_000 : 100_000
    it(`${name}, ${half >> 1} and ${2 * half} characters`, { timeout: 120_000 }, () => {
      expect(growing(segment, { make: over(unit), size: half, floor: FLOOR })).toEqual([])
    })
  }
})

describe('the work grows with the document', () => {
  for (const [name, make] of Object.entries(grownDocuments)) {
    if (superlinear.has(name)) {
      it.todo(`${name}: grows faster than the document`)
      continue
    }
    it(name, { timeout: 120_000 }, () => {
      expect(growing(segment, { make, size: 1_500, floor: FLOOR })).toEqual([])
    })
  }
})
