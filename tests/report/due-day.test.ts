import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { exportAnalysis } from '../../src/export'
import { renderReport } from '../../src/report'
import { dueDay } from '../../src/report/due-day'

const span = { start: 0, end: 1 }

test.for([
  ['2026-04', 'April', null, { day: '2026-04-30', some: false }],
  ['2026-04', 'April meeting', '2026-04-16', { day: '2026-04-16', some: false }],
  ['2026-04', 'April meeting', '2026-03-16', { day: '2026-04-01', some: true }],
  ['2026-04', 'April meeting', null, { day: '2026-04-01', some: true }],
  ['2026-04-09', '9 April', '2026-04-16', { day: '2026-04-09', some: false }],
  ['soon', 'soon', null, null],
] as const)('%s (%s), the next meeting on %s', ([iso, text, next, day]) => {
  expect(dueDay({ iso, text, span }, next)).toEqual(day)
})

const minutes = `Wendlebury Harbour Panel

Minutes of the meeting held on 12 February 2026

Present: Cllr Anjali Rao (Chair), Petra Quill (Commissioner)

1. Estates

Cllr Rao asked when the estates strategy would be published. The Commissioner said that it would be in March.

ACTION: Commissioner to bring the fleet review to the April meeting.
ACTION: Commissioner to bring the accounts to the June meeting.

Date of next meeting: 16 April 2026
`

test('the calendar of the report has the same events as that of the export, and days of meetings only where they are known', () => {
  const analysis = analyze(minutes)
  const ics = exportAnalysis(analysis, { format: 'ics' }).replaceAll('\r\n ', '')
  const page = renderReport(analysis, { format: 'html' })
  const events = [...page.matchAll(/data-due="([^"]*)" data-stamp="[^"]*" data-summary="([^"]*)"/g)]
  expect(events.map(([, day, summary]) => [day, summary])).toEqual([
    ['2026-03-31', 'Petra Quill: it would be in March'],
    ['2026-04-16', 'Petra Quill: bring the fleet review to the April meeting'],
    ['2026-06-01', 'Some time in June 2026: Petra Quill: bring the accounts to the June meeting'],
  ])
  for (const [, day, summary] of events) {
    expect(ics).toContain(`DTSTART;VALUE=DATE:${day!.replaceAll('-', '')}\r\nSUMMARY:${summary}\r\n`)
  }
  expect(page).toContain('it would be in March <small>Asked: when the estates strategy would be published</small>')
})
