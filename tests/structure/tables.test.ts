import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'
import { type TableCase, tableCases } from '../cases/structure/tables'
import { eachCase } from '../each-case'

const front = `Penrhos Harbour Board

Minutes of the meeting held on 4 March 2025

Present: Ada Prowse, Chair; Colm Hession, Clerk

1. Harbour Dues

The Clerk reported on the figures of the year.

`

function check({ text, tables }: TableCase): void {
  const input = `${front}${text}\n\nThe Chair thanked the Clerk for them.\n`
  const found = segment(input)
  expect(found.tables.map(({ span: _, ...table }) => table)).toEqual(tables)
  for (const { span } of found.tables) {
    expect(input.slice(span.start, span.end)).toBe(text)
    for (const turn of found.turns) expect(turn.span.end <= span.start || turn.span.start >= span.end).toBe(true)
  }
}

describe('tables', () => {
  eachCase(tableCases, check)

  it('reads a table of HTML', () => {
    const row = (a: string, b: string) => `<tr><td>${a}</td><td>${b}</td></tr>`
    const { tables } = segment(
      `<html><body><h1>Harbour Board</h1><p>Minutes of 4 March 2025</p><h2>1. Dues</h2><p>The Clerk reported on the figures.</p><table><tr><th>Ward</th><th>Cases</th></tr>${row('North', '5')}${row('South &amp; West', '7')}${row('East', '9')}</table></body></html>`,
    )
    expect(tables.map(({ header, rows }) => ({ header, rows }))).toEqual([
      {
        header: ['Ward', 'Cases'],
        rows: [
          ['North', '5'],
          ['South & West', '7'],
          ['East', '9'],
        ],
      },
    ])
  })

  it('reads a table of Markdown', () => {
    const { tables } = segment(
      '# Harbour Board\n\nMinutes of 4 March 2025\n\n## 1. Dues\n\nThe Clerk reported on the figures.\n\n| Ward | Cases |\n| --- | --- |\n| North | 5 |\n| South | 7 |\n| East | 9 |\n',
    )
    expect(tables.map(({ header, rows }) => ({ header, rows }))).toEqual([
      {
        header: ['Ward', 'Cases'],
        rows: [
          ['North', '5'],
          ['South', '7'],
          ['East', '9'],
        ],
      },
    ])
  })
})
