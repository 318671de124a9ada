import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import type { Analysis } from '../../src/model/analysis'
import { renderReport } from '../../src/report'
import { judged, minutes } from './judged'

const { analysis } = judged(minutes)
const nothing = analyze('Saltmarsh Board\n\nThere was no business.')

test('where nothing was asked, nothing is said to have been answered', () => {
  const page = renderReport(nothing, { format: 'html' })
  expect(page).toContain('No question was found.')
  expect(page).not.toContain('has a clear reply on record')
  const text = renderReport(nothing, { format: 'markdown' })
  expect(text).toContain('- 0 questions\n- 0 promises, plans and actions\n- 0 figures\n')
})

/** The analysis, on this day, with this owner of all that is promised. */
function owing(date: string, name: string): Analysis {
  const commitments = analysis.commitments.map((one) => ({ ...one, owner: { name, personId: null, label: name } }))
  return { ...analysis, meeting: { ...analysis.meeting, date }, commitments }
}

test.for([
  { date: '2026-03-03', next: 'First due after the meeting of 3 March 2026: 31 May 2026, from The clerk' },
  { date: '2026-05-31', next: 'First due after the meeting of 31 May 2026: 30 June 2026, from The clerk' },
  { date: '2026-06-30', next: null },
])('at a meeting on $date what is due next is $next', ({ date, next }) => {
  const text = renderReport(owing(date, 'The clerk'), { format: 'markdown' })
  if (next === null) expect(text).not.toContain('First due')
  else expect(text).toContain(`- ${next}\n`)
})

test('a name at the top of Markdown is no mark-up', () => {
  const text = renderReport(owing('2026-03-03', '<b>*Ann*</b>\n# Bea'), { format: 'markdown' })
  expect(text).toContain('from \\<b\\>\\*Ann\\*\\</b\\> # Bea\n')
})

test('the table of commitments tells what became of them where the record does', () => {
  const head = '| Commitment | Owner | Due | Kind |'
  expect(renderReport(analysis, { format: 'markdown' })).toContain(`${head} Where |\n`)
  const log = analyze('Saltmarsh Board\nMinutes of 4 May 2026\n\nACTION: Clerk to circulate the figures. Not complete.')
  const text = renderReport(log, { format: 'markdown' })
  expect(text).toContain(`${head} What became of it |\n`)
  expect(text).toContain('| Clerk |  | action | Not complete |\n')
})

test.for(['names', 'sources'])('%s are wanted for each document or for none', (what) => {
  const call = () => renderReport([analysis, nothing], { format: 'markdown', [what]: ['one'] })
  expect(call).toThrow(RangeError)
  expect(call).toThrow(`2 analyses, but 1 ${what}`)
})
