import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ReadError, read, whereIs } from '../../src/read'
import { unzip } from '../../src/readers/unzip'
import { xmlDepth } from '../../src/readers/xml-depth'
import { zip } from '../../src/readers/zip'
import { trackedDocx } from './make-docx'

const limits = { bytes: 1_000_000, pages: 10, unpackedBytes: 1_000_000 }
const wordDocument = async (replace: (xml: string) => string): Promise<Uint8Array> => {
  const files = new Map(await unzip(await trackedDocx(), () => true, limits))
  const xml = new TextDecoder().decode(files.get('word/document.xml'))
  files.set('word/document.xml', new TextEncoder().encode(replace(xml)))
  return zip(files)
}
const codeOf = async (bytes: Uint8Array, unpackedBytes = limits.unpackedBytes): Promise<string> => {
  const error = await read(bytes, { type: 'docx', limits: { unpackedBytes } }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ReadError)
  return (error as ReadError).code
}

test('a document is read as Word shows it: numbers printed, changes accepted, comments and page numbers left out', async () => {
  const { text } = await read(await trackedDocx())
  expect(text.split(/\n+/)).toEqual([
    'Saltmarsh Board',
    '7. Dredging',
    '7.1 The Chair asked what the dredging had cost.',
    '7.2 The Director said that it had cost £52,000 in May.',
    'Between the items a paragraph stands without a number.',
    '8. Any other business',
    '(a) Wren Adeyemi',
    '(b) Tess Orme',
    'Month\tTonnes',
    'May\t1,240',
    'Action: the clerk',
  ])
})

test('headings, bold lines and cells are known', async () => {
  const source = await read(await trackedDocx())
  const markOf = (words: string) => source.lines.find(({ start, end }) => source.view.slice(start, end) === words)?.mark
  expect(markOf('Saltmarsh Board')?.heading).toBe(1)
  expect(markOf('Action: the clerk')?.strong).toBe(true)
  const start = source.text.indexOf('1,240')
  expect(whereIs(source, { start, end: start + 5 })).toEqual({ page: null, time: null, cell: { row: 1, column: 1 } })
})

test('text that looks like mark-up stays text', async () => {
  const bytes = await wordDocument((xml) =>
    xml.replace('Wren Adeyemi', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; Wren'),
  )
  expect((await read(bytes)).text).toContain('<script>alert(1)</script> &amp; Wren')
})

test('how deep XML is nested is counted without what only looks like tags', () => {
  expect(xmlDepth('<?xml version="1.0"?><a><b c="/>" d=\'>\'/><b><c/></b><!-- x --></a>')).toBe(2)
  expect(xmlDepth('a < b > c')).toBe(0)
  expect(xmlDepth('')).toBe(0)
})

test('one that is damaged, or packed to burst, is refused', async () => {
  const whole = await trackedDocx()
  expect(await codeOf(whole.subarray(0, whole.length - 200))).toBe('broken')
  expect(await codeOf(zip(new Map([['word/other.xml', new Uint8Array(3)]])))).toBe('broken')
  expect(await codeOf(await wordDocument((xml) => xml.slice(0, xml.length / 2)))).toBe('broken')
  expect(await codeOf(whole, 1_000)).toBe('too-large')
  const nested = `${'<w:sdt>'.repeat(60_000)}${'</w:sdt>'.repeat(60_000)}`
  expect(await codeOf(await wordDocument((xml) => xml.replace('<w:body>', `<w:body>${nested}`)))).toBe('broken')
})

test('a directory that hides how much a file unpacks to is found out while unpacking', async () => {
  const archive = zip(new Map([['word/document.xml', new TextEncoder().encode('x')]]))
  const packed = deflateRawSync(new Uint8Array(5_000_000))
  const bomb = withDeflated(archive, packed)
  await expect(unzip(bomb, () => true, limits)).rejects.toMatchObject({ code: 'too-large' })
})

/** The archive of one stored byte, its content replaced by `packed`, which it says unpacks to one byte. */
function withDeflated(archive: Uint8Array, packed: Uint8Array): Uint8Array {
  const name = 'word/document.xml'.length
  const content = 30 + name
  const bytes = new Uint8Array(archive.length - 1 + packed.length)
  bytes.set(archive.subarray(0, content))
  bytes.set(packed, content)
  bytes.set(archive.subarray(content + 1), content + packed.length)
  const view = new DataView(bytes.buffer)
  const directory = content + packed.length
  view.setUint16(8, 8, true)
  view.setUint32(18, packed.length, true)
  view.setUint16(directory + 10, 8, true)
  view.setUint32(directory + 20, packed.length, true)
  const end = bytes.length - 22
  view.setUint32(end + 16, directory, true)
  return bytes
}
