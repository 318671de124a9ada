import { describe, expect, test } from 'vitest'
import { readied } from '../../src/text/readied'

describe('a pattern made ready', () => {
  test.each([/a./, /./g, /[^x]*/y, /^$/])('%s is the same and begins at the beginning', (pattern) => {
    const own = new RegExp(pattern.source, pattern.flags)
    expect(readied(own)).toBe(own)
    expect(own.lastIndex).toBe(0)
    expect(own.exec('ab')).toEqual(pattern.exec('ab'))
  })
})
