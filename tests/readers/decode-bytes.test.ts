import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/readers/decode-bytes'
import { ReadError } from '../../src/readers/read-error'

const WORDS = 'Naïve – “£5m”, said Ó Brolcháin'

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), little)
  return bytes
}

test('UTF-8 is read with and without its mark, which stays so that places count as they do on disk', () => {
  expect(decodeBytes(new TextEncoder().encode(WORDS))).toBe(WORDS)
  expect(decodeBytes(new TextEncoder().encode(`\ufeff${WORDS}`))).toBe(`\ufeff${WORDS}`)
})

test('UTF-16 is read by its mark, in both orders', () => {
  expect(decodeBytes(utf16(`\ufeff${WORDS}`, true))).toBe(`\ufeff${WORDS}`)
  expect(decodeBytes(utf16(`\ufeff${WORDS}`, false))).toBe(`\ufeff${WORDS}`)
})

test('what is no UTF-8 is read as Windows-1252, its quotation marks and euro too', () => {
  const bytes = [0x93, 0xa3, 0x35, 0x6d, 0x94, 0x20, 0x96, 0x20, 0x80, 0x20, 0xd3, 0x92, 0x9f, 0x85]
  expect(decodeBytes(Uint8Array.from(bytes))).toBe('“£5m” – € Ó’Ÿ…')
})

test('UTF-8 that is cut off in mid-character stays UTF-8', () => {
  const whole = new TextEncoder().encode('“£5m” – €')
  expect(decodeBytes(whole.subarray(0, whole.length - 1))).toBe('“£5m” – \ufffd')
})

test('UTF-16 without its mark is read where English makes it certain, in both orders', () => {
  const words = `Minutes of the meeting. ${WORDS}`
  expect(decodeBytes(utf16(words, true))).toBe(words)
  expect(decodeBytes(utf16(words, false))).toBe(words)
})

test.for([
  ['a NUL byte in a text', 'Minutes\x00of'],
  ['zeros at every other byte, between bytes that are no letters', '\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x00'],
  ['zeros throughout', '\x00'.repeat(40)],
] as const)('%s is no text', ([, content]) => {
  const read = () => decodeBytes(Uint8Array.from(content, (sign) => sign.charCodeAt(0)))
  expect(read).toThrow(ReadError)
  expect(read).toThrow(/NUL bytes.*export it as PDF, DOCX, text or HTML/)
})

test('minutes that speak of a PDF are not one', () => {
  expect(decodeBytes(new TextEncoder().encode('The %PDF-1.7 header was discussed.'))).toContain('discussed')
})

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(typeof decodeBytes(bytes)).toBe('string')
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }),
  )
})
