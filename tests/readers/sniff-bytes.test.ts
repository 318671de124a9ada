import { expect, test } from 'vitest'
import { ReadError } from '../../src/readers/read-error'
import { sniffBytes } from '../../src/readers/sniff-bytes'
import { zip } from '../../src/readers/zip'

const bytes = (content: string): Uint8Array => Uint8Array.from(content, (sign) => sign.charCodeAt(0))
const archive = (...names: string[]): Uint8Array => zip(new Map(names.map((name) => [name, bytes('x')])))

test.for([
  ['%PDF-1.4\n', 'pdf'],
  ['\n%PDF-1.4\n', 'pdf'],
  ['MIME\n%PDF-1.4\x00', 'pdf'],
  ['The %PDF-1.7 header was discussed.', 'text'],
  ['Minutes of the meeting', 'text'],
  ['RIFF was the word of the day.', 'text'],
  ['', 'text'],
] as const)('%j is told by its bytes', ([content, kind]) => {
  expect(sniffBytes(bytes(content))).toBe(kind)
})

test('a packed file is told by what is in it', () => {
  expect(sniffBytes(archive('[Content_Types].xml', 'word/document.xml'))).toBe('docx')
  expect(() => sniffBytes(archive('xl/workbook.xml'))).toThrow(/spreadsheet.*save it as DOCX or PDF/)
  expect(() => sniffBytes(archive('ppt/presentation.xml'))).toThrow(/slides/)
  expect(() => sniffBytes(archive('mimetype', 'content.xml'))).toThrow(/OpenDocument/)
  expect(() => sniffBytes(archive('minutes.txt'))).toThrow(/ZIP archive: unpack it/)
  expect(() => sniffBytes(bytes('PK\x03\x04\x14'))).toThrow(/cut off or damaged/)
})

test.for([
  ['\xd0\xcf\x11\xe0\xa1\xb1', 'old Office file'],
  ['{\\rtf1 Minutes}', 'RTF'],
  ['\x89PNG\r\n', 'picture'],
  ['\xff\xd8\xff\xe0', 'picture'],
  ['\x1f\x8b\x08', 'archive'],
  ['\x00\x00\x00\x20ftypmp42', 'recording'],
] as const)('%j is refused with what to do', ([content, kind]) => {
  try {
    sniffBytes(bytes(content))
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ code: 'unsupported', format: null, message: expect.stringContaining(kind) })
    expect((error as ReadError).advice).not.toBe('')
  }
})
