import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessAnswer } from '../../src/answers/assess-answer'
import { clarityOf } from '../../src/answers/clarity-of'
import { findNonAnswers } from '../../src/answers/find-non-answers'
import { allAnswers } from '../cases/answers/all-answers'
import { nonAnswers } from '../cases/answers/non-answers'
import { readAnswerCase } from '../cases/read-answer-case'
import { growing, over } from '../growth'

const cases = Object.values(allAnswers).flat()
const questions = cases.map((one) => readAnswerCase(one).question)
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '? ',
    '\n\n',
    ' and why',
    ', if so, when',
    ' \u2022 ',
    '(',
    '"',
    ' not ',
    ' in due course',
    ' whether ',
  ),
)
const mixed = (whole: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...whole), noise), { maxLength: 4 }).map((parts) => parts.join(' '))

describe('whatever is asked and answered', () => {
  it('is judged without a throw, with spans in bounds, in order and quoting', () => {
    fc.assert(
      fc.property(mixed(questions), mixed(cases.map(({ answer }) => answer)), (question, answer) => {
        const { asks, flagged } = assessAnswer(question, answer)
        let last = 0
        for (const { span, text, clarity, reply, reasons, evidence, confidence } of asks) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeLessThanOrEqual(question.length)
          expect(text).toBe(question.slice(span.start, span.end))
          expect(clarity).toBe(clarityOf(reply))
          expect(reasons.length).toBeGreaterThan(0)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(answer.length)
          }
          last = span.end
        }
        expect(flagged).toBe(asks.some(({ clarity }) => clarity !== 'clear-reply'))
        expect(assessAnswer(question, answer)).toEqual(assessAnswer(question, answer))
      }),
      { numRuns: 60 },
    )
  })

  it('has its non-answers in order, quoting, apart from each other', () => {
    fc.assert(
      fc.property(mixed(nonAnswers.map(({ text }) => text)), (text) => {
        let last = 0
        for (const { span, text: words } of findNonAnswers(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(words).toBe(text.slice(span.start, span.end))
          last = span.end
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the work grows with the words', () => {
  it.each([
    ['a question without end', 'how many and why and when and whether ', 'Yes.'],
    ['asks without end', 'How many were there? Why? ', 'There were four because it rained. '],
    ['commas', 'what, ', 'not, '],
    ['refusals', 'Why? ', 'I do not know and cannot say and will write '],
    ['capitals', 'Who? ', 'The Head of The Head of '],
    ['spaces', ' ', ' '],
  ])('%s', { timeout: 60_000 }, (_name, question, answer) => {
    const make = over(`${question}`)
    const work = (text: string) => assessAnswer(text.slice(0, 4_000), over(answer)(text.length))
    expect(growing(work, { make, size: 20_000, floor: 80 })).toEqual([])
  })

  it('questions too', { timeout: 60_000 }, () => {
    const work = (text: string) => assessAnswer(text, 'Yes. No. There were four.')
    const make = over('Is it so, and if so, why; and by when? ')
    expect(growing(work, { make, size: 20_000, floor: 80 })).toEqual([])
  })
})
