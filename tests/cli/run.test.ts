import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../../package.json'
import { analysisSchema, segmentationSchema } from '../../src/model/analysis'
import { asDocx } from '../readers/make-docx'
import { asPdf } from '../readers/make-pdf'
import { inFolder, minutes, runCli } from './run-cli'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('segment prints one file as one object that keeps to the schema', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'may.txt')
    writeFileSync(file, minutes)
    const { code, out, err } = await runCli(['segment', file])
    expect([code, err]).toEqual([0, ''])
    const found = JSON.parse(out) as { file: string; exchanges: unknown[] }
    expect(found.file).toBe(file)
    expect(found.exchanges).toHaveLength(1)
    segmentationSchema.parse(found)
  }))

test('standard input is read by -, alone or among files', async () => {
  const { code, out } = await runCli(['segment', '-', '--format', 'json'], bytes(minutes))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ file: '-', meeting: { date: '2024-05-09' } })
  expect((await runCli(['report', '-'], bytes(minutes))).out).toContain('File: standard input')
})

test('several files and a folder give a list, in order and without what is not minutes', () =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, 'b'))
    for (const name of ['c.txt', 'b/a.md', 'b/README.md', 'a.html', 'notes.json', '.hidden.txt'])
      writeFileSync(join(folder, name), minutes)
    const files = async (...paths: string[]): Promise<string[]> =>
      (JSON.parse((await runCli(['segment', ...paths])).out) as { file: string }[]).map(({ file }) =>
        file.slice(folder.length + 1).replaceAll('\\', '/'),
      )
    expect(await files(folder)).toEqual(['a.html', 'b/a.md', 'c.txt'])
    expect(await files(join(folder, 'c.txt'), join(folder, 'notes.json'))).toEqual(['c.txt', 'notes.json'])
  }))

test('a pattern names files, in order; one that names none is told like a file that is not there', () =>
  inFolder(async (folder) => {
    for (const name of ['2025-b.txt', '2025-a.txt', '2024-c.txt', '2025-README.bin'])
      writeFileSync(join(folder, name), minutes)
    const pattern = `${folder.replaceAll('\\', '/')}/2025-*`
    const found = JSON.parse((await runCli(['segment', pattern])).out) as { file: string }[]
    expect(found.map(({ file }) => file.slice(-10))).toEqual(['2025-a.txt', '2025-b.txt'])
    const { code, err } = await runCli(['segment', `${folder}/2023-*`])
    expect([code, err]).toEqual([1, expect.stringContaining('there is no such file or folder')])
  }))

test('a report as JSON is all that was found', async () => {
  const { code, out } = await runCli(['report', '-', '--json'], bytes(minutes))
  expect(code).toBe(0)
  const { file, ...found } = JSON.parse(out) as { file: string }
  expect(file).toBe('-')
  analysisSchema.parse(found)
})

test('a report goes to the screen or to a file in a folder that need not be there', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'may.txt')
    const report = join(folder, 'out', 'deep', 'report.md')
    writeFileSync(file, minutes)
    const shown = await runCli(['report', file, '--title', 'May'])
    const kept = await runCli(['report', file, '--title', 'May', '-o', report])
    expect(kept.code).toBe(0)
    expect(readFileSync(report, 'utf8')).toBe(shown.out)
    expect(shown.out).toMatch(/^# May\n/)
    expect(kept.out).toBe(
      `1 document\n  1 question, asking 1 thing\n  0 without a concrete answer to every part\n  0 promises, plans and actions\n  1 figure\nThe report is in ${report}\n`,
    )
  }))

test('a report is never written over a document, nor taken for one the next time', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'may.txt')
    writeFileSync(file, minutes)
    const over = await runCli(['report', file, '-o', file])
    expect(over.code).toBe(2)
    expect(over.err).toContain('give the report another name')
    expect(readFileSync(file, 'utf8')).toBe(minutes)
    const report = join(folder, 'report.md')
    await runCli(['report', folder, '-o', report])
    const first = readFileSync(report, 'utf8')
    await runCli(['report', folder, '-o', report])
    expect(readFileSync(report, 'utf8')).toBe(first)
  }))

test.for(['pdf', 'docx', 'PDF', 'csv'])('a report is not written as Markdown into a file called .%s', (ending) =>
  inFolder(async (folder) => {
    const file = join(folder, 'may.txt')
    writeFileSync(file, minutes)
    const { code, out, err } = await runCli(['report', file, '-o', join(folder, `may.${ending}`)])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('A report is HTML or Markdown')
    expect(readdirSync(folder)).toEqual(['may.txt'])
    const forced = await runCli(['report', file, '--format', 'markdown', '-o', join(folder, `may.${ending}`)])
    expect(forced.code).toBe(0)
  }),
)

test('what cannot be read is named in plain words, and the rest is done', () =>
  inFolder(async (folder) => {
    const path = (name: string): string => join(folder, name)
    mkdirSync(path('empty'))
    writeFileSync(path('may.txt'), minutes)
    writeFileSync(path('may.pdf'), '%PDF-1.7\n%\xe2\xe3')
    const missing = path('june.txt')
    const { code, out, err } = await runCli(['segment', path('may.pdf'), path('may.txt'), missing, path('empty')])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err.split('\n')).toEqual([
      `${path('may.pdf')}: this PDF is cut off or damaged: download it again, or open it and save or print it as PDF.`,
      `${missing}: there is no such file or folder.`,
      `${path('empty')}: this folder holds no minutes: no PDF, DOCX, HTML, Markdown, text, caption or transcript file.`,
      '3 of 4 documents could not be read; the others are done.',
      '',
    ])
    const nothing = await runCli(['report', missing, '-o', path('report.md')])
    expect([nothing.code, nothing.out]).toEqual([1, ''])
  }))

test.for(['doc', 'odt', 'rtf', 'pages'])('minutes of a folder that no reader reads are named: .%s', (ending) =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'may.txt'), minutes)
    writeFileSync(join(folder, `june.${ending}`), '{\\rtf1 minutes}')
    const { code, out, err } = await runCli(['segment', folder])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toContain(`june.${ending}`)
  }),
)

test('a report as JSON goes into a file too', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'may.txt'), minutes)
    const { code, out } = await runCli(['report', join(folder, 'may.txt'), '--json', '-o', join(folder, 'may.json')])
    expect([code, out]).toEqual([0, ''])
    analysisSchema.parse(JSON.parse(readFileSync(join(folder, 'may.json'), 'utf8')))
  }))

test('help on a command that there is not says so', async () => {
  const { code, err } = await runCli(['help', 'summarise'])
  expect(code).not.toBe(0)
  expect(err).toContain('summarise')
})

test('a PDF, a DOCX and captions come to one report', () =>
  inFolder(async (folder) => {
    const parts = minutes
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ kind: 'paragraph' as const, text }))
    writeFileSync(join(folder, 'may.pdf'), await asPdf({ name: 'may', parts }))
    writeFileSync(join(folder, 'june.docx'), await asDocx({ name: 'june', parts }))
    writeFileSync(
      join(folder, 'july.vtt'),
      `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Wren Adeyemi>How long does a caller wait at night?\n\n00:05.000 --> 00:07.000\n<v Tess Orme>Nine minutes.\n`,
    )
    const { code, out, err } = await runCli(['report', folder, '-o', join(folder, 'report.md')])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('3 documents\n  3 questions, asking 3 things\n')
  }))

test('a report that cannot be written is told in plain words', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'may.txt')
    writeFileSync(file, minutes)
    const { code, err } = await runCli(['report', file, '-o', join(file, 'report.md')])
    expect(code).toBe(1)
    expect(err).toMatch(/the report could not be written: part of the path is a file, not a folder\.\n$/)
  }))

test('wrong usage is told in one line with exit code 2', async () => {
  for (const args of [
    [],
    ['bogus'],
    ['segment'],
    ['report'],
    ['segment', 'a', '--format', 'xml'],
    ['segment', 'a', '--no'],
  ]) {
    const { code, out, err } = await runCli(args)
    expect([code, out], args.join(' ')).toEqual([2, ''])
    expect(err, args.join(' ')).toMatch(/^[^\n]+\(scrutineer --help shows the commands with examples\)\.\n$/)
  }
  expect((await runCli(['report', '-', '-o', ' '])).code).toBe(2)
})

test('--help shows examples and --version the version, with exit code 0', async () => {
  const help = await runCli(['--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
  expect(help.out).toContain('$ scrutineer report minutes/ -o report.md')
  expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect((await runCli(['report', '--help'])).out).toContain('--title <title>')
})

test('controls of a document reach no terminal', async () => {
  const hostile = bytes(minutes.replace('nine', '\x1b]0;owned\x07\u202enine\x9b31m'))
  for (const args of [
    ['report', '-'],
    ['segment', '-', '--format', 'markdown'],
    ['segment', '-'],
  ]) {
    const { code, out } = await runCli(args, hostile)
    expect(code).toBe(0)
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    expect(out).toContain('owned')
  }
})

test('an empty document is no failure', async () => {
  for (const command of ['segment', 'report']) expect((await runCli([command, '-'])).code).toBe(0)
})

test('--as says how a text is to be read', async () => {
  const page = bytes(minutes.replace('nine', '<b>nine</b> <b>long</b>'))
  expect((await runCli(['segment', '-', '--as', 'plain'], page)).out).toContain('<b>nine</b>')
  const told = await runCli(['segment', '-'], page)
  expect(told.out).toContain('nine long')
  expect(told.out).not.toContain('<b>')
})
