import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze'
import { lastDayTold } from '../../src/commitments/last-day-told'
import type { Turn } from '../../src/model/turn'

const told = (text: string): string | null => lastDayTold([{ text } as Turn])

describe('the latest day that a paper tells of', () => {
  it.each([
    ['The attendance rate in November 2023 was 95%.', '2023-11-30'],
    ['At 30 September 2024 there were 412 wardens in post.', '2024-09-30'],
    ['The new rota was introduced in February 2024.', '2024-02-29'],
    ['Crews were sent out from 1 January 2023 until 20 December 2023.', '2023-12-20'],
    ['The rate in May 2024 was 9%. It was 8% in June 2023.', '2024-05-31'],
    ['The fleet will be replaced in May 2026.', null],
    ['The aim is to have 400 wardens by March 2026, up from 350.', null],
    ['A further grant was secured for 2026/27.', null],
    ['The review is planned for June 2025.', null],
    ['Costs have risen since 2019.', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(told(text)).toBe(day)
  })
})

describe('in a document', () => {
  const paper = [
    'Workforce Report',
    '1. The number of wardens in post at 30 September 2024 was 412.',
    '2. The depot at Marlby will reopen early in the new year.',
    '3. The form is to be redesigned by the end of December.',
  ].join('\n\n')

  it('counts from it where nothing else gives a day', () => {
    expect(analyze(paper).commitments.map((one) => one.due?.iso)).toEqual(['2025-Q1', '2024-12'])
  })

  it('but not where the caller gives one', () => {
    expect(analyze(paper, { date: '2025-06-02' }).commitments.map((one) => one.due?.iso)).toEqual([
      '2026-Q1',
      '2025-12',
    ])
  })
})
