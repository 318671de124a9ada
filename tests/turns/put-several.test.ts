import { describe, expect, it } from 'vitest'
import { acts, links } from './told'

const front =
  'Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\n\nPresent: Ada Dean (Chair), Mr T. Hale, Mrs P. Orme\nOfficers: Ms R. Ward (Harbour Master), Mr J. Poole (Treasurer)\n\n'
const rounds =
  'How many moorings are empty?\n\u2022 Nine of forty.\n\u2022 In May a warden visited all of them.\n\nWill the crane be sold?\n\u2022 It will be sold in June.\n\to\tTwo offers have been turned down.'

describe('a line that says who puts the questions below, and to whom', () => {
  it.each([
    ['Mr Hale put the following questions to the Harbour Master.', 'T. Hale', 'R. Ward'],
    [
      'At the meeting held on 2 April 2024 Mr Hale asked the following questions, which were taken on notice.',
      'T. Hale',
      '-',
    ],
    ['The following questions were put to the Treasurer by Mrs Orme:', 'P. Orme', 'J. Poole'],
    ['Several questions were put to the Treasurer.', '-', 'J. Poole'],
  ])('%s', (line, asker, answerer) => {
    const told = acts(`${front}1. Dues\n\n${line}\n\n${rounds}`).filter((act) => !act.startsWith('statement'))
    expect(told).toEqual([`question ${asker}`, `answer ${answerer}`, `question ${asker}`, `answer ${answerer}`])
  })
})

describe('the asker whom the title of an item names', () => {
  it('may stand there in capitals before the subject', () => {
    const text = `${front}5. QUESTIONS BY MEMBERS\n\n5.1 MR HALE \u2013 THE CRANE\n\n(a) What did it cost?\nHarbour Master: \u00a34,000.\n(b) And who paid?\nHarbour Master: The county did.\n\n5.2 MRS ORME \u2013 THE SLIP\n\nWhen will it open?\nHarbour Master: In June.`
    expect(acts(text)).toEqual([
      'question T. Hale',
      'answer R. Ward',
      'question T. Hale',
      'answer R. Ward',
      'question P. Orme',
      'answer R. Ward',
    ])
  })
})

describe('numbered points', () => {
  it('that an office is told to say decide nothing', () => {
    const text = `${front}1. Minutes\n\n1. It was resolved that the minutes be approved with one change.\n2. The Treasurer advised that the accounts were late.\n3. Mr Hale asked how late. Mr Poole said a week.\n`
    expect(acts(text)).toEqual(['decision -', 'statement J. Poole', 'question T. Hale', 'answer J. Poole'])
  })

  it('keep their numbers apart where these stand in cells', () => {
    const text = `${front}|1|Dues|\n|---|---|\n|1.1|Mr Hale asked what they were. Mr Poole said \u00a39.|\n|1.2|Mrs Orme asked why. Mr Poole said that the slip was new.|`
    expect(links(text)).toEqual([
      'Mr Hale asked what they  < Mr Poole said \u00a39.',
      'Mrs Orme asked why. < Mr Poole said that the s',
    ])
  })
})
