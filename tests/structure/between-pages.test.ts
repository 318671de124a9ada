import { describe, expect, it } from 'vitest'
import { segment } from '../../src/index'
import { roles } from '../turns/told'

const items = (text: string): string[] => segment(text).items.map(({ number, title }) => `${number ?? '-'} ${title}`)
const names = (text: string): string[] => segment(text).people.map(({ name }) => name)

describe('titles without numbers between paragraphs that are counted', () => {
  const titles = [
    'Minutes of last meeting \u2013 approval and matters arising',
    'Dues',
    'Boats that nobody has paid a penny for',
  ]
  const paragraph = (number: number): string => `${number}. Ms Roe asked what it was. Mr Poe said it was late.\n\n`
  const part = (title: string, at: number): string =>
    `${title}\n\n${paragraph(3 * at + 1)}${paragraph(3 * at + 2)}${paragraph(3 * at + 3)}`

  it('may be long, but have no verb', () => {
    const text = `HARBOUR BOARD\n\nMinutes of the meeting held on 10 June 2016\n\nPresent: Ada Roe (Convener), Tom Poe\n\n${titles.map(part).join('')}`
    expect(items(text)).toEqual(titles.slice(0, 2).map((title) => `- ${title}`))
  })
})

describe('sections without a number', () => {
  it('are items over those that count them', () => {
    const said = 'Ms Roe asked what it was. Mr Poe said it was late.\n\n'
    const text = `Lynford City Council\nMay 14, 2002\n\nPresent: Ada Roe (Chair), Tom Poe\n\nCity Forum\n\n${said}Public Reports\n\n4.01) Police Report\n\n${said}Approval of Agenda\n\n${said}Public Hearings\n\n7.01) Hearing on the Quay\n\n${said}Adjournment\n\n${said}`
    expect(items(text)).toEqual([
      '- City Forum',
      '- Public Reports',
      '4.01 Police Report',
      '- Approval of Agenda',
      '- Public Hearings',
      '7.01 Hearing on the Quay',
      '- Adjournment',
    ])
  })
})

describe('heads of pages', () => {
  const page = (number: number): string =>
    `HARBOUR COMMISSION ${number} OCTOBER 10, 2024\nscreened, and who was to pay for it. Mr Poe said that the county would.\n\n`

  it('are known by a number that counts on beside the day', () => {
    const text = `MINUTES OF THE HARBOUR COMMISSION\nOCTOBER 10, 2024\n\nPresent: Ann Roe (Chair), Tom Poe\n\n1. Dues\n\nMs Roe asked how boats were\n${page(2)}2. Boats\n\nMs Roe asked how crews were\n${page(3)}`
    expect(items(text)).toEqual(['1 Dues', '2 Boats'])
    expect(segment(text).turns.some(({ text: words }) => words.includes('COMMISSION 2'))).toBe(true)
    expect(segment(text).exchanges).toHaveLength(2)
  })

  it('are those of a margin that every page prints anew', () => {
    const said = 'Ms Roe asked what it was. Mr Poe said it was late.'
    const text = `Panel on Ports\n\nMinutes of meeting held on Tuesday, 3 March 2009\n\nMembers present: Ann Roe (Chairman), Tom Poe\n\nAction\n\nI. Confirmation of minutes\n(LC Paper No. CB(2)966/08-09)\n\n1. ${said}\n\nII. Dues of boats\n\n2. ${said}\n- 2 -\nAction\n\n3. ${said}\n\nIII. Any other business\n\n4. ${said}\n`
    expect(items(text)).toEqual(['I Confirmation of minutes', 'II Dues of boats', 'III Any other business'])
    expect(segment(text).exchanges).toHaveLength(4)
  })

  it('may say which paper of another meeting this is', () => {
    const text = `1 AGENDA ITEM 1\n\nMINUTES OF A MEETING OF THE AUDIT COMMITTEE HELD ON 15 MARCH 2019\n\nPresent: Ann Roe (Chairman), Tom Poe\n\n23 MINUTES OF THE LAST MEETING\n\nThe minutes were confirmed.\n\n24 RISK REPORT\n\nMs Roe asked what it was. Mr Poe said it was late.\n\n25 ANY OTHER BUSINESS\n\nThere was none.`
    expect(items(text)).toEqual(['23 MINUTES OF THE LAST MEETING', '24 RISK REPORT', '25 ANY OTHER BUSINESS'])
  })

  it('are none where the numbers are references', () => {
    const text = `Harbour Board\n21 November 2024\n\nPresent: Ann Roe (Chair), Tom Poe\n\nRef 01/21/11/2024\nDues\nMs Roe asked what they were.\n\nRef 02/21/11/2024\nBoats\nMs Roe asked how many there were.\n`
    expect(items(text)).toEqual(['01/21/11/2024 Dues', '02/21/11/2024 Boats'])
  })
})

describe('an attendance list', () => {
  it('of two columns may have lost the gap between them', () => {
    const text =
      'Park Authority\nMinutes of the meeting held on 10 June 2016\n\nPRESENT\n\nPeter Roe James Poe\nAnn Moe Yorath Loe\nDavid Coe (Convener) Ellen Hoe\nRobert Foe Helen Noe\nBill Doe\n\n1. Dues\n\nJames Poe asked what they were. Ellen Hoe said \u00a39.'
    expect(names(text)).toEqual([
      'Peter Roe',
      'James Poe',
      'Ann Moe',
      'Yorath Loe',
      'David Coe',
      'Ellen Hoe',
      'Robert Foe',
      'Helen Noe',
      'Bill Doe',
    ])
  })

  it.each([
    {
      does: 'has offices on lines of their own above those who hold them, and spells of attendance',
      text: 'Northern Council\nMinutes of the 4th Meeting of the Committee on Ports\n\nDate : 21 July 2020\n\nPresent:\nChairman of the Committee\nMr KWAN Lok-fai*\nVice Chairman of the Committee\nMr YUNG Hoi-lun*\nMembers\nMs LAU Tsz-ching*\nMs WAN Hoi-yin (9:48 a.m. \u2013 11:40 a.m.)\n\nAbsent with Apologies:\nMr HAU Chun-tat\n\nOpening Remarks\n\nThe Chairman welcomed Members.\n\nItem 1 \u2013 Dues\n\n1. The Vice Chairman asked what they were.',
      listed: [
        'KWAN Lok-fai | Chairman of the Committee',
        'YUNG Hoi-lun | Vice Chairman of the Committee',
        'LAU Tsz-ching | -',
        'WAN Hoi-yin | -',
        'HAU Chun-tat | -',
      ],
    },
    {
      does: 'in two languages has the English offices',
      text: 'Committee on Harbours\n\n14/03/2024\n\nCommittee Members in Attendance\n\nCarys Roe | Cadeirydd y Pwyllgor | Committee Chair\nJane Poe\n\nOthers in Attendance\n\nElin Moe | Prif Weithredwr, Porthladd Cymru | Chief Executive, Port of Lynford\nRob Loe | Pennaeth Cychod, Porthladd Cymru | Head of Boats, Port of Lynford\n\n1. Dues\n\nCarys Roe\n09:30:14\nWhat are they?\n\nElin Moe\n09:31:02\nThey are nine pounds.\n\nJane Poe\n09:32:10\nWhy?\n\nRob Loe\n09:33:00\nBecause of the storm.',
      listed: ['Carys Roe | Committee Chair', 'Jane Poe | -', 'Elin Moe | Chief Executive', 'Rob Loe | Head of Boats'],
    },
  ])('$does', ({ text, listed }) => {
    expect(roles(text)).toEqual(listed)
  })

  it('has nobody whom a title only seems to name', () => {
    const text =
      'Harbour Partnership\nMinutes of the meeting held on 10 June 2016\n\nPresent: Ada Roe (Chair), Tom Poe\n\n1. Speeding \u2013 Marlow Straight\n\nMs Roe asked if cars on the Marlow Straight were slower. Mr Poe said they were.\n\n2. Dues\n\nMs Roe asked what they were.'
    expect(names(text)).toEqual(['Ada Roe', 'Tom Poe'])
    expect(items(text)[0]).toBe('1 Speeding \u2013 Marlow Straight')
  })
})

describe('what a line cuts off', () => {
  const head =
    'Lynford Harbour\nBoard Minutes\n\nMonday, 24 October 2016\n\nPresent: Ada Roe (Chair), J. Hale (Vice Chair)\n\n'

  it('titles in capitals go on, and decisions below them do not', () => {
    const text = `${head}1.  CHIEF'S VERBAL\nREPORT\nOF THE YEAR\n\nMs Roe asked what it was. Mr Poe said that it was late.\n\n2.  PERFORMANCE\nREPORT: THIRD QUARTER\n\nMs Roe asked what it was. Mr Poe said that it was late.\n\n3.  BUDGET\nRECEIVED\n`
    expect(items(text)).toEqual([
      "1 CHIEF'S VERBAL REPORT OF THE YEAR",
      '2 PERFORMANCE REPORT: THIRD QUARTER',
      '3 BUDGET',
    ])
  })

  it('an office goes on', () => {
    const text = `${head}1. Dues\n\nMs Frayne thought that the new plan was one that nobody would ever have to come back to in the year. The Vice\nChair asked why that was so.\n`
    expect(segment(text).turns.map(({ act, speaker }) => `${act} ${speaker?.name}`)).toEqual([
      'statement Frayne',
      'question J. Hale',
    ])
  })

  it('a sentence goes on over one page with its number and its head', () => {
    const text = `OFFICIAL     Lynford Board\n\n${head}1. Dues\n\nMr Hale asked why dues rose. Ms Roe said that the list sizes in these\n\nPage 3 of 6\nOFFICIAL     Lynford Board\n\nplaces had gone up by a fifth.\n`
    expect(segment(text).turns.map(({ act, text: words }) => `${act} ${words.slice(-23)}`)).toEqual([
      'question le asked why dues rose.',
      'answer had gone up by a fifth.',
    ])
  })

  it('the day right above a list of people heads none', () => {
    const text =
      'LYNFORD HARBOUR BOARD\nPUBLIC MEETING \u2013 NOTES\nWednesday 9 October 2024, 14:00 \u2013 Room 2\n\nPresent:\tHelen Marsh (HM)\tHarbour Master (Chair)\n\tTunde Okafor (TO)\tTreasurer\n\tRuth Pellow (RP)\tClerk\n\n1. Dues\n\nHM asked why dues rose.\n'
    expect(segment(text).meeting.date).toBe('2024-10-09')
  })
})
