import { expect, test } from 'vitest'
import * as main from '../../src/index'

const nothing = undefined as unknown as string
const other = { other: 1 } as object

/** Calls that no compiler would let through, and what they are told. */
const wrong: readonly (readonly [what: string, call: () => unknown, kind: ErrorConstructor, told: string])[] = [
  ['analyze of nothing', () => main.analyze(nothing), TypeError, 'Expected the text of a document'],
  ['assessAnswer without an answer', () => main.assessAnswer('Why?', nothing), TypeError, 'Expected an answer'],
  ['assessAnswer without a question', () => main.assessAnswer(nothing, 'So.'), TypeError, 'Expected a question'],
  ['assessAnswer with another option', () => main.assessAnswer('Why?', 'So.', other), TypeError, "No option 'other'"],
  ['extractFigures of nothing', () => main.extractFigures(nothing), TypeError, 'Expected a text'],
  ['extractFigures with another option', () => main.extractFigures('9', other), TypeError, "No option 'other'"],
  ['extractCommitments of nothing', () => main.extractCommitments(nothing), TypeError, 'Expected a text'],
  ['extractCommitments with another option', () => main.extractCommitments('9', other), TypeError, "No option 'other'"],
  [
    'extractCommitments on no day',
    () => main.extractCommitments('9', { date: '12/03/2026' }),
    RangeError,
    'Expected the day',
  ],
  ['findDates of nothing', () => main.findDates(nothing), TypeError, 'Expected a text'],
  ['findDates on no day', () => main.findDates('next month', '2025-02-30'), RangeError, 'Expected the day'],
  ['findNonAnswers of nothing', () => main.findNonAnswers(nothing), TypeError, 'Expected a text'],
  ['tagTopics of nothing', () => main.tagTopics(nothing), TypeError, 'Expected a text'],
  ['explainTopics of nothing', () => main.explainTopics(nothing), TypeError, 'Expected a text'],
  ['keyPhrases of one text', () => main.keyPhrases('nine boats' as unknown as string[]), TypeError, 'Expected a list'],
  ['readText of nothing', () => main.readText(nothing), TypeError, 'Expected a text'],
  [
    'flagUnanswered of nothing',
    () => main.flagUnanswered(nothing as never),
    TypeError,
    'Expected what `analyze` gives',
  ],
  [
    'renderReport without options',
    () => main.renderReport(main.analyze(''), nothing as never),
    TypeError,
    'Expected the options',
  ],
]

test.each(wrong)('%s is told so', (_, call, kind, told) => {
  expect(call).toThrow(kind)
  expect(call).toThrow(told)
})

test('people of whom only the name is known may owe what is promised', () => {
  const [found] = main.extractCommitments('Ms Lane will send it in May.', { people: [{ name: 'Ada Lane' }] })
  expect(found?.owner).toEqual({ name: 'Ada Lane', personId: 'person-1', label: 'Ms Lane' })
})
