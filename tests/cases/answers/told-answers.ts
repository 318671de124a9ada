import type { AnswerCase } from '../answer-case'
import { readAnswerCases } from './read-answer-cases'

/** The folder's files, each of one kind of record: who wrote and labelled them did not know the rules. */
const names = [
  'panels',
  'committees',
  'forces',
  'councils',
  'chambers',
  'health',
  'notes',
  'minutes',
  'written',
  'bullets',
  'overseas',
  'hearings',
  'interviews',
  'debates',
  'conferences',
]

/** Cases of single questions by the name of their file. */
export const toldAnswers: Readonly<Record<string, readonly AnswerCase[]>> = Object.fromEntries(
  names.map((name) => [`told ${name}`, readAnswerCases('told', name)]),
)
