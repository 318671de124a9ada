import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clarities, replies } from '../../src/model/ask'
import type { Figure } from '../../src/model/figure'
import { dateInWords, lastDay } from '../../src/report/due-words'
import { changeWords, figureWords } from '../../src/report/figure-words'
import { topicLabel } from '../../src/report/topic-label'
import { verdictWords } from '../../src/report/verdict-words'

test('every verdict has words of its own, and none accuses anybody', () => {
  const told = [...replies.map(verdictWords.label), ...clarities.map(verdictWords.clarity)]
  expect(new Set(told).size).toBe(replies.length + clarities.length)
  expect(
    told.filter((words) => /dodg|evad|evas|avoid|refus|fail|deflect|ignor|hid|stonewall|waffl/i.test(words)),
  ).toEqual([])
})

test.for([
  ['clear-reply', 'explicit', 0.84, 'Clear in about 8 of 10 such cases'],
  ['ambivalent', 'general', 0.64, 'Left open in about 6 of 10 such cases'],
  ['clear-non-reply', 'ignorance', 0.98, 'Left open in more than 9 of 10 such cases'],
  ['clear-non-reply', 'unrecorded', 0.97, 'Left open in more than 9 of 10 such cases, if the record was read rightly'],
] as const)('%s, %s: how sure it is, in words (%d)', ([clarity, reply, confidence, words]) => {
  expect(verdictWords.measured({ clarity, reply, confidence })).toBe(words)
})

test.for([
  ['2026-05-31', '2026-05-31', '31 May 2026'],
  ['2026-02', '2026-02-28', 'February 2026'],
  ['2024-02', '2024-02-29', 'February 2024'],
  ['2026-Q1', '2026-03-31', 'quarter 1 of 2026'],
  ['2026', '2026-12-31', '2026'],
  ['2026-06/2026-08', '2026-08-31', 'June 2026 to August 2026'],
  ['2026-13', null, '13 2026'],
  ['2026-02-30', null, '30 February 2026'],
  ['soon', null, 'soon'],
] as const)('%s is due by %s', ([iso, day, words]) => {
  expect(lastDay(iso)).toBe(day)
  expect(dateInWords(iso)).toBe(words)
})

test('a last day is a day of the calendar, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-Q/') }), (iso) => {
      const day = lastDay(iso)
      if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
    }),
  )
})

const figure: Figure = {
  span: { start: 0, end: 4 },
  text: '90',
  kind: 'count',
  value: 90,
  low: null,
  high: null,
  unit: 'boat',
  modifier: 'exact',
  about: null,
  change: { direction: 'fall', word: 'fell' },
  per: null,
  baseline: { span: { start: 5, end: 8 }, text: '120', value: 120 },
  period: null,
  turnId: null,
  by: 'tests',
}

test.for([
  [{}, '▼ fell, \u221225%'],
  [{ change: null }, '\u221225%'],
  [{ baseline: null }, '▼ fell'],
  [
    { kind: 'percent', value: 46.2, baseline: { span: figure.span, text: '47.9%', value: 47.9 } },
    '▼ fell, \u22121.7 points',
  ],
  [{ baseline: { span: figure.span, text: 'nil', value: 0 } }, '▼ fell'],
  [{ baseline: { span: figure.span, text: '£0.9 million', value: 900_000 } }, '▼ fell'],
  [{ baseline: { span: figure.span, text: '12 per cent', value: 12 } }, '▼ fell'],
  [{ value: null }, '▼ fell'],
  [{ kind: 'rank' }, '▼ fell'],
] as const)('a change is told where both numbers are, of shares in points: %j', ([parts, words]) => {
  expect(changeWords({ ...figure, ...parts })).toBe(words)
})

test('a figure is told with what qualifies it', () => {
  expect(figureWords({ ...figure, modifier: 'min', per: 'year' })).toBe('at least 90 per year')
})

test('topics are told by their labels, those of somebody’s own by the words of their ids', () => {
  expect(topicLabel('vawg')).toBe('Violence against women and girls')
  expect(topicLabel('sea-walls')).toBe('Sea walls')
})
