import { describe, expect, it } from 'vitest'
import { segment } from '../../src'

/** The page of a committee as it comes out of many tools: with its table, without it, each row on a line, all on one line. */
interface Item {
  readonly number: string
  readonly title: string
  readonly agenda: string
  readonly minuted: readonly (readonly [act: string, words: string])[]
}
const items: readonly Item[] = [
  {
    number: '1.',
    title: 'Apologies for Absence',
    agenda: '',
    minuted: [['procedural', 'Apologies were received from Councillor Ann Pope.']],
  },
  {
    number: '2.',
    title: 'Declarations of Interest',
    agenda: 'To receive any declarations of interest.',
    minuted: [['procedural', 'There were no declarations of interest.']],
  },
  {
    number: '3.',
    title: 'Minutes of the Last Meeting',
    agenda: 'To confirm the minutes of 12 March 2024.',
    minuted: [['decision', 'RESOLVED: That the minutes of 12 March 2024 be confirmed as a correct record.']],
  },
  {
    number: '4.',
    title: 'Police and Crime Plan Update',
    agenda: 'Report of the Commissioner.',
    minuted: [
      ['question', 'Councillor Tom Hale asked how many officers had been recruited.'],
      ['answer', 'The Commissioner replied that 140 had been recruited.'],
      ['decision', 'RESOLVED: That the report be noted.'],
    ],
  },
  {
    number: '5.',
    title: 'Date of Next Meeting',
    agenda: '',
    minuted: [['procedural', 'The next meeting would be held on 4 July 2024.']],
  },
]
const head = 'Doeshire Police and Crime Panel\nTuesday, 14th May, 2024 10.00 am\n\n'
const listed =
  'Doeshire Police and Crime Panel\nMinutes of the meeting held on Tuesday, 14 May 2024\n\nPresent: Councillor Tom Hale (Chair), Mrs P Orme\n\n'
const told = ({ minuted }: Item, gap: string): string => minuted.map(([, words]) => words).join(gap)

const prints: Readonly<Record<string, () => string>> = {
  'label on a line': () =>
    `Agenda and minutes\n\n${head}Items\nNo. Item\n\n${items.map((one) => `${one.number}\n\n${one.title}\n\n${one.agenda}\n\nMinutes:\n\n${told(one, '\n\n')}\n`).join('\n')}`,
  'links to full texts': () =>
    `Agenda and minutes\n\n${head}Items\nNo. Item\n\n${items.map((one) => `${one.number}\n\n${one.title}\n\nMinutes:\n\n${told(one, '\n\n')}\n\n ...  view the full minutes text for item ${one.number}\n`).join('\n')}`,
  'rows with a tab': () =>
    `Agenda and minutes\n\n${head}Items\nNo.\tItem\n${items.map((one) => `${one.number}\t${one.title} ${one.agenda} Minutes: ${told(one, ' ')}`).join('\n')}\n`,
  'rows with bars': () =>
    `Agenda and minutes\n\n${head}| No. | Item |\n|---|---|\n${items.map((one) => `| ${one.number} | ${one.title} ${one.agenda} Minutes: ${told(one, ' ')} |`).join('\n')}\n`,
  'rows with a bar behind': () =>
    `${head}${items.map((one) => `${one.title} ${one.agenda} Minutes: ${told(one, ' ')} |`).join('\n')}\n`,
  'without numbers': () =>
    `Agenda and minutes\n\n${head}${items.map((one) => `${one.title}\n\n${one.agenda}\n\nMinutes:\n\n${told(one, '\n\n')}\n`).join('\n')}`,
  'titles in capitals run in': () =>
    `${listed}${items.map((one) => `${one.number} ${one.title.toUpperCase()} ${told(one, ' ')}`).join('\n')}\n`,
  'one line, numbers': () =>
    `${listed.replace(/\n+/g, ' ')}${items.map((one) => `${one.number} ${one.title} ${told(one, ' ')}`).join(' ')}\n`,
  'one line, references': () =>
    `${listed.replace(/\n+/g, ' ')}${items.map((one, place) => `PCP/${31 + place}/24 ${one.title} ${told(one, ' ')}`).join(' ')}\n`,
  'titles before a colon': () => `${listed}${items.map((one) => `${one.title}: ${told(one, ' ')}`).join('\n\n')}\n`,
}

describe('the items of a page and what was minuted', () => {
  it.each(Object.entries(prints))('%s', (_, print) => {
    const { turns, items: found, meeting } = segment(print())
    expect(found.map(({ title }) => title.toLowerCase())).toEqual(items.map(({ title }) => title.toLowerCase()))
    expect(turns.map(({ act, text }) => [act, text])).toEqual(items.flatMap(({ minuted }) => minuted))
    expect([meeting.body, meeting.date]).toEqual(['Doeshire Police and Crime Panel', '2024-05-14'])
  })
})
