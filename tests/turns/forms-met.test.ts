import { expect, test } from 'vitest'
import { segment } from '../../src/analyze'

const front = `Penrhos Harbour Board

Minutes of the meeting held on 4 March 2025

Present: Councillor Ada Prowse (Chair), Colm Hession (Chief Constable), Lena So (Scrutiny Officer), Ruth Long (Police and Crime Commissioner)

1. Harbour dues

`

/** What each is called in the minutes with these words. */
function called(words: string): Record<string, string[]> {
  return Object.fromEntries(segment(front + words).people.map(({ name, aliases }) => [name.split(' ')[0]!, aliases]))
}

test.for<[words: string, called: Record<string, string[]>]>([
  ['Nothing was said.', { Ada: [], Colm: [], Lena: [], Ruth: [] }],
  [
    'Cllr Prowse asked why. Mr Hession said so, and that it was a long way.',
    { Ada: ['Cllr Prowse'], Colm: ['Hession'], Lena: [], Ruth: [] },
  ],
  [
    'The Chairman asked why. The Chief Constable said that the PCC knew.',
    { Ada: ['Chairman'], Colm: [], Lena: [], Ruth: ['PCC'] },
  ],
  ['The commissioner’s plan was noted by AP.', { Ada: ['AP'], Colm: [], Lena: [], Ruth: ['Commissioner'] }],
  ['Ada asked why. THE CHIEF said that it was late.', { Ada: ['Ada'], Colm: ['Chief'], Lena: [], Ruth: [] }],
  ['SO: the list is kept by Long.', { Ada: [], Colm: [], Lena: ['SO'], Ruth: ['Long'] }],
])('%s', ([words, wanted]) => {
  expect(called(words)).toEqual(wanted)
})

test('a form that wraps over a line is met, one that is part of a name in full is not', () => {
  expect(called('The plan of Councillor\nProwse was noted, and that of Colm Hession.')).toMatchObject({
    Ada: ['Councillor Prowse'],
    Colm: [],
  })
})

test('a name with accents is met', () => {
  const text = front.replace('Lena So (Scrutiny Officer)', 'Síle Ó Cadhla (Scrutiny Officer)')
  const { people } = segment(`${text}Ms Ó Cadhla asked why. Síle’s note was read.`)
  expect(people.find(({ name }) => name.startsWith('Síle'))?.aliases).toEqual(expect.arrayContaining(['Síle']))
})
