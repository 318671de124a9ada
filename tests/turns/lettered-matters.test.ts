import { expect, test } from 'vitest'
import { segment } from '../../src'

const minutes = (points: string): string =>
  `Minutes of Thornleigh Parish Council Meeting held on Wednesday 10 November 2021\n\nPresent: Cllr A Moor (Chairman), Cllr Mrs B Pike, Mrs J Long (Clerk)\n\nMatters Arising:\n\n${points}\n`

const openings = (text: string): string[] => segment(text).turns.map((turn) => `${turn.act} ${turn.text.slice(0, 24)}`)

test('matters that are counted in letters and have titles stand for themselves', () => {
  const points = [
    'a) Speed Watch - the volunteers will go on with their counts, but it is no great problem at the moment.',
    "b) Letter to Highways - the engineer has advised that the owner's scheme was not viable. It was agreed to ask the county.",
    'c) Potholes - as told before, these works have been programmed but no date is known.',
  ]
  expect(openings(minutes(points.join('\n\n')))).toEqual([
    'statement a) Speed Watch - the vol',
    'statement b) Letter to Highways - ',
    'decision It was agreed to ask the',
    'statement c) Potholes - as told be',
  ])
})
