import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCapitals, readableCase, titleCase } from '../../src/text/letter-case'

describe('letter case', () => {
  it.each([
    ['MINUTES', true],
    ['MS PROWSE', true],
    ['ÉIRE', true],
    ['Minutes', false],
    ['A', false],
    ['12', false],
    ['', false],
    ['WMP police', false],
  ])('isCapitals(%j) is %j', (text, wanted) => {
    expect(isCapitals(text)).toBe(wanted)
  })

  it.each([
    ['MS JANE DOE', 'Ms Jane Doe'],
    ["MAEVE O'ROURKE", "Maeve O'Rourke"],
    ['LEONIE FARR-BAXTER', 'Leonie Farr-Baxter'],
    ['AOIFE NÍ BHRIAIN', 'Aoife Ní Bhriain'],
    ['', ''],
  ])('titleCase(%j) is %j', (text, wanted) => {
    expect(titleCase(text)).toBe(wanted)
  })

  it.each([
    ['POLICE AND CRIME PANEL', 'Police and Crime Panel'],
    ['THE BOARD OF THE TRUST', 'The Board of the Trust'],
    ['Police and Crime Panel', 'Police and Crime Panel'],
    ['NHS Board', 'NHS Board'],
    ['', ''],
  ])('readableCase(%j) is %j', (text, wanted) => {
    expect(readableCase(text)).toBe(wanted)
  })

  it('throws on no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readableCase(text)).toBe('string')
        expect(typeof titleCase(text)).toBe('string')
      }),
    )
  })
})
