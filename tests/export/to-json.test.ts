import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '../../src/export/to-json'

test('JSON reads back as it was, without a raw control or a sign that turns the text', () => {
  expect(toJson({ text: 'a\u202eb\x9bc\x1bd' })).toBe('{\n  "text": "a\\u202eb\\u009bc\\u001bd"\n}')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = toJson({ [text]: [text] })
      expect(JSON.parse(json)).toEqual({ [text]: [text] })
      expect(json).not.toMatch(/[\p{Cs}\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
    }),
  )
})
