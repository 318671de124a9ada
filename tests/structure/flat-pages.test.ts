import { expect, test } from 'vitest'
import { segment } from '../../src/analyze'

/** The lines of a page as one, as a reader without its breaks leaves them. */
function flat(lines: string, gap = ' '): string {
  return lines.trim().split('\n').join(gap)
}

function itemsOf(text: string): string {
  return segment(text)
    .items.map(({ number, title }) => `${number ?? '-'} | ${title}`)
    .join('\n')
}

function peopleOf(text: string): string {
  return segment(text)
    .people.map(({ name, attendance }) => `${name} | ${attendance}`)
    .join('\n')
}

const filler =
  'The Harbour Master reported that the dredger had been at work since Easter. The channel was now four metres deep at low water. Mrs Prowse asked whether the fishing fleet had been told. The Harbour Master said that he had written to all skippers in April and had put a notice on the quay. It was noted that the pilots were content.'

const capitals = flat(`
PENRHOS HARBOUR BOARD MINUTES OF THE MEETING OF THE BOARD HELD ON TUESDAY 4 MARCH 2025 AT THE CUSTOM HOUSE PRESENT: Mrs Ada Prowse Mr Colm Hession Dr Ines Okoro IN ATTENDANCE: Mr Piet Vance, Harbour Master
1. WELCOME The Chair opened the meeting at 10 am.
2. DRAFT MINUTES OF THE MEETINGS HELD ON 7 JANUARY AND 4 FEBRUARY 2025 The minutes were agreed.
3. DREDGING ${filler}
2 OFFICIAL 30418
6. DATE OF NEXT MEETING The next meeting will be held on 6 May 2025.
${''}`)

test('titles in capitals behind numbers that count on through one line', () => {
  expect(itemsOf(capitals + filler)).toBe(
    [
      '1 | WELCOME',
      '2 | DRAFT MINUTES OF THE MEETINGS HELD ON 7 JANUARY AND 4 FEBRUARY 2025',
      '3 | DREDGING',
      '6 | DATE OF NEXT MEETING',
    ].join('\n'),
  )
  expect(peopleOf(capitals + filler)).toBe(
    ['Ada Prowse', 'Colm Hession', 'Ines Okoro', 'Piet Vance'].map((name) => `${name} | present`).join('\n'),
  )
  const asked = segment(capitals + filler).turns.find(({ act }) => act === 'question')
  expect(asked?.speaker?.name).toBe('Ada Prowse')
})

test('titles without numbers between numbered paragraphs, and names without a sign between', () => {
  const text = flat(`
PENRHOS MARSH TRUST MINUTES OF THE TRUSTEES' MEETING held at Sluice House on 4 March 2025 Present: Ada Prowse Colm Hession Ines Okoro Apologies: Piet Vance Rhona Tait
1 Welcome and Apologies
1. Ada Prowse welcomed those present.
Minutes of Last Meeting
2. Agreed without change.
3. Clarification was sought on paragraph 6. It was explained that the sluice was meant.
Reed Cutting
4. ${filler}
5. Ines Okoro asked two things: a) When would it end? b) Who would pay? Colm Hession said that it would end in May, and that the county would pay for all of it as it had done in each of the years before.
AOB
6. The boat needs paint.
`)
  expect(itemsOf(text)).toBe(
    ['- | Welcome and Apologies', '- | Minutes of Last Meeting', '- | Reed Cutting', '- | AOB'].join('\n'),
  )
  expect(peopleOf(text)).toBe(
    [
      'Ada Prowse | present',
      'Colm Hession | present',
      'Ines Okoro | present',
      'Piet Vance | apologies',
      'Rhona Tait | apologies',
    ].join('\n'),
  )
})

test('titles in a list over what was said in one below it', () => {
  const text = flat(`
Quay Tenants Forum minutes of 4 March 2025 Location: Net Loft Present: Ada Prowse, Colm Hession, Ines Okoro
\u2022 Welcome: o Ada thanked the school for the chairs.
\u2022 Old business: o ${filler} o Ines asked who holds the key of the net loft.
\u2022 New business: o Colm will count the chairs. o There were thanks to the bakers. ${filler.slice(0, 300)} 1
\u2022 Next steps: o Ines will ring the county by Friday.
`)
  expect(itemsOf(text)).toBe(['- | Welcome', '- | Old business', '- | New business', '- | Next steps'].join('\n'))
})

test('Roman numbers and dashes behind wide gaps', () => {
  const text = flat(
    `
QUAY COMMISSION:  Regular Meeting
MEMBERS PRESENT:  Ada Mae Prowse, Colm Hession, Ines Okoro.   MEMBERS ABSENT: Piet Vance.
I. CALL TO ORDER \u2013 Ada Mae Prowse called the meeting to order at 6 p.m.
II. Approval of Agenda \u2013 Colm Hession stated that we take #3 \u2013 Crane before #2.
III. Dredging \u2013 ${filler} ${filler}
IV. Minutes \u2013 Meeting of February 4, 2025 \u2013 The minutes were mailed to all members for review.
`,
    '     ',
  )
  expect(itemsOf(text)).toBe(
    [
      'I | CALL TO ORDER',
      'II | Approval of Agenda',
      'III | Dredging',
      'IV | Minutes \u2013 Meeting of February 4, 2025',
    ].join('\n'),
  )
  expect(peopleOf(text).split('\n').slice(0, 3).join('\n')).toBe(
    'Ada Mae Prowse | present\nColm Hession | present\nInes Okoro | present',
  )
})

test('titles behind numbers without a sign between them and what was minuted', () => {
  const text = flat(`
Minutes of the Estuary Forum held in the Net Loft on Monday 3 June 2024 at 2.00pm Present: Cllr A Prowse (Chair), Cllr B Hession, Ms C Okoro Apologies: Cllr E Tait
1. Welcome and Apologies The Chair welcomed members.
2. Declarations of Interest There were none.
3. Dredging Programme Mr Vance presented the report. ${filler} Page 1 of 2 Members noted the report. ${filler}
4. Any Other Business Cllr Prowse spoke of the slipway.
5. Date of Next Meeting 2 September 2024 at 2.00pm.
`)
  expect(itemsOf(text)).toBe(
    [
      '1 | Welcome and Apologies',
      '2 | Declarations of Interest',
      '3 | Dredging Programme',
      '4 | Any Other Business',
      '5 | Date of Next Meeting',
    ].join('\n'),
  )
  expect(peopleOf(text)).toContain('E Tait | apologies')
})

test('titles before colons that ran together', () => {
  const text = flat(`
PORT ADVISORY COMMITTEE Thursday, May 9, 2024 Members present: Ann Prowse, Carl Hession, Ines Okoro.
Call to Order: The meeting was called to order at 6:02 p.m.
Approval of Minutes: Motion by Hession to approve the April minutes. Motion carried 3-0.
Public Comment: Bob Lund asked why the ramp is closed on Sundays. Ms. Okoro said that there is no one to staff it. ${filler}
Old Business: Mooring fees. ${filler}
Adjournment: The meeting was adjourned at 7:10 p.m.
`)
  expect(itemsOf(text)).toBe(
    ['- | Call to Order', '- | Approval of Minutes', '- | Public Comment', '- | Old Business', '- | Adjournment'].join(
      '\n',
    ),
  )
})

test('numbers without a sign on pages of one line each, with the numbers of the pages', () => {
  const text = [
    'Size: px',
    'Start display at page:',
    'Download "Minutes - Estuary Forum 4 March 2025"',
    '5 years ago',
    'Transcription',
    `1 ESTUARY FORUM Minutes of the meeting held on 4 March 2025 Present: Cllr Ada Prowse (Chair) Cllr Colm Hession Ms Ines Okoro 1 Apologies for Absence Apologies were received from Cllr Tait. 2 Minutes of the Last Meeting The minutes were agreed. 3 Dredging Mr Vance was welcomed. ${filler} 1`,
    `2 4 Any Other Business Ms Okoro asked who holds the key of the Net Loft. The Chair said that the Clerk did. ${filler} 5 Date of Next Meeting 2 June 2025 at 2 pm in the Net Loft. 2`,
  ].join('\n')
  expect(itemsOf(text)).toBe(
    [
      '1 | Apologies for Absence',
      '2 | Minutes of the Last Meeting',
      '3 | Dredging',
      '4 | Any Other Business',
      '5 | Date of Next Meeting',
    ].join('\n'),
  )
  expect(
    segment(text).turns.some(({ span }) => /ago|Transcription|^\d \d/.test(text.slice(span.start, span.end))),
  ).toBe(false)
})

test('one long paragraph keeps together', () => {
  expect(itemsOf(`${filler} ${filler} In 2. above the county was meant. ${filler} ${filler}`)).toBe('')
})

test('a long paragraph among the lines of a page that kept its breaks', () => {
  const text = `Minutes of the Harbour Board, 4 March 2025\n\nPresent: Ada Prowse, Colm Hession\n\n1. Dredging\n\n${filler}\n\n${filler} Three things were settled. 1. The dredger stays. 2. The Board pays. 3. The pilots are told. ${filler}\n\n2. Any other business\n\nThere was none.\n\n3. Next meeting\n\nIt will be on 6 May 2025.`
  expect(itemsOf(text)).toBe('1 | Dredging\n2 | Any other business\n3 | Next meeting')
})

test('numbers below numbers, and what runs along at the feet of pages', () => {
  const text = flat(`
Penrhos Harbour Trust Minutes of the Board Meeting Thursday 8 May 2025 The Custom House Present: Ada Prowse, Colm Hession In attendance: Piet Vance
1. Welcome 1.1. Ada Prowse opened the meeting. 2. Minutes of 3 April 2025 2.1. The minutes were agreed. Harbour Trust 08.05.2025 Minutes Page 1 of 2
3. Dredging 3.1. ${filler} 3.2. Colm Hession asked what it had cost. Piet Vance said that it had cost £40,000. 4. Any other business None 5. Close 5.1. The meeting closed at noon. Harbour Trust 08.05.2025 Minutes Page 2 of 2`)
  expect(itemsOf(text)).toBe(
    ['1 | Welcome', '2 | Minutes of 3 April 2025', '3 | Dredging', '4 | Any other business', '5 | Close'].join('\n'),
  )
  expect(segment(text).turns.some(({ text: words }) => /Page \d|08\.05/.test(words))).toBe(false)
})

test('an official report with those present and all speeches in one line', () => {
  const text = flat(`
OFFICIAL REPORT (Hansard) Committee for Harbours 9 May 2025 Members present for all or part of the proceedings: Mrs Ada Prowse (Chairperson) Mr Colm Hession (Deputy Chairperson) Ms Ines Okoro Witnesses: Mr Piet Vance Department for Ports Ms Rhona Tait Pilots Association
The Chairperson (Mrs Prowse): We have two witnesses today, and I welcome both of them. They have ten minutes, and members will come in behind that. Mr Piet Vance (Department for Ports): Thank you, Chair. Four of our seven piers are past their time, and the oldest lost sixty days to repairs. We have signed for two new ones.
The Chairperson (Mrs Prowse): What became of the third? Mr Vance: It fell out when steel went up. Ms Okoro: When will the first be open? Ms Rhona Tait (Pilots Association): I was told that it would be in May. Mr Hession: Who will pay for the lights? Mr Vance: The Department will.`)
  const { people, turns } = segment(text)
  expect(people.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Ada Prowse', null],
    ['Colm Hession', null],
    ['Ines Okoro', null],
    ['Piet Vance', 'Department for Ports'],
    ['Rhona Tait', 'Pilots Association'],
  ])
  expect(turns.slice(-6).map(({ act, speaker }) => [act, speaker?.name])).toEqual([
    ['question', 'Ada Prowse'],
    ['answer', 'Piet Vance'],
    ['question', 'Ines Okoro'],
    ['answer', 'Rhona Tait'],
    ['question', 'Colm Hession'],
    ['answer', 'Piet Vance'],
  ])
})
