import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/text/dates'

/** A sentence said on 28 January 2025 with its dates in double brackets, and what each stands for. */
const cases: readonly (readonly [sentence: string, ...iso: string[]])[] = [
  ['We met on [[Tuesday 28 January 2025]].', '2025-01-28'],
  ['Signed on [[24th January 2023]].', '2023-01-24'],
  ['Notes of [[20^{th} December 2022]] were agreed.', '2022-12-20'],
  ['Held on [[28 th February 2023]].', '2023-02-28'],
  ['Held on [[l3th June 2024]].', '2024-06-13'],
  ['On [[Tuesday, 12th March, 2O19]] at noon.', '2019-03-12'],
  ['Held on [[4th December, 20l8]].', '2018-12-04'],
  ['It closed on [[28/01/2025]].', '2025-01-28'],
  ['It closed on [[28.1.25]].', '2025-01-28'],
  ['It closed on [[2025-01-28]].', '2025-01-28'],
  ['On [[January 28th, 2025]] it was sold.', '2025-01-28'],
  ['It will be heard on [[May 20]].', '2025-05-20'],
  ['Please reply by [[May 20]].', '2025-05-20'],
  ['We meet on [[June 1]] and on [[Feb. 5]].', '2025-06-01', '2025-02-05'],
  ['It is due on [[5/20/2025]].', '2025-05-20'],
  ['By [[May]] 6 members had left.', '2025-05'],
  ['The signs will be up before [[Anzac Day]].', '2025-04-25'],
  ['They will write before [[Easter]].', '2025-04-20'],
  ['It was open until [[Easter 2024]].', '2024-03-31'],
  ['A survey will be made before [[Halloween]].', '2025-10-31'],
  ['It will be done by [[the end of the summer]].', '2025-08'],
  ['It will open in [[the late spring]].', '2025-05'],
  ['It will open in [[early spring]].', '2025-03/2025-05'],
  ['The launch is on [[the 26th of March 2025]].', '2025-03-26'],
  ['It ran from [[3-5 March 2024]].', '2024-03-03/2024-03-05'],
  ['It ran from [[28 February to 2 March 2025]].', '2025-02-28/2025-03-02'],
  ['From [[1 April 2024 to 31 March 2025]] it grew.', '2024-04-01/2025-03-31'],
  ['A decision is due by [[March 1st 2023]].', '2023-03-01'],
  ['It will open in [[March 2025]].', '2025-03'],
  ['It will be done by [[the end of March]].', '2025-03'],
  ['It had been moved to [[the end of May]].', '2025-05'],
  ['Places were booked in [[April]].', '2024-04'],
  ['In [[March]] we will start.', '2025-03'],
  ['Intakes are planned through [[January, February and March]].', '2025-01/2025-03'],
  ['It ran between [[April and June 2024]].', '2024-04/2024-06'],
  ['It rose in the year ending [[March 22]].', '2022-03'],
  ['It is due in [[summer 2026]].', '2026-06/2026-08'],
  ['It will be rolled out [[this summer]].', '2025-06/2025-08'],
  ['Due by [[spring 2024]].', '2024-03/2024-05'],
  ['It will end in [[winter 2024/25]].', '2024-12/2025-02'],
  ['It will reopen [[next spring]].', '2025-03/2025-05'],
  ['It starts [[early in the new year]].', '2026-Q1'],
  ['It starts within [[the early part of 2024]].', '2024-Q1'],
  ['It was in [[late 2023]].', '2023-Q4'],
  ['By [[mid-2025]] it will be over.', '2025-06/2025-07'],
  ['In [[Q1]] we will recruit.', '2025-Q2'],
  ['It fell in [[Q2 2025/26]].', '2025-Q3'],
  ['In [[the first quarter of 2025]] it fell.', '2025-Q1'],
  ['In [[quarter 3 of 2024/25]] it fell.', '2024-Q4'],
  ['The budget for [[2025/26]] is set.', '2025-04/2026-03'],
  ['The plan for [[2023-2027]] is out.', '2023/2027'],
  ['The [[FY25/26]] plan is out.', '2025-04/2026-03'],
  ['[[The academic year 2024/25]] began.', '2024-09/2025-08'],
  ['On the agenda for [[the next quarter]].', '2025-Q2'],
  ['It will follow [[next month]].', '2025-02'],
  ['Data will follow in [[the next financial year]].', '2025-04/2026-03'],
  ['It will happen [[later this year]].', '2025'],
  ['It will be written [[within two weeks]].', '2025-02-11'],
  ['A reply is due [[within ten working days]].', '2025-02-11'],
  ['It will be done by [[the end of the calendar year]].', '2025-12'],
  ['It will be done before [[the end of the month]].', '2025-01'],
  ['It will be done by [[the end of the financial year]].', '2025-03'],
  ['It goes out in the week beginning [[3 February]].', '2025-02-03/2025-02-09'],
  ['It will start in [[the second quarter of next year]].', '2026-Q2'],
  ['We are to open it in [[the autumn]].', '2025-09/2025-11'],
  ['It will be done [[in the next six months]].', '2025-01/2025-07'],
  ['Agreed [[over the next two years]] to try.', '2025-01/2027-01'],
  ['We will report [[in three weeks’ time]].', '2025-02-18'],
  ['It goes to the panel in [[the second week of February]].', '2025-02-10/2025-02-16'],
  ['He will reply by [[Friday]].', '2025-01-31'],
  ['She will call [[tomorrow]].', '2025-01-29'],
  ['We will meet [[next Tuesday]].', '2025-02-04'],
  ['Halve it by [[2030]].', '2030'],
  ['It is due by [[Christmas]].', '2025-12-25'],
]

const none: readonly string[] = [
  'May I ask a question?',
  'The march was peaceful.',
  'The Equality Act 2010 applies.',
  'There were 2000 officers.',
  'A 12-year-old boy came.',
  'It was so for the last 12 months.',
  'Reply within one hour.',
  'It starts at 10.30am.',
  'One in five failed.',
  'A quarter of staff left.',
  'It lasted two weeks.',
  'He served for 18 months.',
  'The 101 line is busy.',
  'See paragraph 4.2.',
  'Q1. What is the plan?',
  'Day one was hard.',
  'The year was long.',
  'She works Mondays.',
  'Two years ago it closed.',
  'Ref 20240822-BM-001 is open.',
  'Minute 39/20 was agreed.',
  'Mr Jones spoke.',
  'It costs £2025.',
  'Call 01632 960123.',
  'Summer Street is shut.',
  'They may march on.',
  'It is spring-loaded.',
  '',
]

describe('findDates', () => {
  test.each(cases)('%s', (marked, ...iso) => {
    const spans = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1])
    const text = marked.replace(/\[\[|\]\]/g, '')
    const found = findDates(text, '2025-01-28')
    expect(found.map((date) => date.iso)).toEqual(iso)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans)
  })

  test.each(none)('none in: %s', (text) => {
    expect(findDates(text, '2025-01-28')).toEqual([])
  })

  test('a weekday decides the year', () => {
    expect(findDates('We met on Thursday 5th May.', '2022-06-01')[0]?.iso).toBe('2022-05-05')
  })

  test('without a reference only what is absolute resolves', () => {
    const text = 'By 3 May, next month, in summer or on 4 June 2024.'
    expect(findDates(text).map(({ iso }) => iso)).toEqual(['2024-06-04'])
  })

  test.each([
    ['2025-03-07', 'one', '2025-03-10'],
    ['2025-03-08', 'one', '2025-03-10'],
    ['2025-03-08', 'five', '2025-03-14'],
    ['2025-03-09', 'ten', '2025-03-21'],
    ['2025-03-10', 'five', '2025-03-17'],
  ])('from %s, %s working days end on a working day', (reference, count, iso) => {
    expect(findDates(`It is due within ${count} working days.`, reference).map((date) => date.iso)).toEqual([iso])
  })

  test('a reference that is no day is refused', () => {
    expect(() => findDates('next month', '2025-02-30')).toThrow(RangeError)
  })

  test('spans lie in the text, in order and apart, whatever it is', () => {
    const word = fc.constantFrom(
      'May',
      ' ',
      '2024',
      '/',
      '25',
      'the end of',
      'next',
      'year',
      '1st',
      '-',
      'to',
      'Q1',
      'within',
      'two',
      'weeks',
      'Friday',
      '.',
      ',',
      'l',
      '^{th}',
      'summer',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          let last = 0
          for (const { start, end, iso } of findDates(text, '2025-01-28')) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(iso).toMatch(/^\d{4}(?:-Q[1-4]|-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-Q[1-4]|-\d\d(?:-\d\d)?)?)?$/)
            last = end
          }
        },
      ),
    )
  })
})
