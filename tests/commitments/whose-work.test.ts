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

const present = 'Present:\nAda Prowse (Clerk)\nColm Hession (CH) - Harbour Master\nRuth Amsel (Chair)'
const minuted = (text: string) =>
  `Quay Board\n\nMinutes of the meeting held on 12 March 2025\n\n${present}\n\n4. Moorings\n\n${text}\n`

test('a label in capitals is none of the owner', () => {
  expect(
    ownerOf(minuted('ACTION Clerk to write to the ferry by the end of May\n\nACTION CH to order two buoys')),
  ).toEqual(['Ada Prowse', 'Colm Hession'])
})

test('who is charged by a resolution stands behind its verb', () => {
  expect(
    ownerOf(
      minuted(
        'RESOLVED That the Board:\n1. Requests the Clerk to present a plan to the October 2025 meeting;\n2. Notes the report.',
      ),
    ),
  ).toEqual(['Ada Prowse'])
})

test('what is planned without an agent, where no body is known, is the work of who tells of it', () => {
  expect(
    ownerOf(
      minuted('Ms Amsel asked when the crane would go. Mr Hession replied that it would be taken down in May 2025.'),
    ),
  ).toEqual(['Colm Hession'])
})

test('the councils that appoint a panel are no partners in the work of the force', () => {
  const members = ['Marlow City Council', 'Marlby County Council', 'Elm District Council', 'Oak Borough Council']
    .map((body, at) => `Cllr ${['Ann Lane', 'Ben Dole', 'Cal Reed', 'Dee Moss'][at]} (${body})`)
    .join('\n')
  const text = `Vale Police and Crime Panel\n\nMinutes of the meeting held on 12 March 2025\n\nPresent:\n${members}\nACC Jo Hale (Vale Police)\n\n3. Posts\n\nCllr Lane asked about the posts. ACC Hale replied that the last of them would be filled by May 2025.\n`
  expect(ownerOf(text)).toEqual(['Vale Police'])
})

const asked = (head: string, reply: string) =>
  `${head}\n\nMinutes of the meeting held on 12 March 2025\n\nPresent:\nJo Hale, Director\nAnn Lane, Member\n\n3. Beds\n\n${reply}\n`

test('a board that the police are only named to is not the police', () => {
  const text =
    'Ms Lane said the police had rung, and the police had waited. Ms Hale replied that two beds would be opened in May 2025.'
  expect(ownerOf(asked('Marlby District Health Board', text))).toEqual(['Marlby District Health Board'])
})

test('a council that minutes call by its meetings goes by its name', () => {
  const text =
    'The Ordinary Council met twice. The Ordinary Council heard Ms Lane. Ms Hale replied that two beds would be dug in May 2025.'
  expect(ownerOf(asked('Marlby Shire Council', text))).toEqual(['Marlby Shire Council'])
})

test('the council of whose committee the police are guests does what its officers say', () => {
  const text =
    'Sergeant Kopu of Northland Police came. Northland Police had counted the cars. Ms Hale replied that the bollards would be put back in May 2025.'
  expect(ownerOf(asked('Marlby District Council\n\nCommunity Committee', text))).toEqual(['Marlby District Council'])
})

test('a shire is its own council', () => {
  expect(ownerOf(asked('Shire of Marlby', 'Ms Hale replied that two wells would be dug in May 2025.'))).toEqual([
    'Shire of Marlby',
  ])
})
