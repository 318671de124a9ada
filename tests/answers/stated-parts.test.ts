import { expect } from 'vitest'
import { splitAsks } from '../../src/answers/split-asks'
import { reportedQuestions } from '../cases/answers/reported-questions'
import { type StatedQuestion, statedQuestions } from '../cases/answers/stated-questions'
import { readAnswerCase } from '../cases/read-answer-case'
import { eachCase } from '../each-case'

function check({ question, types }: StatedQuestion): void {
  const want = readAnswerCase({ question, answer: '', asks: types.map((type) => `${type} unrecorded`) })
  const found = splitAsks(want.question).map(({ start, end, type }) => `${type} | ${want.question.slice(start, end)}`)
  expect(found).toEqual(want.asks.map(({ start, end, type }) => `${type} | ${want.question.slice(start, end)}`))
}

eachCase(
  [...statedQuestions, ...reportedQuestions].map((one) => ({ ...one, name: one.question.slice(0, 60) })),
  check,
)
