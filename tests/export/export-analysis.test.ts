import { Ajv2020 } from 'ajv/dist/2020.js'
import ical from 'ical.js'
import papa from 'papaparse'
import { expect, test } from 'vitest'
import { analysisJsonSchema, type ExportFormat, exportAnalysis, exportFormats } from '../../src/export'
import { layers } from '../../src/export/layers'
import { lastDay } from '../../src/report/due-words'
import { printable } from '../../src/report/printable'
import { board, nasty, nastyFound } from './documents'

const both = [board.analysis, nastyFound]
const options = { names: ['harbour.txt', '=evil()\u202e.txt'], sources: [board.text, nasty] }
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** What a call gives, as one text. */
function written(format: ExportFormat): string {
  const out = format === 'csv' ? exportAnalysis(both, { ...options, format }) : oneText(format)
  return typeof out === 'string' ? out : Object.values(out).join('')
}

function oneText(format: Exclude<ExportFormat, 'csv'>): string {
  if (format === 'akn' || format === 'tei') return exportAnalysis(nastyFound, { format, names: [options.names[1]!] })
  return exportAnalysis(both, { ...options, format })
}

test.for(exportFormats)(
  '%s: no control, turning sign or half of a character gets out, the bytes are the same twice',
  (format) => {
    expect(written(format)).not.toMatch(controls)
    expect(written(format)).toBe(written(format))
  },
)

test('JSON is the analysis, as its schema says', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(analysisJsonSchema())
  const single: unknown = JSON.parse(exportAnalysis(nastyFound, { format: 'json' }))
  const list: unknown = JSON.parse(exportAnalysis(both, { ...options, format: 'json' }))
  expect(single).toEqual(nastyFound)
  expect(list).toEqual(both.map((found, index) => ({ file: options.names[index], ...found })))
  expect([validate(single), validate(list), validate.errors]).toEqual([true, true, null])
  expect(validate({ ...nastyFound, turns: [{}] })).toBe(false)
})

test('JSON Lines hold a finding a line, with ids that join', () => {
  const lines = exportAnalysis(both, { ...options, format: 'jsonl' })
    .trimEnd()
    .split('\n')
  const rows = lines.map(
    (line) => JSON.parse(line) as { layer: string; meeting: string; turn?: string; question?: string },
  )
  expect(rows.filter(({ layer }) => layer === 'turns')).toHaveLength(
    board.analysis.turns.length + nastyFound.turns.length,
  )
  expect([...new Set(rows.map(({ layer }) => layer))].sort()).toEqual(
    // These two documents have no tables.
    Object.keys(layers)
      .filter((name) => name !== 'tables')
      .sort(),
  )
  const turns = new Set(rows.filter(({ layer }) => layer === 'turns').map(({ meeting, turn }) => `${meeting} ${turn}`))
  for (const { layer, meeting, question } of rows)
    if (layer === 'exchanges') expect(turns).toContain(`${meeting} ${question}`)
})

test('an ask that was put off with a promise leads to the commitment', () => {
  const { 'asks.csv': asks, 'commitments.csv': commitments } = exportAnalysis(board.analysis, { format: 'csv' })
  const read = (table: string) => papa.parse<Record<string, string>>(table.trimEnd(), { header: true }).data
  const put = read(asks!).find(({ text }) => text === 'when the wall would be mended')
  const promise = read(commitments!).find(({ commitment }) => commitment === put?.commitment)
  expect(promise?.text).toContain('He will write to members with a date by the end of May')
})

test('CSV reads back cell by cell, and no cell is a formula', () => {
  const tables = exportAnalysis(both, { ...options, format: 'csv' })
  expect(Object.keys(tables)).toEqual(Object.keys(layers).map((name) => `${name}.csv`))
  for (const [name, { columns }] of Object.entries(layers)) {
    const { data, errors } = papa.parse<string[]>(tables[`${name}.csv`]!.trimEnd())
    expect(errors).toEqual([])
    expect(data[0]).toEqual(columns)
    expect(data.filter((row) => row.length !== columns.length)).toEqual([])
    expect(data.flat().filter((cell) => /^\s*[=+@-]/.test(cell) && !/^[-+]?[\d.]+$/.test(cell))).toEqual([])
  }
  const turns = papa.parse<{ text: string }>(tables['turns.csv']!.trimEnd(), { header: true }).data
  expect(turns.map(({ text }) => text.replace(/^'(?=\s*[=+@-])/, ''))).toEqual(
    both.flatMap((found) => found.turns.map(({ text }) => printable(text))),
  )
})

test('an analysis without findings gives tables with their heads alone', () => {
  const nothing = { ...board.analysis, people: [], items: [], turns: [], exchanges: [], figures: [], commitments: [] }
  const tables = exportAnalysis(nothing, { format: 'csv' })
  expect(tables['asks.csv']).toMatch(/^\ufeff"meeting","ask",.*"by"\r\n$/)
  expect(exportAnalysis(nothing, { format: 'ics' })).not.toContain('VEVENT')
})

test('ICS reads back as all-day events on the days that are due', () => {
  const text = exportAnalysis(both, { ...options, format: 'ics' })
  const events = new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((one) => new ical.Event(one))
  const due = both.flatMap(({ commitments }) => commitments.filter((one) => one.due !== null))
  expect(due.length).toBeGreaterThan(3)
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(due.map((one) => lastDay(one.due?.iso ?? '')))
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  expect(events.map(({ description }) => description.split('\n')[0])).toEqual(due.map((one) => printable(one.text)))
  const stamps = new Set([...text.matchAll(/^DTSTAMP:(.*)\r$/gm)].map(([, stamp]) => stamp))
  expect([...stamps]).toEqual(['20260303T000000Z'])
  const octets = text.split('\r\n').map((line) => Buffer.byteLength(line))
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('Markdown is the report', () => {
  expect(exportAnalysis(board.analysis, { format: 'markdown' })).toMatch(/^# Lower Ashby Harbour Board, 3 March 2026\n/)
})

test('wrong calls are told what is right', () => {
  expect(() => exportAnalysis(board.analysis, { format: 'csv', name: [] } as { format: 'csv' })).toThrow(
    new TypeError("No option 'name': use format, names, sources, licence."),
  )
  expect(() => exportAnalysis(board.analysis, { format: 'xls' as 'csv' })).toThrow(/No export format 'xls': use json, /)
  expect(() => exportAnalysis(both, { format: 'json', names: ['a'] })).toThrow('2 analyses, but 1 names')
  expect(() => exportAnalysis(both, { format: 'akn' })).toThrow('A file of Akoma Ntoso holds one meeting, not 2')
  expect(() => exportAnalysis(both, { format: 'annotations' })).toThrow('as `sources`')
})
