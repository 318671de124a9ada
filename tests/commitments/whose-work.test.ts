import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'

const attendance = (bodies: readonly string[]) =>
  ['Ann Lane (AL)', 'Ben Dole (BD)', 'Cal Reed (CR)', 'Dee Moss (DM)']
    .map((name, at) => `${name}, ${bodies[at]}`)
    .join('\n')

const minutes = (bodies: readonly string[]) =>
  `Calder Data Standards Board\n\nMinutes of the meeting held on 12 March 2025\n\nPresent:\n${attendance(bodies)}\n\n1. Forward plan\n\nIt was noted that the review of codes would be discussed at the next Board meeting.\n`

const ownerOf = (text: string) => analyze(text).commitments.map(({ owner }) => owner?.name ?? null)

test('what is planned without an agent where four bodies sit together is the work of the board', () => {
  const bodies = ['Marlow City Council', 'Elm Hospitals NHS Trust', 'Marlby County Council', 'Vale Police']
  expect(ownerOf(minutes(bodies))).toEqual(['Calder Data Standards Board'])
})

test('and the work of the one body that all are of', () => {
  expect(ownerOf(minutes(Array(4).fill('Marlow City Council')))).toEqual(['Marlow City Council'])
})
