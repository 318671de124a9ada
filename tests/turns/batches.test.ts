import { describe, expect, it } from 'vitest'
import { segment } from '../../src/index'
import { acts, links } from './told'

const front =
  'Committee on Ports\nMinutes of the meeting of 25 May 2018\n\nPresent: Ada Vine (Chair), Cllr Ben Oster, Cllr Eve Bogle, Cllr Ian Raman\nOfficers: Liz Thane (Harbour Master), Max Letts (Engineer), Jo Mole (Clerk of Works)\n\n1. Report\n\n'

describe('several who ask one after another', () => {
  const asked = [
    'Cllr Oster asked how many ships were currently held in port and how long they were held.',
    'Cllr Bogle said that night fishing was described as "discouraged". Was it prohibited? Had any skippers been fined?',
    'Cllr Raman said that he remained concerned at the plight of deckhands. Boys had been sent out alone. He asked what was done to ensure that they attended school.',
  ]
  const replied = [
    'Ms Thane said that the Act of 2010 prohibited night fishing. The tribunal had fined two skippers.',
    'Mr Letts said that 27 ships had been held in port.',
    'Mr Mole said that deckhands could not be done without. Evening classes were held so that they attended school.',
  ]

  it.each([
    ['paragraphs', '\n\n'],
    ['points', '\n\n\u2022 '],
  ])('get the replies that take up their words, in %s', (_, between) => {
    const text = `${front}${[...asked, ...replied].join(between)}`
    expect(links(text, 22).map((link) => link.replace(/\u2022 /g, ''))).toEqual([
      expect.stringMatching(/Cllr Oster.* < .*Mr Letts/),
      expect.stringMatching(/Cllr Bogle.* < .*Ms Thane/),
      expect.stringMatching(/Cllr Raman.* < .*Mr Mole/),
    ])
    expect(acts(text)).toEqual([
      'question Ben Oster',
      'question Eve Bogle',
      'question Ian Raman',
      'answer Liz Thane',
      'answer Max Letts',
      'answer Jo Mole',
    ])
  })

  it('are thanked by nobody in reply', () => {
    const text = `${front}${[...asked, ...replied, 'Cllr Oster thanked the officers for their replies on ships held in port.'].join('\n\n')}`
    expect(acts(text).at(-1)).toBe('statement Ben Oster')
  })
})

describe('what somebody else says right behind a question', () => {
  it('is the reply where nobody says more', () => {
    const text = `${front}Cllr Bogle asked about the sheds. How long had they stood empty? Cllr Raman thought it was about four years.`
    expect(links(text, 22)).toEqual(['Cllr Bogle asked about < Cllr Raman thought it '])
  })

  it.each([
    'The Chair thanked the staff for their work.',
    'The Chair reminded Members that the time for this item had passed.',
    'The Chair noted that the item had overrun and moved the Board to the recommendation.',
  ])('is none where it is thanks, or moves on: %j', (said) => {
    const { exchanges } = segment(`${front}Cllr Bogle asked how long the sheds had stood empty. ${said}`)
    expect(exchanges[0]!.answers).toEqual([])
  })
})

it('a report from a department replies, however many commas its name has, and is no head of a page for being said again', () => {
  const one = (asker: string, question: string, report: string): string =>
    `The members considered the following question in the name of ${asker}.\n${question}\nA report was received from the Roads, Transport and Public Safety Department informing\nthe members that ${report}\nThe report was noted.\n\n`
  const text = `${front}${one('Cllr Oster', 'Can the council confirm how many lights are out?', 'five lights are out.')}${one('Cllr Bogle', 'Will a shelter be provided?', 'none will be provided.')}${one('Cllr Raman', 'When will the road be mended?', 'it will be mended in June.')}`
  expect(acts(text).filter((act) => act.startsWith('answer'))).toEqual(
    Array.from({ length: 3 }, () => 'answer Roads, Transport and Public Safety Department'),
  )
})

describe('titles with a stop', () => {
  it('are titles like those without', () => {
    const said = [
      'Ms Thane (Norland), replying to a question put at the last meeting, said that 14 berths had been let.',
      'Mr Mole (Norland), in reply to a question from the Chair, said that dues had fallen.',
      'Mrs Ferro dos Santos (Country Rapporteur) asked whether they would rise.',
      'Dr Letts said that they would not.',
    ]
    const text = `Committee on Ports\nMinutes of the meeting of 25 May 2018\n\nChair: Ms Vine\n\n1. Report\n\n${said.join('\n\n')}`
    const stopped = text.replace(/\b(Ms|Mrs|Mr|Dr) /g, '$1. ')
    expect(acts(stopped)).toEqual(acts(text))
    expect(acts(stopped).map((act) => act.split(' ').slice(1).join(' '))).toEqual([
      'Thane',
      'Mole',
      'Ferro dos Santos',
      'Letts',
    ])
    expect(links(stopped, 22)).toHaveLength(1)
  })

  it('stand in labels and quotations as they are printed', () => {
    const { turns } = segment(
      `${front}Ms. Thane said that it was.\n\nMr. Dow asked why. Ms. Thane said that it was full.`,
    )
    expect(turns.map(({ text, speaker }) => [speaker?.label, text])).toEqual([
      ['Ms. Thane', 'Ms. Thane said that it was.'],
      ['Mr. Dow', 'Mr. Dow asked why.'],
      ['Ms. Thane', 'Ms. Thane said that it was full.'],
    ])
  })
})

describe('labels of a transcript', () => {
  const talk = (asker: string, replier: string): string =>
    `EVIDENCE\nThursday, May 2, 2024\n\nThe Chair (Mr. Ravi Vine): Good morning. We begin.\n\n${asker}: Is that enough?\n\n${replier}: I would not be here if it were.\n\n${asker}: When will all of them be filled?\n\n${replier}: I do not know, and I will not guess.\n\nThe Chair: Thank you.`

  it.each([
    ['Mrs. Jean Yap', 'A/Commr Warren Cool'],
    ['Mrs. Jean Yap', 'S/Sgt Ada Poe'],
    ['COUNCIL MEMBER DOE', 'CHIEF OF DEPARTMENT ROE'],
    ['BOARD MEMBER DOE', 'DEPUTY COMMISSIONER ROE'],
    ['Media', 'Hon Ada Roe'],
    ['Reporter', 'Prime Minister'],
  ])('%s and %s', (asker, replier) => {
    const { turns, people } = segment(talk(asker, replier))
    expect(turns.map(({ act }) => act)).toEqual([
      'procedural',
      'question',
      'answer',
      'question',
      'answer',
      'procedural',
    ])
    expect(turns[1]!.speaker!.label).toBe(asker)
    expect(turns[2]!.speaker!.label).toBe(replier)
    expect(people.map(({ name }) => name)).not.toContain('Media')
  })
})
