import { expect, test } from 'vitest'
import { splitAsks } from '../../src/answers/split-asks'

/** What somebody says aloud or writes, and what is asked with it. */
const asked: readonly (readonly [said: string, ...asks: string[]])[] = [
  [
    'But would you\u2014? The question is: would you still see it as a core need?',
    'would you still see it as a core need',
  ],
  ['What about the part of the head? Have you\u2014?', 'What about the part of the head'],
  [
    "We spoke of the code, weren't we, and whether it is kept. So you see no need to change it.",
    'So you see no need to change it',
  ],
  ['This is a mess, isn\u2019t it? When will it end?', 'When will it end'],
  ['My final question, Chair, is just whether there are other costs.', 'whether there are other costs'],
  ['How will you buy masks, should there be a second wave?', 'How will you buy masks, should there be a second wave'],
  ['On 28 April I asked the Minister what she had done. Will she act now?', 'Will she act now'],
  ['I was going to ask some general questions about the award. Is it valued?', 'Is it valued'],
  [
    'The Trust led on masks, and the Board led on tests, is that right?',
    'The Trust led on masks, and the Board led on tests, is that right',
  ],
  [
    'To ask the Secretary of State for the Home Department how many places were listed; and when.',
    'how many places were listed',
    'when',
  ],
  ['To ask the hon. Member for Northmoor, representing the Commission when it will reply.', 'when it will reply'],
  ['Cllr Doe asked the Secretary of State for the number of vans.', 'for the number of vans'],
  ['Cllr Ward asked what happened \u2013 and who paid.', 'what happened', 'who paid'],
  ['Why now ... and how much will it cost?', 'Why now', 'how much will it cost'],
  [
    'It was finished in May, wasn\u2019t it? Has the Mayor seen it?',
    'It was finished in May, wasn\u2019t it',
    'Has the Mayor seen it',
  ],
  ['How many people were caught, were they charged?', 'How many people were caught', 'were they charged'],
  [
    'Cllr Ward read out a letter from residents asking for the number of lamps that were out and asked when they would be mended.',
    'for the number of lamps that were out',
    'when they would be mended',
  ],
]

test.each(asked)('%s', (said, ...asks) => {
  expect(splitAsks(said).map(({ text }) => text)).toEqual(asks)
})
