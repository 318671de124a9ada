import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import type { Source } from '../../src/model/source'
import { type Limits, type Place, ReadError, read, whereIs } from '../../src/read'
import { asPdf, type Setting, withPdf } from './make-pdf'
import type { Part } from './printed-minutes'

const said = Array.from(
  { length: 40 },
  (_, index): Part => ({
    kind: 'paragraph',
    text: `${index + 1}. The Board heard that gauge ${index + 1} on the embankment had been repaired and that the neighbouring allotments had not been flooded.`,
  }),
)
const minutes: readonly Part[] = [
  { kind: 'heading', text: 'SALTMARSH DRAINAGE BOARD' },
  ...said.slice(0, 20),
  {
    kind: 'table',
    rows: [
      ['Sluice', 'State', 'Owner'],
      ['North', 'Repaired in May; the gate was painted', 'W. Adeyemi'],
      ['South', 'Waits for parts', 'T. Orme'],
    ],
  },
  ...said.slice(20),
]

const printed = (parts: readonly Part[], setting: Setting = {}): Promise<Uint8Array> =>
  asPdf({ name: 'minutes', parts }, setting)
const lines = ({ view, lines: all }: Source, furniture = false): string[] =>
  all
    .filter(({ start, end, mark }) => end > start && (mark.furniture === true) === furniture)
    .map(({ start, end }) => view.slice(start, end))
const placeOf = (source: Source, words: string): Place => {
  const start = source.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return whereIs(source, { start, end: start + words.length })
}
const failure = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ReadError> => {
  const error = await read(bytes, { limits }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ReadError)
  return error as ReadError
}

const settings: Readonly<Record<string, Setting>> = {
  'in one column': {},
  'in two columns': { columns: 2, size: 9 },
  'ragged, in small letters': { size: 8, justified: false },
}
for (const [name, setting] of Object.entries(settings))
  test(`paragraphs printed ${name} are whole, in order and without what the pages print`, async () => {
    const source = await read(await printed(minutes, { head: 'Saltmarsh, Board minutes', ...setting }))
    expect(source.format).toBe('pdf')
    expect(source.text).toBe(source.view)
    expect(lines(source)).toEqual([
      'SALTMARSH DRAINAGE BOARD',
      ...minutes.flatMap((part) =>
        part.kind === 'paragraph' ? [part.text] : part.kind === 'table' ? part.rows.flat() : [],
      ),
    ])
    expect(lines(source, true)).toEqual(['Saltmarsh, Board minutes', 'Page 1'])
  })

test('a span leads back to its page and to its cell', async () => {
  const source = await read(await printed(minutes, { head: 'Saltmarsh, Board minutes' }))
  expect(placeOf(source, 'gauge 1 on')).toEqual({ page: 1, time: null, cell: null })
  expect(placeOf(source, 'gauge 40 on').page).toBeGreaterThan(1)
  expect(placeOf(source, 'the gate was painted').cell).toEqual({ row: 1, column: 1 })
  expect(placeOf(source, 'T. Orme').cell).toEqual({ row: 2, column: 2 })
})

test('a question that goes over the page is one question, and each of its words has its page', async () => {
  const filler: Part = { kind: 'paragraph', text: 'The Clerk read the notices. '.repeat(14).trim() }
  const question: Part = {
    kind: 'paragraph',
    text: `Ms Orme asked ${'whether the sluices on the northern embankment and '.repeat(12)}whether the gate had been painted. The Clerk replied that it had.`,
  }
  for (const count of [5, 6, 7, 8]) {
    const source = await read(
      await printed([...Array<Part>(count).fill(filler), question], { head: 'Saltmarsh Board' }),
    )
    expect(lines(source)).toContain(question.kind === 'paragraph' ? question.text : '')
    const first = placeOf(source, 'Ms Orme asked').page!
    expect(placeOf(source, 'The Clerk replied').page! - first).toBeOneOf([0, 1])
  }
})

test('bold lines are known as such, and letters larger than the others make headings', async () => {
  const bytes = await withPdf({}, (pdf) => {
    pdf.font('plain').fontSize(18).text('Saltmarsh Drainage Board', 70, 80, { lineBreak: false })
    pdf
      .font('plain')
      .fontSize(10)
      .text('The Board met at the pumping station on the first of May.', 70, 120, { lineBreak: false })
    pdf.font('bold').fontSize(10).text('Action: the Clerk', 70, 150, { lineBreak: false })
    pdf
      .font('plain')
      .fontSize(10)
      .text('The Board thanked the volunteers for their work on the bank.', 70, 180, { lineBreak: false })
  })
  const source = await read(bytes)
  const marks = source.lines.filter(({ start, end }) => end > start).map(({ mark }) => mark)
  expect(marks.map(({ heading }) => heading)).toEqual([1, undefined, undefined, undefined])
  expect(marks.map(({ strong }) => strong)).toEqual([undefined, undefined, true, undefined])
})

test('a table without lines around it is read by its columns', async () => {
  const rows = [
    ['Ward', 'Visits', 'Cost'],
    ['Harbour', '120', '£3,400'],
    ['Mill Lane', '85', '£2,150'],
    ['Northgate', '240', '£6,020'],
    ['Quayside', '61', '£1,775'],
  ]
  const bytes = await withPdf({}, (pdf) => {
    rows.forEach((cells, row) => {
      cells.forEach((text, cell) => {
        pdf
          .font('plain')
          .fontSize(10)
          .text(text, 70 + cell * 150, 100 + row * 16, { lineBreak: false })
      })
    })
  })
  expect((await read(bytes)).text).toContain(rows.map((cells) => cells.join('\t')).join('\n'))
})

test('what cannot be read says what to do', async () => {
  const scan = await withPdf({}, (pdf) => {
    pdf.rect(70, 70, 400, 600).fill('#ddd')
    pdf.addPage().rect(70, 70, 400, 600).fill('#ccc')
  })
  expect(await failure(scan)).toMatchObject({
    code: 'no-text',
    format: 'pdf',
    message: expect.stringContaining('ocrmypdf'),
  })
  const locked = await printed(minutes, { password: 'sluice' })
  expect(await failure(locked)).toMatchObject({
    code: 'encrypted',
    message: expect.stringContaining('without a password'),
  })
  const whole = await printed(minutes)
  for (const part of [0.1, 0.5, 0.9, 0.999])
    expect((await failure(whole.subarray(0, whole.length * part))).code, String(part)).toBe('broken')
})

test('limits are kept', async () => {
  const bytes = await printed(minutes)
  const pages = (await read(bytes)).anchors!.at(-1)!.page!
  expect(pages).toBeGreaterThan(1)
  await expect(read(bytes, { limits: { pages } })).resolves.toBeDefined()
  expect(await failure(bytes, { pages: pages - 1 })).toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('`pages`'),
  })
  expect(await failure(bytes, { bytes: bytes.length - 1 })).toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('`bytes`'),
  })
  expect(await failure(bytes, { unpackedBytes: 500 })).toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('`unpackedBytes`'),
  })
})

test('the bytes given stay as they were, and the same bytes give the same', async () => {
  const bytes = await printed(minutes)
  const copy = bytes.slice()
  const once = await read(bytes)
  expect(bytes).toEqual(copy)
  expect(await read(new Blob([copy as Uint8Array<ArrayBuffer>]))).toEqual(once)
  expect(analyze(once)).toEqual(analyze(await read(bytes)))
})
