import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemNumber } from '../../src/structure/item-number'
import { readMarker } from '../../src/structure/marker'
import { markers } from '../cases/structure/markers'

describe('readMarker', () => {
  for (const [line, marker, kind] of markers) {
    it(JSON.stringify(line), () => {
      const found = readMarker(line)
      expect(found?.text ?? null).toBe(marker)
      expect(found?.kind).toBe(kind)
      if (found !== null) expect(line.slice(found.length)).toMatch(/^\S/)
    })
  }

  it('never reaches beyond the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const found = readMarker(line)
        if (found === null) return
        expect(found.length).toBeGreaterThan(0)
        expect(found.length).toBeLessThanOrEqual(line.length)
        expect(found.text).toBe(found.text.trim())
      }),
      { numRuns: 500 },
    )
  })
})

describe('itemNumber', () => {
  it.each([
    ['7.', '7', 'plain', [7]],
    ['7', '7', 'plain', [7]],
    ['(7)', '7', 'plain', [7]],
    ['2.1', '2.1', 'sub', [2, 1]],
    ['2.1.', '2.1', 'sub', [2, 1]],
    ['004/23', '004/23', 'reference', [4, 23]],
    ['Ref 03/21/06/2023', '03/21/06/2023', 'reference', [3, 21, 6, 2023]],
    ['118-3.', '118-3', 'reference', [118, 3]],
    ['1(2)', '1(2)', 'sub', [1, 2]],
    ['iv.', 'iv', 'roman', [4]],
    ['XIV', 'XIV', 'roman', [14]],
    ['(b)', 'b', 'letter', [2]],
  ] as const)('%s', (marker, text, style, places) => {
    expect(itemNumber(marker)).toEqual({ text, style, places })
  })

  it.each(['', '•', '-', '–', 'abc', '12345'])('none in %j', (marker) => {
    expect(itemNumber(marker)).toBeNull()
  })
})
