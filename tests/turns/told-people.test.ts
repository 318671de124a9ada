import { expect, test } from 'vitest'
import { segment } from '../../src/analyze'

const minutes = (present: string, words: string): string =>
  `Penrhos Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent: ${present}\n\n1. Welcome\n\n${words}\n`

/** Who is found to speak, in order. */
const speakers = (present: string, words: string): (string | null)[] =>
  segment(minutes(present, words))
    .turns.filter(({ act }) => act === 'question' || act === 'answer')
    .map(({ speaker }) => speaker?.name ?? null)

test.for<[name: string, present: string, words: string, found: (string | null)[]]>([
  [
    'whoever opens the meeting is the Convener of minutes that name none',
    'Ada Prowse, Colm Hession, Ruth Amsel',
    'Colm Hession welcomed the pupils of the school.\n\nRuth Amsel asked when the pier would open. The Convener said that it would in June.',
    ['Ruth Amsel', 'Colm Hession'],
  ],
  [
    'a surname alone keeps the rank before it',
    'Ada Prowse, Superintendent Davey, PC Lowe',
    'Ada Prowse asked how many calls had come. Superintendent Davey said that there had been nine. Mr Fowl asked about the lamps. PC Lowe said that they were out.',
    ['Ada Prowse', 'Superintendent Davey', 'Fowl', 'PC Lowe'],
  ],
  [
    'two forms of address before a surname',
    'Cllr Mrs A Prowse, Cllr Dr J Leam, Mrs C Hardy (Clerk) and 6 members of the public',
    'Cllr Mrs Prowse asked when it would open. Mrs Hardy said that it would in June. Cllr Dr Leam asked why.',
    ['A Prowse', 'C Hardy', 'J Leam'],
  ],
  [
    'where somebody is the Chair, nobody else becomes it by a welcome',
    'Ada Prowse (Chair), Colm Hession, Ruth Amsel',
    'Colm Hession welcomed the pupils of the school.\n\nRuth Amsel asked when the pier would open. The Chair said that it would in June.',
    ['Ruth Amsel', 'Ada Prowse'],
  ],
  [
    'whoever is not listed becomes no Chair',
    'Ada Prowse, Colm Hession, Ruth Amsel',
    'Owen Lidgate welcomed the pupils of the school.\n\nRuth Amsel asked when the pier would open. The Chair said that it would in June.',
    ['Ruth Amsel', 'the Chair'],
  ],
  [
    'a junior without that part of the name, and by the surname',
    'Ada Prowse, Colm Hession, Jr., Ruth Amsel',
    'Colm Hession asked when the pier would open. Ms. Amsel said that it would in June. Mr. Hession asked why.',
    ['Colm Hession Jr.', 'Ruth Amsel', 'Colm Hession Jr.'],
  ],
  [
    'surnames with a small word before them',
    'Ms C du Prowse (Green), Mr S van der Hession',
    'Ms du Prowse asked when the pier would open. Mr van der Hession said that it would in June.',
    ['C du Prowse', 'S van der Hession'],
  ],
  [
    'offices before the names in brackets of those who are welcomed',
    'Ada Prowse (Chair)',
    'The Chair welcomed the Cabinet Member for Harbours (Councillor Colm Hession) and the Head of Piers (Ruth Amsel) for the item.\n\nMs Prowse asked when the pier would open. The Head of Piers said that it would in June. The Chair asked why. The Cabinet Member for Harbours replied that it had been damaged.',
    ['Ada Prowse', 'Ruth Amsel', 'Ada Prowse', 'Colm Hession'],
  ],
  [
    'an office before a name with its short form',
    'Ada Prowse (Chair)',
    'Harbour Master Ruth Amsel (RAmsel) presented her report. The Chair asked when the pier would open. RAmsel said that it would in June. The Chair asked why. The Harbour Master replied that it had been damaged.',
    ['Ada Prowse', 'Ruth Amsel', 'Ada Prowse', 'Ruth Amsel'],
  ],
])('%s', ([, present, words, found]) => {
  expect(speakers(present, words)).toEqual(found)
})

test('labels of members keep the letters of their seat, as the record prints them', () => {
  const spoken =
    'Nia Treharne AM: How many boats are left?\n\nColm Hession: There are nine boats left.\n\nNia Treharne AM: When will the pier open?\n\nColm Hession: We expect it to open in June.\n'
  const names = segment(spoken).turns.map(({ speaker }) => speaker?.name)
  expect(names).toEqual(['Nia Treharne AM', 'Colm Hession', 'Nia Treharne AM', 'Colm Hession'])
})
