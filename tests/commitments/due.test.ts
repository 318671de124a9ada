import { expect, test } from 'vitest'
import { extractCommitments } from '../../src/commitments/extract-commitments'

/** What is promised on 12 March 2025, when it is due, and the words that say so. */
const cases: readonly (readonly [text: string, due: string | null, words: string | null])[] = [
  ['I will send the list by 4 May.', '2025-05-04', '4 May'],
  ['I will send the list of 3 March by 4 May.', '2025-05-04', '4 May'],
  ['We will publish the accounts for 2024 by 30 June 2025.', '2025-06-30', '30 June 2025'],
  ['We will visit the schools in April, May and June.', '2025-04/2025-06', 'April, May and June'],
  ['We will visit the schools in April and the clinics by 9 June.', '2025-04', 'April'],
  ['We will send the June report to members by 4 July.', '2025-07-04', '4 July'],
  ['I will write to members in the week beginning 7 April.', '2025-04-07/2025-04-13', '7 April'],
  ['I will write to members within three weeks.', '2025-04-02', 'within three weeks'],
  ['We will open the berth by the end of the year.', '2025-12', 'the end of the year'],
  ['I will bring a paper to the May meeting.', '2025-05', 'May meeting'],
  ['I will bring a paper to our meeting in May.', '2025-05', 'meeting in May'],
  ['I will bring a paper in May.', '2025-05', 'May'],
  ['The Clerk will report back in six weeks.', '2025-04-23', 'in six weeks'],
  ['I will write to members in about two months.', '2025-05', 'in about two months'],
  ['I will send the list of those seen in six weeks of trials.', null, null],
  ['I will send the list that was drawn up on 3 March.', null, null],
  ['I will send the list.', null, null],
]

test.each(cases)('%s', (text, iso, words) => {
  const [found, ...more] = extractCommitments(text, { date: '2025-03-12' })
  expect(found).toBeDefined()
  expect(more).toEqual([])
  expect(found!.due?.iso ?? null).toBe(iso)
  expect(found!.due?.text ?? null).toBe(words)
  if (found!.due) expect(text.slice(found!.due.span.start, found!.due.span.end)).toBe(words)
})
