import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { acts, links } from './told'

const front =
  'Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\n\nPresent: Ada Dean (Chair), Mr T. Hale, Mrs P. Orme\nOfficers: Ms R. Ward (Harbour Master), Mr J. Poole (Treasurer)\n\n'

describe('replies below a heading of their own', () => {
  it('go to the questions whose words they take up, and all of them to a question whose words none takes up', () => {
    const text = `${front}Discussion\n\nMr Hale asked how many moorings were empty and what the crane had cost.\n\nMrs Orme asked when the lighthouse would be painted. Had the lamp been tested?\n\nThe Chair wished to know who wrote the leaflet.\n\nResponses\n\nMs Ward replied that nine moorings were empty. The crane had cost \u00a34,000.\n\nMr Poole said that the lighthouse would be painted in June and that the lamp had been tested.\n\nClose\n\nThe meeting closed at 9.00.`
    expect(links(text)).toEqual([
      'Mr Hale asked how many m < Ms Ward replied that nin',
      'Mrs Orme asked when the  < Mr Poole said that the l',
      'The Chair wished to know < Ms Ward replied that nin + Mr Poole said that the l',
    ])
  })

  it('are to an earlier question too where they take up a word of it', () => {
    const text = `${front}1. Taxis\n\n18. Mr Hale enquired whether there had been a consultation.\n\n19. Mrs Orme enquired about the number of bays.\n\n20. Ms Ward replied that a consultation had been held in May. All six bays would stay.`
    expect(links(text)).toEqual([
      '18. Mr Hale enquired whe < 20. Ms Ward replied that',
      '19. Mrs Orme enquired ab < 20. Ms Ward replied that',
    ])
  })
})

describe('tables of views and replies', () => {
  const table =
    'Harbour Commissioner\nPublic views, 14 May 2024\n\nThe Chief Constable, Neil Dean, replies to views.\n\nDate | View from the public | Chief Constable response | Full item |\n---|---|---|---|\n08/12/2023 | Will there be fewer patrols? | There will be two more in May. | Minutes here |\n06/01/2024 | Who is responsible for scooters and how many have been seized? | | |\n20/01/2024 | Why does nobody attend sheds? | Where there is no camera it is dealt with by telephone. | Minutes here |'

  it('have the office in the head of a column as who replies, and rows whose last cells are empty', () => {
    expect(acts(table).slice(-5)).toEqual([
      'question -',
      'answer Neil Dean',
      'question -',
      'question -',
      'answer Neil Dean',
    ])
  })
})

describe('letters and a dash before what somebody did', () => {
  it('open what is told of them, until somebody else speaks', () => {
    const text = `${front}63/24 Guests\n\na) RW \u2013 Gave a report on the moorings. TH asked how many were empty. RW stated that nine were.\nb) PO \u2013 Informed RW that boats were left at night and asked what could be done. RW stated that the slip was not hers.\nc) TH \u2013 61/24(c) \u2013 Asked if the buoy had come. JP stated that it had.`
    expect(acts(text)).toEqual([
      'statement R. Ward',
      'question T. Hale',
      'answer R. Ward',
      'question P. Orme',
      'answer R. Ward',
      'question T. Hale',
      'answer J. Poole',
    ])
  })
})

describe('whoever presides', () => {
  it.each([
    'The Chair called for Approval of the Agenda.',
    "The Chair called for the Treasurer's Report.",
    'The Chair called for persons to speak on the levy.',
    'The Chair closed the hearing and called for comments from the Board.',
    'There being no further discussion, the Chair thanked the public for coming.',
    'The public section of the Board meeting closed at 2.47pm.',
    'There were 14 members of the general public in attendance and no press.',
  ])('runs the meeting: %s', (sentence) => {
    expect(acts(`${front}1. Dues\n\n${sentence}`)).toEqual([])
  })

  it('asks with what is wanted of somebody', () => {
    expect(acts(`${front}1. Dues\n\nThe Chair opened the item and asked whether dues would rise.`)).toEqual([
      'question Ada Dean',
    ])
    expect(acts(`${front}1. Dues\n\nMrs Orme demanded a list of the boats.`)).toEqual(['question P. Orme'])
  })
})

describe('motions', () => {
  it('are told with their vote, of which no number decides what comes behind', () => {
    const text = `${front}1. Dues\n\nMr Hale moved that the Board approve the plan. The motion was adopted by a vote of 4-0 with Mrs Orme absent.\n\n2. Taxis\n\n18. Ms Ward presented the paper. It was proposed to move the stand.\n\n19. Mrs Orme said that nobody had been asked. She enquired whether they would be.\n\n20. Ms Ward replied that they would.`
    expect(acts(text)).toEqual(['decision -', 'decision -', 'question P. Orme', 'answer R. Ward'])
  })
})

describe('numbered questions with a place', () => {
  it('are by whom their item names, and count on behind a labelled reply', () => {
    const text = `${front}4. PUBLIC QUESTION TIME\n\n4.1 Bernice Norling, Wendle\n\nQuestion 1\nHas the Board had complaints about dust?\nResponse\nIt has had nine.\n\n5. MEMBERS' QUESTIONS\n\n5.1 Mr T. Hale\n\n1. Has the crane come?\nResponse by the Harbour Master\nIt has not.\n2. What is left in the reserve?\nResponse by the Treasurer\nThere is \u00a3812,406.`
    expect(acts(text)).toEqual([
      'question Bernice Norling',
      'answer -',
      'question T. Hale',
      'answer R. Ward',
      'question T. Hale',
      'answer J. Poole',
    ])
  })
})

describe('a report', () => {
  it('tells something where more is said than that it was given', () => {
    expect(acts(`${front}1. Dues\n\nMs Ward spoke to her report and noted a fall of 12 per cent.`)).toEqual([
      'statement R. Ward',
    ])
    expect(acts(`${front}1. Dues\n\nMs Ward spoke to her report.`)).toEqual([])
  })

  it('that is received promises nothing', () => {
    const text = `${front}1. Police\n\nMoved Mr Hale, seconded Mrs Orme\nThat the Police update be received.\nCARRIED`
    expect(analyze(text).commitments).toEqual([])
  })
})
