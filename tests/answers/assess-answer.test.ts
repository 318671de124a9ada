import { describe, expect, it } from 'vitest'
import { assessAnswer } from '../../src/answers/assess-answer'
import { askSchema } from '../../src/model/ask'
import { plainVerdicts } from './plain-verdicts'

describe('what nobody would dispute', () => {
  it.each(plainVerdicts.map(([question, answer, ...asks]) => ({ question, answer, asks })))(
    '$question – $answer',
    ({ question, answer, asks }) => {
      const found = assessAnswer(question, answer)
      expect(found.asks.map(({ type, reply }) => `${type} ${reply}`)).toEqual(asks)
      expect(found.flagged).toBe(asks.some((ask) => !ask.endsWith('explicit')))
    },
  )
})

describe('an assessment', () => {
  const question = 'Cllr Shaw asked how many wardens there were and when the post in Ashby would be filled.'
  const answer =
    'The Manager said that there were nine. She did not have the date to hand and would write to Cllr Shaw by 3 June 2025.'
  const found = assessAnswer(question, answer, { date: '2025-05-20' })

  it('has the shape of the schema', () => {
    for (const ask of found.asks) expect(askSchema.parse(ask)).toEqual(ask)
  })

  it('points into the question and into the answer', () => {
    for (const { span, text, evidence } of found.asks) {
      expect(question.slice(span.start, span.end)).toBe(text)
      for (const { start, end } of evidence) expect(answer.slice(start, end).trim()).not.toBe('')
    }
    expect(found.asks.map(({ text }) => text)).toEqual([
      'how many wardens there were',
      'when the post in Ashby would be filled',
    ])
  })

  it('quotes in its reasons what is in the answer', () => {
    const quotes = found.asks.flatMap(({ reasons }) => reasons.join(' ').match(/\u201c[^\u201d]+\u201d/g) ?? [])
    expect(quotes.length).toBeGreaterThanOrEqual(2)
    for (const quote of quotes) expect(answer).toContain(quote.slice(1, -1).replace(/ \u2026$/, ''))
  })

  it('is as clear as its least clear ask', () => {
    expect([found.clarity, found.flagged]).toEqual(['clear-non-reply', true])
  })

  it('ties what is put off to the promise', () => {
    const [, second] = found.asks
    expect(second?.reply).toBe('deferred')
    expect(second?.promise && answer.slice(second.promise.start, second.promise.end)).toMatch(/write to Cllr Shaw/)
  })

  it('gives a question that can be put again', () => {
    expect(found.asks.map(({ restated }) => restated)).toEqual([
      'Please say how many wardens there were.',
      'Please say when the post in Ashby would be filled.',
    ])
  })

  it('flags more with a higher threshold and nothing that is recorded with the lowest', () => {
    const replies = (clearFrom: number) => assessAnswer(question, answer, { clearFrom }).asks.map(({ reply }) => reply)
    expect(replies(0)).toEqual(['explicit', 'explicit'])
    expect(replies(1)).not.toContain('explicit')
  })

  it.each([-0.1, 1.1, Number.NaN])('refuses the threshold %d', (clearFrom) => {
    expect(() => assessAnswer(question, answer, { clearFrom })).toThrow(RangeError)
  })

  it('takes a question without words of asking as one ask', () => {
    const { asks } = assessAnswer('Your figures are wrong.', 'They were checked twice and are right.')
    expect(asks).toHaveLength(1)
  })

  it.each(['', ' \n '])('finds nothing asked in %j', (blank) => {
    expect(assessAnswer(blank, 'Yes.')).toEqual({ clarity: 'clear-reply', reply: 'explicit', flagged: false, asks: [] })
  })
})
