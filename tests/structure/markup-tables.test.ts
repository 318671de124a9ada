import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from '../../src/analyze'

type Row = readonly string[]

const front = ['Harbour Board', 'Minutes of 4 March 2025', '1. Dues', 'The Clerk reported on the figures.'] as const
const inMarkdown = (rows: readonly Row[]): string =>
  `# ${front[0]}\n\n${front[1]}\n\n## ${front[2]}\n\n${front[3]}\n\n${rows.map((row, at) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n')}\n`
const cellsOf = (row: Row, tag: string): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')
const inHtml = (rows: readonly Row[]): string =>
  `<html><body><h1>${front[0]}</h1><p>${front[1]}</p><h2>${front[2]}</h2><p>${front[3]}</p><table>${rows.map((row, at) => `<tr>${cellsOf(row, at === 0 ? 'th' : 'td')}</tr>`).join('')}</table></body></html>`
const read = (text: string) => segment(text).tables.map(({ header, rows }) => [header, ...rows])

const heads = ['Ref', 'Measure', 'Target', 'Actual', 'Rating']
const first = fc.constantFrom('1', '2.', '7)', '(a)', 'iv.', 'A1', 'P12', '25/31', '3.4', '2024', 'North', '-', '12')
const cell = fc.constantFrom('91%', '20', '£1.2m', '', 'Amber', 'to 5 | 6', '2025', '(12)', 'n/a')
const table = fc.integer({ min: 3, max: heads.length }).chain((width) =>
  fc
    .array(fc.tuple(first, fc.array(cell, { minLength: width - 2, maxLength: width - 2 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => [heads.slice(0, width), ...rows.map(([ref, cells]) => [ref, 'Calls answered', ...cells])]),
)

test('each cell of a table of mark-up stands below its own head, whatever it holds', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(inMarkdown(rows))).toEqual([rows])
      expect(read(inHtml(rows))).toEqual([rows])
    }),
    { numRuns: 60 },
  )
})

test('a cell that reaches over others leaves theirs empty', () => {
  const html = inHtml([['Ward', 'Cases', 'Share']]).replace(
    '</table>',
    '<tr><td rowspan="2">North</td><td>5</td><td>20%</td></tr><tr><td>7</td><td>28%</td></tr><tr><td colspan="2">All</td><td>48%</td></tr></table>',
  )
  expect(read(html)).toEqual([
    [
      ['Ward', 'Cases', 'Share'],
      ['North', '5', '20%'],
      ['', '7', '28%'],
      ['All', '', '48%'],
    ],
  ])
})

test('years head columns, a heading heads none, and one table ends where the next has its heads', () => {
  const years = [
    ['Berths', '2024', '2025'],
    ['North', '12', '14'],
  ]
  const fees = [
    ['Fees', 'Visitor', 'Resident'],
    ['Day', '£9', '£4'],
  ]
  const [head, ...body] = inMarkdown(years).split('\n\n| ')
  const text = `${head}\n\n### Use of berths\n\n| ${body[0]}\n| ${inMarkdown(fees).split('\n\n| ')[1]}`
  expect(read(text)).toEqual([years, fees])
})
