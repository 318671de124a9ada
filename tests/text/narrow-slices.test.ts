import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrowSlices } from '../../src/text/narrow-slices'

test.each(['', 'a caf\u00e9 at \u00a35', '\ufeff\u201cyes\u201d \ud83d\ude00 at \u00a35 \ud800 no\0'])(
  'every slice of %j is as it stands',
  (text) => {
    const slice = narrowSlices(text)
    for (let start = 0; start <= text.length; start++)
      for (let end = start; end <= text.length; end++) expect(slice(start, end)).toBe(text.slice(start, end))
  },
)

test('slices are those of the text, whatever is in it', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\u0085', '\u00ff', '\u0100', '\u2019', '\ud83d', '\ude00', '\ufeff'),
  })
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (text, start, length) => {
      expect(narrowSlices(text)(start, start + length)).toBe(text.slice(start, start + length))
    }),
  )
})
