import { describe, expect, test } from 'vitest'
import { segment } from '../../src/analyze'
import { type ItemCase, items } from '../cases/structure/items'
import { itemsOfPages } from '../cases/structure/items-of-pages'
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
  eachCase([...items, ...itemsOfPages], check)
})

test('questions handed in by number below the item of a transcript', () => {
  const text = [
    'Penrhos Assembly \u2013 Thursday 12 March 2026',
    'Transcript of Agenda Item 5 \u2013 Questions to the Harbour Master',
    'Ada Prowse (Chair): Good morning.',
    '2026/0311 - Harbour dues',
    'Ada Prowse (Chair): What did we take in March?',
    'Colm Hession (Harbour Master): It was \u00a34,000.',
    '2026/0312 - Road safety',
    'Ada Prowse (Chair): Is the sign up?',
    'Colm Hession (Harbour Master): It is.',
  ].join('\n\n')
  expect(segment(text).items.map(({ number, title }) => `${number} | ${title}`)).toEqual([
    '5 | Questions to the Harbour Master',
    '2026/0311 | Harbour dues',
    '2026/0312 | Road safety',
  ])
})
