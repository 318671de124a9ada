import { describe, expect, it } from 'vitest'
import { answerSentences } from '../../src/answers/answer-sentences'
import { readWeights, saidOdds } from '../../src/answers/said-odds'
import { saidPhrases } from '../../src/answers/said-phrases'
import { saidWeights } from '../../src/lexicons/said-weights'
import { plainLower } from '../../src/text/plain-lower'

const weights = new Map(readWeights(saidWeights).map(([phrase, { clear, silent }]) => [phrase, [clear, silent]]))

describe('the words of an answer', () => {
  it('are taken alone and in pairs, numbers alike', () => {
    expect([...saidPhrases("they didn't wait 14 or 15 days")]).toEqual([
      'they',
      '^ they',
      "didn't",
      "they didn't",
      'wait',
      "didn't wait",
      '0',
      'wait 0',
      'or',
      '0 or',
      'or 0',
      'days',
      '0 days',
    ])
  })

  it.each([
    'Work is ongoing with partners, and it is kept under review.',
    'She didn’t have the number with her. It would be sent to members after the meeting.',
    'The Chief Constable said that 14 of the 15 posts were filled in May. He was not able to say when.',
  ])('weigh what their rows say, each once: %s', (text) => {
    const sentences = answerSentences([{ text, from: 0, figures: [] }], false)
    const said = new Set(sentences.flatMap(({ body }) => [...saidPhrases(plainLower(body))]))
    const sum = (column: 0 | 1): number =>
      [...said].reduce((all, phrase) => all + (weights.get(phrase)?.[column] ?? 0), 0)
    const { clear, silent } = saidOdds(sentences)
    expect(clear).toBeCloseTo(sum(0))
    expect(silent).toBeCloseTo(sum(1))
  })
})
