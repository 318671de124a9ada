import { expect, test } from 'vitest'
import { segment } from '../../src'

type Speech = readonly [voice: string, time: string, words: string]

const speeches: readonly Speech[] = [
  ['SPEAKER_03', '00:00:21', 'Good evening, I am Ada Prowse, I chair this board. Go ahead, Mr. Hession.'],
  ['SPEAKER_01', '00:00:31', 'How many complaints came in over the summer?'],
  ['SPEAKER_07', '00:01:02', 'Seven came in.'],
  ['SPEAKER_02', '00:01:10', 'Ruth Amsel here, Mill Ward. When will the report be published?'],
  ['SPEAKER_07', '00:01:20', 'It will be published on Friday.'],
]

const layouts: readonly (readonly [name: string, print: (speech: Speech) => string])[] = [
  ['the time on a line below the voice', ([voice, time, words]) => `${voice}\n${time}\n${words}\n`],
  ['a time within a speech', ([voice, time, words]) => `${voice}\n${time}\n${words.replace('. ', `.\n${time}\n`)}\n`],
  ['the time before the voice', ([voice, time, words]) => `[${time}] ${voice}: ${words}\n`],
  ['the time behind the voice', ([voice, time, words]) => `${voice} ${time}\n${words}\n`],
  ['no time', ([voice, , words]) => `${voice}: ${words}\n`],
]

test.each(layouts)('voices by number are those who say who they are or are called, with %s', (_, print) => {
  const { turns } = segment(
    `Harbour Police Oversight Board\nTranscript of 14 May 2024\n\n${speeches.map(print).join('')}`,
  )
  expect(turns.map(({ speaker }) => speaker?.name)).toEqual([
    'Ada Prowse',
    'Hession',
    'SPEAKER_07',
    'Ruth Amsel',
    'SPEAKER_07',
  ])
})

test('names with the hour behind them stand over speeches, titles with it do not', () => {
  const { turns } = segment(
    `Debates of 4 May 2012

Madam Speaker 10:05 a.m.
Hon Members, we begin with questions.

MINISTRY OF WORKS 10:15 a.m.

Minister for Works (Alhaji Sani Gado) 10:15 a.m.
Madam Speaker, I signed the contract for the bridge in June.
Mr. Hession 10:15 a.m.
How many lanes will it have?
Alhaji Gado 10:15 a.m.
Madam Speaker, we have asked for two.
Mr. Hession 10:25 a.m.
Can he assure us that this is a firm promise?
Alhaji Gado 10:25 a.m.
Madam Speaker, I can.
`,
  )
  expect(turns.map(({ speaker }) => speaker?.name)).toEqual([
    'Madam Speaker',
    'Sani Gado',
    'Hession',
    'Sani Gado',
    'Hession',
    'Sani Gado',
  ])
})
