import { expect, test } from 'vitest'
import { promiseFor } from '../../src/answers/promise-for'
import { extractCommitments } from '../../src/commitments/extract-commitments'

const answer = 'I do not have the figure. I will write to members by 4 May. We will open the new berth in June.'
const commitments = extractCommitments(answer, { date: '2025-03-12' })
const words = (part: string) => {
  const start = answer.indexOf(part)
  return { start, end: start + part.length }
}

test('two promises stand in the answer', () => {
  expect(commitments).toHaveLength(2)
})

test.each([
  ['the promise that its words overlap', 'deferred', ['I will write to members'], 0],
  ['the first that one of them overlaps', 'deferred', ['I do not have the figure', 'We will open'], 1],
  ['none beside it', 'deferred', ['I do not have the figure.'], null],
  ['none that only touches it', 'deferred', [answer.slice(0, answer.indexOf('I will'))], null],
  ['none without words', 'deferred', [], null],
  ['none for a reply that puts nothing off', 'ignorance', ['I will write to members'], null],
] as const)('%s', (_, reply, evidence, place) => {
  const promise = promiseFor(reply, evidence.map(words), commitments)
  expect(promise).toEqual(place === null ? null : commitments[place]!.span)
})
