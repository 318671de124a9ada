import { describe, expect, test } from 'vitest'
import { segment } from '../../src/analyze'
import { type ItemCase, items } from '../cases/structure/items'
import { itemsOfPages } from '../cases/structure/items-of-pages'
import { itemsOfWebPages } from '../cases/structure/items-of-web-pages'
import { eachCase } from '../each-case'

const front =
  'Penrhos Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n'

function check({ text, items: wanted }: ItemCase): void {
  const html = text.startsWith('<')
  const found = segment(
    html
      ? `<html><body><h1>Penrhos Harbour Board</h1><p>Minutes of the meeting held on 4 March 2025</p>${text}</body></html>`
      : front + text,
  )
  const lines = found.items.map(({ number, title, presenters }) =>
    [number ?? '-', title, presenters.map(({ name }) => name).join(' + ') || '-'].join(' | '),
  )
  expect(lines.join('\n')).toBe(wanted.join('\n'))
}

describe('items', () => {
  eachCase([...items, ...itemsOfPages, ...itemsOfWebPages], check)
})

test('questions handed in by number below the item of a transcript', () => {
  const text = [
    'Penrhos Assembly \u2013 Thursday 12 March 2026',
    'Transcript of Agenda Item 5 \u2013 Questions to the Harbour Master',
    'Ada Prowse (Chair): Good morning.',
    '2026/0311 - Harbour dues',
    'Ada Prowse (Chair): What did we take in March?',
    'Colm Hession (Harbour Master): It was \u00a34,000.',
    '2026/0312 - Road safety Ivor Nance MS',
    'Ada Prowse (Chair): Is the sign up?',
    'Colm Hession (Harbour Master): It is.',
  ].join('\n\n')
  expect(segment(text).items.map(({ number, title }) => `${number} | ${title}`)).toEqual([
    '5 | Questions to the Harbour Master',
    '2026/0311 | Harbour dues',
    '2026/0312 | Road safety',
  ])
})

test('questions of the day by number and title without a gap, below the name of the page', () => {
  const text = [
    'Penrhos Assembly: Questions and Answers - 12 March',
    'Published: Thu 12 Mar 2026 06:10 PM',
    'Question No. 1\u2014Harbour',
    'ADA PROWSE: What did we take in March?',
    'COLM HESSION (Harbour Master): It was \u00a34,000.',
    'Question No. 2\u2014Roads',
    'ADA PROWSE: Is the sign up?',
    'COLM HESSION: It is.',
  ].join('\n\n')
  expect(segment(text).items.map(({ number, title }) => `${number} | ${title}`)).toEqual(['1 | Harbour', '2 | Roads'])
})

test('times of a recording and running heads with the page behind them are no items', () => {
  const text = [
    'PENRHOS HARBOUR COMMISSION',
    'March 4, 2025',
    'WITNESS REGISTER',
    'ADA PROWSE, Harbour Master',
    'ACTION NARRATIVE',
    '1:07:42 PM',
    'CHAIR HESSION called the meeting to order.',
    'HB 12-HARBOUR DUES',
    '1:09:02 PM',
    'CHAIR HESSION asked who pays the dues.',
    'Penrhos Harbour Commission March 4, 2025 Page 2',
    'MS. PROWSE said that skippers do.',
    'HB 14-PILOTS',
    'CHAIR HESSION asked how many there are.',
    'Penrhos Harbour Commission March 4, 2025 Page 3',
    'MS. PROWSE said that there are four.',
  ].join('\n\n')
  const { items, turns } = segment(text)
  expect(items.map(({ title }) => title)).toEqual(['HB 12-HARBOUR DUES', 'HB 14-PILOTS'])
  expect(turns.filter(({ span }) => /\d (?:PM|Page)/.test(text.slice(span.start, span.start + 9)))).toEqual([])
})
