import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'

/** The same questions and replies behind the labels that verbatim records print; `Name`, `NAME`, `Sur` and `SUR` stand for who speaks, a stroke for the end of a line. */
const labels = [
  ...[
    'Name: ',
    'NAME: ',
    '**Name:** ',
    '**Name**: ',
    'Name (Councillor): ',
    'Name, Councillor: ',
    'Mx Sur: ',
    'MX SUR: ',
  ],
  ...[
    'Mx Name: ',
    'Name \u2013 ',
    'Name - ',
    'MX SUR. ',
    'Name/',
    'Name:/',
    'NAME/',
    'Name (Councillor)/',
    '[Name] ',
    '[Name]: ',
  ],
  ...[
    '<Name> ',
    '>> Name: ',
    '- Name: ',
    '\u2013 Name: ',
    'Name 10:02/',
    '10:02 Name: ',
    '[00:10:02] Name: ',
    'Name [00:10:02]/',
  ],
  ...['Sur: ', 'SUR: ', 'Name : ', 'Name\u2014', 'NAME.\u2014'],
]
const said = [
  'How many boats are left in the harbour?',
  'There are nine boats left. Three went last year.',
  'And when will the crane be mended?',
  'We expect it in June.',
  'Thank you. Is the quay safe?',
  'It is, yes. We measure it each week.',
]

const labelled = (label: string, name: string, title: string): string =>
  label
    .replace('Mx', title)
    .replace('MX', title.toUpperCase())
    .replace('NAME', name.toUpperCase())
    .replace('Name', name)
    .replace('SUR', name.split(' ')[1]!.toUpperCase())
    .replace('Sur', name.split(' ')[1]!)
    .replace('/', '\n')

describe.each([
  { list: 'below an attendance list', front: 'Present: Tom Hale (Councillor), Rita Ward (Harbour Master)\n\n' },
  { list: 'without one', front: '' },
])('labels $list', ({ front }) => {
  it.each(labels)('%s', (label) => {
    const speeches = said.map((words, place) =>
      place % 2 === 0
        ? `${labelled(label, 'Tom Hale', 'Mr')}${words}`
        : `${labelled(label, 'Rita Ward', 'Ms')}${words}`,
    )
    const { turns } = segment(
      `Lynford Harbour Committee\nOral evidence, 14 May 2024\n${front}\n${speeches.join('\n\n')}\n`,
    )
    const found = turns.map(({ act, speaker }) => `${act} ${speaker?.name.split(' ').at(-1)}`.toLowerCase())
    expect(found).toEqual(said.map((_, place) => (place % 2 === 0 ? 'question hale' : 'answer ward')))
  })
})
