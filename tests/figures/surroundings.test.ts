import { describe, expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/extract-figures'
import { figureIssues } from '../../src/figures/figure-issues'
import { tableFigures } from '../../src/figures/table-figures'

const on = { date: '2025-01-28' }

describe('change', () => {
  test.each([
    ['There are 800 fewer officers.', 'fall', 'fewer'],
    ['Sickness fell to 4.1%.', 'fall', 'fell'],
    ['There was an increase of £10.3m.', 'rise', 'increase'],
    ['A 3.7% increase was agreed.', 'rise', 'increase'],
    ['Thefts doubled.', 'rise', 'doubled'],
    ['We will halve it.', 'fall', 'halve'],
    ['The rate was unchanged at 12%.', 'none', 'unchanged'],
  ])('%s', (text, direction, word) => {
    expect(extractFigures(text)[0]?.change).toEqual({ direction, word })
  })

  test('both ends of a movement move', () => {
    expect(extractFigures('It rose from 12% to 20%.').map(({ change }) => change?.direction)).toEqual(['rise', 'rise'])
  })

  test.each(['There are 12 vans.', 'More than 40 people came.', 'Up to £40 is paid.', 'It is three times the rate.'])(
    'none in: %s',
    (text) => {
      expect(extractFigures(text).map(({ change }) => change)).toEqual([null])
    },
  )
})

describe('baseline', () => {
  test.each([
    ['The total was 39.3% vs 2023 figures of 41.3%.', '41.3%', 41.3],
    ['Waits are 31 days, down from 58 days.', '58 days', 58],
    ['It stood at 61% compared to 75% in 2020.', '75%', 75],
    ['That is 12% more than last year.', 'last year', null],
  ])('%s', (text, words, value) => {
    const [figure] = extractFigures(text, on)
    expect(figure?.baseline).toMatchObject({ text: words, value })
    expect(text.slice(figure?.baseline?.span.start, figure?.baseline?.span.end)).toBe(words)
  })

  test('the first of a movement is the baseline of the second', () => {
    expect(extractFigures('It went from 12 cases to 20 cases.').map(({ baseline }) => baseline?.value ?? null)).toEqual(
      [null, 12],
    )
  })
})

test('per', () => {
  const per = (text: string): (string | null)[] => extractFigures(text).map((figure) => figure.per)
  expect(per('It costs £13.95 per year.')).toEqual(['year'])
  expect(per('They give 16 hours a month.')).toEqual(['month'])
  expect(per('There are 40 appointments a week.')).toEqual(['week'])
  expect(per('It pays £4.10 per shift.')).toEqual(['shift'])
  expect(per('It costs £5 per annum.')).toEqual(['year'])
  expect(per('It costs £5.')).toEqual([null])
  expect(per('It was 78% a year earlier.')).toEqual([null])
  expect(per('It was 3,980 a year ago.')).toEqual([null])
})

test.each([
  ['Costs had fallen by £85,000 in May and June.', '2024-05/2024-06'],
  ['Sales fell by 12 tonnes in June.', '2024-06'],
  ['Sales are to reach £85,000 by 30 June.', '2025-06-30'],
])('what something fell by is no day: %s', (text, period) => {
  expect(extractFigures(text, on)[0]?.period).toBe(period)
})

test.each([
  ['The overspend was £1.3m against a net budget of £130m.', 'net budget'],
  ['There were 4,310 arrests, at a cost of £200.', 'cost'],
])('what is measured begins at no part of a number: %s', (text, about) => {
  expect(extractFigures(text)[1]?.about).toBe(about)
})

test('period', () => {
  const period = (text: string): (string | null)[] => extractFigures(text, on).map((figure) => figure.period)
  expect(period('In 2023/24 there were 412 thefts.')).toEqual(['2023-04/2024-03'])
  expect(period('There were 412 thefts in the last quarter.')).toEqual(['2024-Q4'])
  expect(period('There were 412 thefts.')).toEqual([null])
  expect(period('That is 500 fewer posts than in 2010.')).toEqual([null])
})

test('the noun of a bare count comes from its sentence, the last count or the question', () => {
  const units = (text: string, question = ''): (string | null)[] =>
    extractFigures(text, { question }).map(({ unit }) => unit)
  expect(units('Three were transferees.')).toEqual(['transferee'])
  expect(units('There are 12 vacancies. Two would be filled.')).toEqual(['vacancy', 'vacancy'])
  expect(units('Applications had risen to 643.')).toEqual(['application'])
  expect(units('The officer headcount is 430.')).toEqual(['officer'])
  expect(units('Eleven.', 'How many of the 46 electric cars stand idle?')).toEqual(['electric car'])
  expect(units('Eleven.')).toEqual([null])
})

test('figures read against the letter of the text come with an issue', () => {
  const codes = (text: string): string[] => figureIssues(extractFigures(text)).map(({ code }) => code)
  expect(codes('They earn £9 (E12.01 per hour).')).toEqual(['figure/misread-currency'])
  expect(codes('The grant is £200,000k.')).toEqual(['figure/ambiguous-multiplier'])
  expect(codes('The grant is £200k.')).toEqual([])
})

describe('tableFigures', () => {
  const span = { start: 10, end: 90 }
  test('takes cells with their row and column', () => {
    const table = {
      span,
      caption: 'Attrition',
      header: ['Group', '2023', '2024'],
      rows: [
        ['Officers', '13.9%', '12.1%'],
        ['Staff', '9%', 'n/a'],
      ],
    }
    const found = tableFigures(table)
    expect(found.map(({ value, unit, about }) => [value, unit, about])).toEqual([
      [13.9, 'percent', 'Officers, 2023'],
      [12.1, 'percent', 'Officers, 2024'],
      [9, 'percent', 'Staff, 2023'],
    ])
    expect(found.every((figure) => figure.span === span)).toBe(true)
  })
  test('headings give sign and multiplier; brackets are below zero', () => {
    const table = {
      span,
      caption: null,
      header: ['Line', 'Budget (£m)', 'Rate %', 'Posts'],
      rows: [
        ['Pay', '12.5', '4', '1,204'],
        ['Fleet', '(0.3)', '', '-'],
      ],
    }
    expect(tableFigures(table).map(({ kind, value }) => [kind, value])).toEqual([
      ['money', 12500000],
      ['percent', 4],
      ['count', 1204],
      ['money', -300000],
    ])
  })
  test('a table of words has none', () => {
    expect(
      tableFigures({
        span,
        caption: null,
        header: ['Name', 'Role'],
        rows: [
          ['A. Penn', 'Chair'],
          ['2024', 'Clerk'],
        ],
      }),
    ).toEqual([])
  })
})
