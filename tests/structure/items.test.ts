import { describe, expect } from 'vitest'
import { segment } from '../../src/analyze'
import { type ItemCase, items } from '../cases/structure/items'
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
  eachCase(items, check)
})
