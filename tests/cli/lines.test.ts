import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analysisSchema, analyze } from '../../src/index'
import { asPdf } from '../readers/make-pdf'
import { type BuiltCli, buildCli } from './built-cli'
import { minutes } from './run-cli'

interface Line {
  readonly id: string | number | null
  readonly error?: string
  readonly line?: number
}

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-lines-'))
let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli('lines-test')
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await cli.remove()
})

const asLines = (documents: readonly object[]): string => documents.map((one) => `${JSON.stringify(one)}\n`).join('')
const parsed = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
/** Every fourth document is long, so that those behind it are done before it. */
const many = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, text: id % 4 === 0 ? minutes.repeat(40) : minutes }))

test('a line gives what analyze gives, with the id', async () => {
  const { code, out, err } = await cli.run(['lines'], asLines([{ id: 'may', text: minutes }]))
  expect([code, err]).toEqual([0, ''])
  const [found] = parsed(out)
  expect(found).toEqual({ id: 'may', ...JSON.parse(JSON.stringify(analyze(minutes))) })
  analysisSchema.parse(found)
})

test('results come in order, or unordered each once', { timeout: 30_000 }, async () => {
  const ids = async (...args: string[]) =>
    parsed((await cli.run(['lines', '--workers', '2', ...args], asLines(many(24)))).out).map(({ id }) => Number(id))
  const inOrder = many(24).map(({ id }) => id)
  expect(await ids()).toEqual(inOrder)
  const asDone = await ids('--unordered')
  expect(asDone).not.toEqual(inOrder)
  expect(asDone.sort((a, b) => a - b)).toEqual(inOrder)
})

test('files are read as everywhere else, and a date is taken where the document gives none', async () => {
  const parts = minutes
    .split('\n')
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph' as const, text }))
  writeFileSync(join(folder, 'may.pdf'), await asPdf({ name: 'may', parts }))
  const undated = minutes.replace(' held on 9 May 2024', '')
  const { code, out } = await cli.run(
    ['lines'],
    asLines([
      { id: 1, path: join(folder, 'may.pdf'), date: '2020-01-01' },
      { id: 2, text: undated, date: '2023-02-03' },
      { id: 3, text: undated },
    ]),
  )
  expect(code).toBe(0)
  expect(parsed(out)).toMatchObject([
    { exchanges: [{}], meeting: { date: '2024-05-09' } },
    { meeting: { date: '2023-02-03' } },
    { meeting: { date: null } },
  ])
})

const BAD: readonly (readonly [line: string, id: string | number | null, error: RegExp])[] = [
  ['{"id": "a", "text": "cut', null, /no JSON/],
  ['[]', null, /no JSON object/],
  ['{"text": "no id"}', null, /no "id"/],
  ['{"id": "b"}', 'b', /either "text"/],
  ['{"id": "c", "text": "x", "path": "y"}', 'c', /either "text"/],
  ['{"id": 4, "text": 5}', 4, /either "text"/],
  ['{"id": "d", "text": "x", "date": "2023-02-30"}', 'd', /no day/],
  [`{"id": "e", "text": "${'x'.repeat(5000)}"}`, null, /longer than 4000 bytes/],
]

test('a line that is no document is an error line with its number, and the rest is done', async () => {
  const input = [...BAD.map(([line]) => line), '', JSON.stringify({ id: 'good', text: minutes })].join('\n')
  const { code, out, err } = await cli.run(['lines', '--max-line', '4000'], input)
  expect([code, err]).toEqual([1, ''])
  const found = parsed(out)
  expect(found).toHaveLength(BAD.length + 1)
  BAD.forEach(([, id, error], index) => {
    expect(found[index]).toMatchObject({ id, line: index + 1 })
    expect(found[index]?.error).toMatch(error)
  })
  expect(found.at(-1)).toMatchObject({ id: 'good', exchanges: [{}] })
})

test('a file that cannot be read is an error line with its id', async () => {
  writeFileSync(join(folder, 'cut.pdf'), '%PDF-1.7\n%\xe2\xe3')
  const paths = ['cut.pdf', 'none.txt', '.'].map((name, id) => ({ id, path: join(folder, name) }))
  const { code, out } = await cli.run(['lines'], asLines(paths))
  expect(code).toBe(1)
  expect(parsed(out)).toMatchObject([
    { id: 0, error: expect.stringContaining('this PDF is cut off') },
    { id: 1, error: 'there is no such file or folder.' },
    { id: 2, error: 'this is a folder.' },
  ])
})

test('a run that was stopped goes on where it was, and failures are tried again', async () => {
  const documents = asLines(many(9))
  const whole = (await cli.run(['lines'], documents)).out
  const before = `${whole.split('\n').slice(0, 5).join('\n')}\n{"id":5,"error":"once"}\n{"id":6,"meet`
  const file = join(folder, 'before.jsonl')
  writeFileSync(file, before)
  const { code, out, err } = await cli.run(['lines', '--skip-done', file], documents)
  expect(code).toBe(0)
  expect(out).toBe(whole.split('\n').slice(5).join('\n'))
  expect(err).toContain('its last line is cut off')
  writeFileSync(file, whole)
  expect(await cli.run(['lines', '--skip-done', file], documents)).toEqual({ code: 0, out: '', err: '' })
  const missing = await cli.run(['lines', '--skip-done', join(folder, 'none')], documents)
  expect(missing).toMatchObject({ code: 2, out: '' })
  expect(missing.err).toContain('there is no such file')
})

test('wrong usage is told, and nothing at all is no failure', async () => {
  for (const workers of ['0', '-1', 'two', '1.5'])
    expect(await cli.run(['lines', '--workers', workers], '')).toMatchObject({ code: 2, out: '' })
  expect(await cli.run(['lines'], '')).toEqual({ code: 0, out: '', err: '' })
})
