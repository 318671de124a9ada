import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { localDollar } from '../../src/figures/local-dollar'

describe('the dollar of a document', () => {
  test.each([
    ['The college is in Ontario.', 'CAD'],
    ['The Mayor acknowledged the Traditional Custodians.', 'AUD'],
    ['A question for Waka Kotahi.', 'NZD'],
    ['We compete with Australia, as everyone does.', 'USD'],
    ['Officers from Queensland and Ontario met.', 'USD'],
    ['', 'USD'],
  ])('%s', (document, currency) => {
    expect(localDollar(document)).toBe(currency)
  })

  test('is that of its sums, but not of those that name their own', () => {
    const { figures } = analyze(
      'Minutes of the Falls Board held on 4 May 2024\n\n1. Budget\nMs Lane asked what it had cost. The Treasurer said $4,000 in Manitoba and US$900 elsewhere.',
    )
    expect(figures.map(({ text, unit }) => `${text} ${unit}`)).toEqual(['$4,000 CAD', 'US$900 USD'])
  })
})
