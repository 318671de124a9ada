import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'

const minutes = `# Minutes of the Falls Board held on 4 May 2024

Present: Ann Lane (Chair), Ben Ode (Treasurer)

Also, 2 members of the press.

## 1. Two Rivers Plan

Ms Lane asked what it had cost. Mr Ode said £4,000.

## 2. Roads 2024 (15 minutes)

Ms Lane asked how many had been mended. Mr Ode said nine roads.

## 3. Room 12, Band D and 101

Ms Lane asked who had called. Mr Ode did not know.
`

test('a figure outside the turns is read where its noun or unit stands with it', () => {
  const { figures } = analyze(minutes)
  expect(figures.map(({ text, unit, turnId }) => `${text} ${unit} ${turnId === null ? 'outside' : 'inside'}`)).toEqual([
    '2 member outside',
    '£4,000 GBP inside',
    '15 minutes minute outside',
    'nine road inside',
  ])
  for (const { span, text } of figures) expect(minutes.slice(span.start, span.end)).toBe(text)
})

test('numbers of items, rooms and pages outside the turns are none', () => {
  const { figures } = analyze(
    '# Agenda of the Falls Board, 4 May 2024\n\n1. Apologies\n2. Minutes of 2 April\n3. Room 12\n\n- 4 -\n',
  )
  expect(figures).toEqual([])
})
