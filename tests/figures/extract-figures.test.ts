import { describe, expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/extract-figures'
import type { Figure } from '../../src/model/figure'
import { durationCases, measureCases, moneyCases, percentCases } from './amounts.cases'
import { type Case, unmark } from './cases'
import { countCases, multipleCases, rankCases, ratioCases } from './counts.cases'
import { nothing } from './nothing.cases'
import { togetherCases } from './together.cases'
import { usageCases, usageNothing } from './usage.cases'

const MARKS = { exact: '', approx: '~ ', min: '> ', max: '< ' }

function shown(figure: Figure): string {
  const value = figure.value ?? `${figure.low}..${figure.high}`
  return `${MARKS[figure.modifier]}${figure.kind} ${value} ${figure.unit}`
}

const kinds: Record<string, readonly Case[]> = {
  money: moneyCases,
  percent: percentCases,
  duration: durationCases,
  measure: measureCases,
  count: countCases,
  ratio: ratioCases,
  rank: rankCases,
  multiple: multipleCases,
  'all kinds': usageCases,
  'two numbers': togetherCases,
}

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(cases)('%s', (sentence, ...expected) => {
      const { text, spans } = unmark(sentence)
      const found = extractFigures(text)
      expect(found.map(shown)).toEqual(expected)
      expect(found.map(({ span }) => span)).toEqual(spans)
    })
  })
}

const without: Readonly<Record<string, readonly string[]>> = { ...nothing, 'minutes and news': usageNothing }

for (const [what, sentences] of Object.entries(without)) {
  describe(`nothing in ${what}`, () => {
    test.each(sentences)('%s', (sentence) => {
      expect(extractFigures(sentence).map(({ text }) => text)).toEqual([])
    })
  })
}

test('there are four hundred cases, half of them without a figure', () => {
  const some = Object.values(kinds).flat().length
  const none = Object.values(without).flat().length
  expect(some + none).toBeGreaterThanOrEqual(400)
  expect(none).toBeGreaterThanOrEqual(200)
})
