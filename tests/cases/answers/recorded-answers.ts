import type { AnswerCase } from '../answer-case'
import { readAnswerCases } from './read-answer-cases'

/** The folder's files: exchanges out of whole records, whose writers set down meetings and not cases of answers. */
const names = [
  'third',
  'fifth',
  'sixth',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** Cases of questions with their answers by the name of their file. */
export const recordedAnswers: Readonly<Record<string, readonly AnswerCase[]>> = Object.fromEntries(
  names.map((name) => [`recorded ${name}`, readAnswerCases('recorded', name)]),
)
