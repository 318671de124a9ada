import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rememberWords } from '../../src/text/remember-words'
import { scanWords } from '../../src/topics/scan-words'

describe('rememberWords', () => {
  it('gives of every word of any text what was made of it, however the words clash', () => {
    const cut = (text: string, start: number, end: number) => text.slice(start, end)
    const look = rememberWords(cut)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 40 })), (text) => {
        const clash = rememberWords(cut)
        scanWords(text, (start, end, _parted, hash) => {
          expect(look(text, start, end, hash)).toBe(text.slice(start, end))
          expect(clash(text, start, end, 1)).toBe(text.slice(start, end))
        })
      }),
      { numRuns: 100 },
    )
  })

  it('makes a word once', () => {
    let made = 0
    const look = rememberWords(() => ++made)
    scanWords('patrol and patrol and patrol', (start, end, _parted, hash) => {
      look('patrol and patrol and patrol', start, end, hash)
    })
    expect(made).toBe(2)
  })

  it('starts again when it is full, without a mistake', () => {
    const look = rememberWords((text) => text)
    for (let word = 0; word < 40_000; word++) expect(look(`${word}`, 0, `${word}`.length, word * 7)).toBe(`${word}`)
  })
})
