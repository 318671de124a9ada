import type { NotPromisedOfBoards, PromisedOfBoards } from './of-boards'

/**
 * Promises in the compressed language of minutes and in answers to what was asked in reported speech.
 * By Mara Quill of Marlby Council on 12 March 2025; the next meeting is on 9 April.
 */
export const promisedInNotes: readonly PromisedOfBoards[] = [
  ['answer', 'undertaking', 'firm', '«To be supplied after the meeting.»', 'Mara Quill', ''],
  ['answer', 'undertaking', 'firm', '«To be issued with the minutes.» PL', 'Petra Lund', ''],
  ['statement', 'undertaking', 'firm', '«Corrected table to be circulated to members.»', 'Mara Quill', ''],
  [
    'statement',
    'action',
    'firm',
    '«Costs of the ferry to be brought to the Board JB 26 June 2025»',
    'Joan Barrow',
    '2025-06-26',
  ],
  [
    'answer',
    'target',
    'hedged',
    '«Queue of appeals expected to be cleared by the end of July.»',
    'Marlby Council',
    '2025-07',
  ],
  ['answer', 'target', 'hedged', '«The depot was forecast to be full by February 2026.»', 'Marlby Council', '2026-02'],
  ['answer', 'plan', 'firm', '«A class of ten was booked for October.»', 'Marlby Council', '2025-10'],
  ['answer', 'plan', 'hedged', '«A first map was anticipated in the Q3 2025/26 report.»', 'Marlby Council', '2025-Q4'],
  ['answer', 'target', 'hedged', '«She expected to be within £40k of budget by June.»', 'Mara Quill', '2025-06'],
  [
    'answer',
    'target',
    'hedged',
    'MQ said that «the Service aimed to be back at 90% by the end of June.»',
    'Marlby Council',
    '2025-06',
  ],
  ['answer', 'target', 'firm', '«We are going from four wardens to ten by June.»', 'Marlby Council', '2025-06'],
  ['answer', 'plan', 'firm', '«Five apprentices graduate from the college in December.»', 'Marlby Council', '2025-12'],
  ['answer', 'plan', 'firm', '«We break ground in June.»', 'Marlby Council', '2025-06'],
  ['answer', 'plan', 'firm', '«Market days will recommence in October.»', 'Marlby Council', '2025-10'],
  [
    'answer',
    'plan',
    'firm',
    '«The figures would go on the website each quarter from April.»',
    'Marlby Council',
    '2025-04',
  ],
  ['answer', 'plan', 'firm', '«Receipts would go towards the new library.»', 'Marlby Council', ''],
  ['answer', 'undertaking', 'firm', '«She would have a breakdown of the list issued to Members.»', 'Mara Quill', ''],
  ['answer', 'undertaking', 'firm', '«I will have that number for you on Friday.»', 'Mara Quill', '2025-03-14'],
  ['answer', 'undertaking', 'firm', '«This would be answered at the May meeting.»', 'Mara Quill', '2025-05'],
  ['answer', 'undertaking', 'firm', '«She would bring a paper in May.»', 'Mara Quill', '2025-05'],
  ['answer', 'undertaking', 'firm', '«Not to hand, MQ undertook to circulate.»', 'Mara Quill', ''],
  ['answer', 'undertaking', 'firm', '«A list would be circulated by the Clerk after the meeting.»', 'Clerk', ''],
  ['answer', 'plan', 'hedged', '«MQ is looking at the business case for one.»', 'Mara Quill', ''],
  [
    'answer',
    'target',
    'firm',
    '«40 additional wardens would be in post by September 2025.»',
    'Marlby Council',
    '2025-09',
  ],
  ['answer', 'undertaking', 'firm', '«By 5 July.»', 'Mara Quill', '2025-07-05'],
  ['answer', 'action', 'firm', '«Officer to supply after the meeting.»', 'Mara Quill', ''],
  ['answer', 'undertaking', 'firm', '«I will send it by October 12.»', 'Mara Quill', '2025-10-12'],
  [
    'answer',
    'plan',
    'hedged',
    'Most tenants had replied and it was intended that «the remainder would do so by the end of June 2025.»',
    'Marlby Council',
    '2025-06',
  ],
]

/** What looks like it in the same notes and promises nothing. */
export const notPromisedInNotes: readonly NotPromisedOfBoards[] = [
  { act: 'answer', text: 'To be fair, the team has done well.' },
  { act: 'answer', text: 'Venue to be confirmed.' },
  { act: 'answer', text: 'Number of trees to be planted.' },
  { act: 'answer', text: 'The map was on show, with more work to be done.' },
  { act: 'answer', text: 'All options would be looked at in the round.' },
  { act: 'answer', text: 'No figure for the quay could be given.' },
  { act: 'statement', text: 'Is the council on track to convert all plans by August' },
  { act: 'answer', text: 'The rate is forecast to rise by May 2025.' },
  { act: 'answer', text: 'Replies were expected in May 2025 but have slipped.' },
  { act: 'answer', text: 'MQ said that item 7 would be taken first.' },
  { act: 'answer', text: 'By and large.' },
  { act: 'answer', text: 'Costs would go up.' },
]
