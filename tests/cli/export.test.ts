import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { exportAnalysis } from '../../src/export'
import { inFolder, minutes, runCli } from './run-cli'

const input = new TextEncoder().encode(minutes)

test.for(['json', 'jsonl', 'markdown', 'ics', 'akn', 'tei', 'annotations'] as const)(
  '--format %s prints what the library gives',
  async (format) => {
    const { code, out, err } = await runCli(['export', '-', '--format', format], input)
    const options = { format, names: ['standard input'], sources: [minutes] }
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(exportAnalysis(analyze(minutes), options))
  },
)

test('CSV goes into a folder, a table a file', async () => {
  await inFolder(async (folder) => {
    const output = join(folder, 'deep', 'tables')
    const { code, out, err } = await runCli(['export', '-', '--format', 'csv', '-o', output], input)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`1 document exported\n11 files in ${output}\n`)
    expect(readdirSync(output)).toHaveLength(11)
    expect(readFileSync(join(output, 'meetings.csv'), 'utf8')).toMatch(
      /^\ufeff"meeting",[\s\S]*"Lower Ashby Policing Board"/,
    )
  })
})

test('TEI declares the licence that is granted with it', async () => {
  const { code, out, err } = await runCli(['export', '-', '--format', 'tei', '--licence', 'CC BY 4.0'], input)
  expect([code, err]).toEqual([0, ''])
  const options = { format: 'tei', names: ['standard input'], licence: 'CC BY 4.0' } as const
  expect(out).toBe(exportAnalysis(analyze(minutes), options))
})

test('several meetings are as many files of XML, and one file of lines', async () => {
  await inFolder(async (folder) => {
    const documents = ['may.txt', 'june.txt'].map((name) => join(folder, name))
    for (const document of documents) writeFileSync(document, minutes)
    const xml = join(folder, 'xml')
    expect(await runCli(['export', ...documents, '--format', 'akn', '-o', xml])).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(xml).sort()).toEqual(['1-may.akn.xml', '2-june.akn.xml'])
    const lines = join(folder, 'all.jsonl')
    expect(await runCli(['export', ...documents, '--format', 'jsonl', '-o', lines])).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(lines, 'utf8')).toMatch(/^\{"layer":"meetings","meeting":"m1",[\s\S]*"meeting":"m2"/)
  })
})

test('wrong usage is told, and no document is written over', async () => {
  await inFolder(async (folder) => {
    const document = join(folder, 'may.txt')
    writeFileSync(document, minutes)
    const wrong = [
      { args: [document], says: "required option '--format <format>'" },
      { args: [document, '--format', 'xls'], says: 'Allowed choices are json, ' },
      { args: [document, '--format', 'csv'], says: 'name a folder' },
      { args: [document, document, '--format', 'tei'], says: 'name a folder' },
      { args: [document, '--format', 'tei', '--licence', 'MIT'], says: 'Allowed choices are CC BY 4.0' },
      { args: [document, '--format', 'akn', '--licence', 'CC BY 4.0'], says: 'use --licence with --format tei' },
      { args: [document, '--format', 'json', '-o', document], says: 'is one of the documents' },
    ]
    for (const { args, says } of wrong) {
      const { code, out, err } = await runCli(['export', ...args])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(says)
    }
    expect(readFileSync(document, 'utf8')).toBe(minutes)
  })
})
