import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { misprintIssues } from '../../src/figures/misprint-issues'
import { readText } from '../../src/readers/read-text'

const codes = (text: string) =>
  misprintIssues(readText(text)).map(({ code, span }) => `${code} ${text.slice(span!.start, span!.end)}`)

describe('misprinted dates and times', () => {
  test.each([
    ['It met on l3th January 2025.', 'date/misread l3th January'],
    ['It met on 2O March 2025.', 'date/misread 2O March'],
    ['It met on the I2th of May.', 'date/misread I2th of May'],
    ['It began at 6.3OPM.', 'time/misread 6.3OPM'],
    ['It began at lO.30 am.', 'time/misread lO.30 am'],
    ['It ended at 8:l5pm.', 'time/misread 8:l5pm'],
  ])('%s', (text, issue) => {
    expect(codes(text)).toEqual([issue])
  })

  test.each([
    'It met on 13th January 2025 at 6.30pm.',
    'I May come, and so will Olly.',
    'Room lO is free.',
    'See l.O2 of the code.',
    '',
  ])('none in: %s', (text) => {
    expect(codes(text)).toEqual([])
  })

  test('are told with the analysis, and the date is read all the same', () => {
    const { issues, meeting } = analyze(
      'Minutes of the Parks Board held on Monday l3th January 2025 at 6.3OPM\n\n1. Apologies\nNone.',
    )
    expect(meeting.date).toBe('2025-01-13')
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['date/misread', 'time/misread']))
  })
})
