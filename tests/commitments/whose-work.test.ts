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

test('what is planned without an agent, where no other body is known, is the work of the board, or of who tells of it where it only asks others', () => {
  const text = minuted(
    'Ms Amsel asked when the crane would go. Mr Hession replied that it would be taken down in May 2025.',
  )
  expect(ownerOf(text)).toEqual(['Quay Board'])
  expect(ownerOf(text.replace('Quay Board', 'Quay Scrutiny Panel'))).toEqual(['Colm Hession'])
  expect(ownerOf(text.replace('Quay Board', 'Quay Liaison Forum'))).toEqual(['Colm Hession'])
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

const ownersOf = (head: string, people: string, text: string) =>
  ownerOf(`${head}\n\nMinutes of the meeting held on 12 March 2025\n\nPresent:\n${people}\n\n3. Beds\n\n${text}\n`)

test('a body that the minutes call for short goes by its name, whoever says so', () => {
  const people = 'Ann Lane, Chair\nJo Hale, Chief Constable, Marlby Police'
  expect(ownersOf('Accountability Board', people, 'The Force will open a station at Elm by May 2025.')).toEqual([
    'Marlby Police',
  ])
  expect(
    ownersOf(
      'Marlby Police, Fire and Crime Panel',
      'Ann Lane, Chair\nJo Hale, Deputy Chief Fire Officer, Marlby Fire and Rescue Service\nCal Reed, Marlby Police',
      'The Service was to complete 600 visits by the end of March 2025.',
    ),
  ).toEqual(['Marlby Fire and Rescue Service'])
})

test('and by the name above the title of its board', () => {
  const text =
    'Ms Lane asked about the beds in the Trust. Ms Hale replied for the Trust that two beds would be opened in May 2025.'
  expect(ownerOf(asked('VALE OF MARLBY HOSPITALS NHS FOUNDATION TRUST\n\nCouncil of Governors', text))).toEqual([
    'Vale of Marlby Hospitals NHS Foundation Trust',
  ])
  expect(
    ownerOf(
      asked(
        'UNIVERSITY OF MARLBY\nCOURT\n\nAudit Committee',
        'Ms Hale replied that two beds would be made in May 2025.',
      ),
    ),
  ).toEqual(['University of Marlby'])
})

test('a board with officers of its own is no trust that it pays', () => {
  const text = 'The trust had rung and the trust had waited. Ms Hale replied that two beds would be opened in May 2025.'
  expect(ownerOf(asked('NHS Marlow and Marlby\nIntegrated Care Board', text))).toEqual([
    'NHS Marlow and Marlby Integrated Care Board',
  ])
})

test('who answers a written question speaks for the body that it is put to', () => {
  const text =
    '**Question:** To ask the Northland Government when the portal will open.\n\n**Answered by:** Jo Hale, Director (20 March 2025)\n\n**Answer:** The portal is due to open in November 2025. Northland Police was told in May, and Northland Police was content.'
  expect(ownerOf(asked('Northland Parliament', text))).toEqual(['Northland Government'])
})

test('what happens first or next is nobody, and who is charged by a reference is the officer behind it', () => {
  const people = 'Ann Lane, Chair\nJo Hale, Deputy Chief Constable, Marlby Police'
  expect(
    ownersOf(
      'Audit Committee',
      people,
      'Ms Lane asked about the panel. DCC Hale said that the first panel would sit in September 2025.',
    ),
  ).toEqual(['Marlby Police'])
  expect(
    ownersOf(
      'Audit Committee',
      people,
      'ACTION 28/24(a): Deputy Chief Constable to provide a statement to the next meeting.',
    ),
  ).toEqual(['Jo Hale'])
})

test('a goal that a body sets itself is its target', () => {
  const text = 'The Trust has set itself the goal of halving absence by 2027.'
  expect(
    analyze(asked('Marlby Academy Trust', text)).commitments.map(({ kind, due }) => `${kind} ${due?.iso}`),
  ).toEqual(['target 2027'])
})

test('a pronoun is whom a sentence before begins with, and owners may be in capitals', () => {
  const people = 'Ann Lane, Chair\nJo Hale, Harbour Commissioner\nBen Dole, Head of Moorings'
  expect(
    ownersOf('Quay Board', people, 'The Harbour Commissioner thanked the Board. She undertook to reply by 14 April.'),
  ).toEqual(['Jo Hale'])
  expect(ownersOf('Quay Board', people, 'ACTION 2: HEAD OF MOORINGS TO WRITE TO THE OWNER OF THE BARGE.')).toEqual([
    'Ben Dole',
  ])
})

test('a workshop for members is no member\u2019s to arrange', () => {
  expect(ownerOf(minuted('RESOLVED That a Members\u2019 workshop be arranged in May 2025.'))).not.toContain('a Members')
})

test('what an officer of a council plans at an area committee is not the work of the police who came', () => {
  const text =
    'Glen Area Committee\n\nMinutes of the meeting held on 12 March 2025\n\nIN ATTENDANCE\n\nRoads Maintenance Manager (Sue Fox) and Chief Inspector Tom Hay, Police Scotland.\n\n3. Roads\n\nThe Roads Maintenance Manager said that the resurfacing of Mill Lane would start in May 2025.\n'
  expect(ownerOf(text)).toEqual(['the Council'])
})
