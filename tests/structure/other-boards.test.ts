import { describe, expect, it } from 'vitest'
import { analyze, segment } from '../../src/index'

/** How boards of other countries, and pages that were converted, print what every record has. */
const front =
  'Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\n\nPresent: Mr J. Dean (Chair), Ms R. Ward (Harbour Master), Mr T. Hale, Mrs P. Orme\n\n'
const itemsOf = (text: string): (string | null)[][] => segment(text).items.map(({ number, title }) => [number, title])

describe('titles of items', () => {
  it('are those with letters below headings without numbers too', () => {
    const text = `${front}CALL TO ORDER\n\nThe Chair opened the meeting.\n\nNEW BUSINESS\n\nA. Harbour Dues\n\nMr Hale asked what they were. Ms Ward said £9.\n\nB. Crane Repairs\n\nMs Ward reported that the crane had been mended.\n\nADJOURNMENT\n\nThe meeting closed at 9 p.m.`
    expect(itemsOf(text)).toEqual([
      [null, 'CALL TO ORDER'],
      [null, 'NEW BUSINESS'],
      ['A', 'Harbour Dues'],
      ['B', 'Crane Repairs'],
      [null, 'ADJOURNMENT'],
    ])
  })

  it.each([
    ['MIN. #/2024: ', '#/2024'],
    ['MIN/#/2024: ', '#/2024'],
    ['MIN. NO. #/2024 \u2013 ', '#/2024'],
    ['MIN.HB/#/2024: ', 'HB/#/2024'],
    ['MIN #: ', '#'],
    ['Min. # ', '#'],
    ['P24/05/C# ', 'P24/05/C#'],
  ])('have the numbers of minutes before them: %j', (form, number) => {
    const one = (place: number, title: string): string => `${form.replace('#', String(place))}${title}\n\n`
    const text = `${front}${one(5, 'PRELIMINARIES')}The Chair opened the meeting.\n\n${one(6, 'HARBOUR DUES')}Mr Hale asked what they were. Ms Ward said nine.\n\n${one(7, 'CLOSE')}The meeting closed at 9.00.`
    expect(itemsOf(text)).toEqual([
      [number.replace('#', '5'), 'PRELIMINARIES'],
      [number.replace('#', '6'), 'HARBOUR DUES'],
      [number.replace('#', '7'), 'CLOSE'],
    ])
  })

  it('may end in a stop behind a reference, one right below another', () => {
    const text = `${front}62/24 Minutes of the last meeting.\nThese were agreed.\n\n63/24 Matters Arising out of the Minutes.\na) RW \u2013 61/24(b) \u2013 Asked if the buoy had come. TH stated that it had.\n\n64/24 Private Session.\n\n65/24 Correspondence.\na) A letter from the Ferry Company was noted.`
    expect(itemsOf(text).map(([number]) => number)).toEqual(['62/24', '63/24', '64/24', '65/24'])
  })

  it('end before those who present them with their offices, and the sentence below is no part of them', () => {
    const text = `${front}6. REPORTS\n6.1 Speed Limits in the Harbour \u2013 Consultation \u2013 R Ward (Harbour Master) and J Poole (Senior Roads and Piers Engineer)\nR Ward spoke to the report and noted that views were sought by June.\n6.2 Harbour Master's Report for May 2024\nR Ward had attended the opening of the slip.\n\n7. CLOSE\nThe meeting closed at 9.00.`
    const { items, turns } = analyze(text)
    expect(items.map(({ title }) => title)).toEqual([
      'REPORTS',
      'Speed Limits in the Harbour \u2013 Consultation',
      "Harbour Master's Report for May 2024",
      'CLOSE',
    ])
    expect(items[1]!.presenters.map(({ name }) => name)).toEqual(['R. Ward', 'J Poole'])
    expect(turns.filter(({ act }) => act === 'statement').map(({ text }) => text)).toEqual([
      'R Ward spoke to the report and noted that views were sought by June.',
      'R Ward had attended the opening of the slip.',
    ])
  })

  it('of a meeting with one subject are not lost for a list that stands at the back', () => {
    const text =
      'Harbour Dues\n\nPorts\n\n14 May 2024\nChairperson: Ms R Ward (HP)\n\nMeeting report\n\nOpening remarks\n\nThe Chairperson welcomed everyone and noted the apologies.\n\nPresentation by the Harbour Company\n\nMr Joel Hale, Director, said that dues had risen.\n\nDiscussion\n\nMr T Dean (TP) asked how many boats were left.\n\nResponses\n\nMr Hale replied that there were nine.\n\nDocuments\n\nNo related documents\n\nPresent'
    expect(segment(text).items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Opening remarks', 'Discussion', 'Responses']),
    )
  })
})

describe('notes in the margin of who is to act', () => {
  const said = (margin: string): string =>
    `${front}1 Dues                                        Action\n\nMr Hale asked whether the dues would rise and when the boats        ${margin}\nwould be told. Ms Ward said that they would rise in June and that        ${margin}\nletters had gone out.\n\n2 Close\n\nThe meeting closed at 9.00.`

  it.each(['RW', 'RW/TH', 'All', 'Clerk'])('are no words of what was said: %s', (margin) => {
    const { items, turns } = segment(said(margin))
    expect(items.map(({ title }) => title)).toEqual(['Dues', 'Close'])
    expect(turns.slice(0, 2).map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'T. Hale'],
      ['answer', 'R. Ward'],
    ])
  })
})

describe('who was there', () => {
  it('is told under offices in two languages', () => {
    const { people } = segment(
      'Minutes of the Harbour Forum held on 27 May 2024\n\nChairperson/Cathaoirleach\nCouncillor M\u00e1ir\u00edn Keane\n\nMembers Present/Comhalta\u00ed i L\u00e1thair\nCllr Bo Dean Cllr Jo Hale\n\n1. Dues\nThe Chairperson asked why they rose.',
    )
    expect(people.slice(0, 3).map(({ name, role }) => [name, role])).toEqual([
      ['M\u00e1ir\u00edn Keane', 'Chairperson'],
      ['Bo Dean', null],
      ['Jo Hale', null],
    ])
  })

  it('is known by the letters of an office that lost its ligature, and who chairs another body does not preside', () => {
    const { turns } = segment(
      'Minutes of the Harbour Health Board, 27 July 2024\n\nPresent:\nColin Dean (Chair)\nBarbara Hale\n\nIn Attendance:\nSharon Masters (Chief Operating Of icer)\nGraham Orme (Chair, Users Council)\n\n1. WARDS\nBarbara Hale asked how many beds were shut. The COO said nine. The Chair asked why. The COO said that nurses were short.',
    )
    expect(turns.map(({ speaker }) => speaker?.name)).toEqual([
      'Barbara Hale',
      'Sharon Masters',
      'Colin Dean',
      'Sharon Masters',
    ])
  })

  it('begins with two initials though letters with stops number lists', () => {
    const { turns } = segment(
      `${front}1. Roads\n\nR. W. Poole, Resident Engineer, briefed the Board on the pier.\n\nMr Hale asked when it would open. Mr. Poole said in May.`,
    )
    expect(turns.map(({ speaker }) => speaker?.name)).toEqual(['R. W. Poole', 'T. Hale', 'R. W. Poole'])
  })

  it('may bear the name of a place behind an office', () => {
    const { turns } = segment(
      'Minutes of the Harbour County Board of Supervisors, March 5, 2024\n\nPRESENT: Ada Dean, Chairman\nAl Castle\nJo Hale\n\nSupervisor Castle inquired if grants were available. Supervisor Hale replied that they were.',
    )
    expect(turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'Al Castle'],
      ['answer', 'Jo Hale'],
    ])
  })
})

describe('offices', () => {
  const speakers = (list: string, talk: string): (string | undefined)[] =>
    segment(`Minutes of the Harbour Performance Board held on 12 November 2024\n\n${list}\n\n1. Dues\n\n${talk}`)
      .turns.filter(({ act }) => act !== 'procedural')
      .map(({ speaker }) => speaker?.name)

  it('stand before the names of a list, and whoever chairs keeps the other office', () => {
    const list =
      'Present\nDeputy Mayor for Policing and Crime Amina Lawton (Chair)\nChief Constable Jon Dean\nChief Officer, People and Resources Kath Orme\nJulie Hale, Director of Policing and Safer Communities'
    expect(
      speakers(
        list,
        'The Deputy Mayor asked why it was late. The Chief Constable said that it was not. The Chair thanked them.',
      ),
    ).toEqual(['Amina Lawton', 'Jon Dean', 'Amina Lawton'])
    expect(
      segment(`Minutes, 12 November 2024\n\n${list}\n\n1. Dues`).people.map(({ name, role }) => [name, role]),
    ).toEqual([
      ['Amina Lawton', 'Deputy Mayor for Policing and Crime, Chair'],
      ['Jon Dean', 'Chief Constable'],
      ['Kath Orme', 'Chief Officer, People and Resources'],
      ['Julie Hale', 'Director of Policing and Safer Communities'],
    ])
  })

  it('stand behind dashes in a list of points that nothing heads', () => {
    const list =
      '\u2022 Chair \u2013 Jane Dean \u2013 Wendle and Lower Wendle Deputy Mayor for Policing\n\u2022 Tom Hale \u2013 Chief Constable, Wendle Police\n\u2022 Mark Orme \u2013 Interim Director, Public Confidence'
    expect(speakers(list, 'The Deputy Mayor asked why it was late. The Chief Constable said that it was not.')).toEqual(
      ['Jane Dean', 'Tom Hale'],
    )
  })

  it('are told with the body, with what they are over, as one of two, and as letters before initials', () => {
    const list =
      'Present: Ada Dean (Chair), Kit Hale (Chief Executive, Healthwatch Wendle), Ana Orme (Director, Finance), Yaw Poole (Director, Operations), Rich Ward (Assistant Chief Constable), M Rowe (Clerk and Monitoring Officer to the Authority)'
    const talk =
      'The Chief Executive of Healthwatch Wendle asked what it cost. The Director, Finance, said \u00a35. The Monitoring Officer said that it was paid.\n\nACC RW: It was worth it.'
    expect(speakers(list, talk)).toEqual(['Kit Hale', 'Ana Orme', 'M Rowe', 'Rich Ward'])
  })
})

describe('what met, and when', () => {
  it.each([
    ['MINUTES OF THE 14TH SITTING OF THE HARBOUR COMMITTEE HELD ON 7TH MAY, 2024', 'Harbour Committee', '2024-05-07'],
    ['MINUTES OF THE HARBOUR BOARD HELD THE 5TH DAY OF MARCH, 2024', 'Harbour Board', '2024-03-05'],
    ['Minutes of Harbour Panel meetings on Tuesday 22nd & Wednesday 23rd October 2024', 'Harbour Panel', '2024-10-22'],
    ['SHIRE OF HALE\n\n14 May 2024\n\nCouncil Chambers, 6 Mill Road', 'Shire of Hale', '2024-05-14'],
  ])('%j', (title, body, date) => {
    const { meeting } = segment(
      `${title}\n\nPresent: Mr J. Dean (Chair), Ms R. Ward\n\n1. Dues\nMs Ward asked why dues rose. The Chair said that costs had.`,
    )
    expect([meeting.body, meeting.date]).toEqual([body, date])
  })
})

describe('pages round the words', () => {
  it.each([
    "This is an HTML version of an attachment to the Official Information request 'Board minutes'.",
    'HB-26-10-06                     Page 2 of 6                     8 June 2024',
    'TUESDAY 14 MAY 2024                                             Page | 3',
  ])('are said by nobody: %s', (line) => {
    const { turns } = segment(
      `${front}1. Dues\n\nMr Hale asked why they rose.\n\n${line}\n\nMs Ward said that costs had.`,
    )
    expect(turns.map(({ text }) => text)).toEqual(['Mr Hale asked why they rose.', 'Ms Ward said that costs had.'])
  })
})
