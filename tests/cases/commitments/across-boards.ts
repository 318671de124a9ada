import type { NotPromisedOfBoards, PromisedOfBoards } from './of-boards'

/**
 * Promises as lists of actions, motions and reports of many kinds of board put them.
 * By Mara Quill of Selby Council on 12 March 2025; the next meeting is on 9 April.
 */
export const promisedAcrossBoards: readonly PromisedOfBoards[] = [
  // The owner behind a label of what the action is about.
  ['statement', 'action', 'firm', 'Car park: «MQ to get a quote for the sign.»', 'Mara Quill', ''],
  [
    'statement',
    'action',
    'firm',
    'Newsletter and website: «Petra Lund to circulate the draft by 4 May.»',
    'Petra Lund',
    '2025-05-04',
  ],
  ['action', 'action', 'firm', '«Access: JB and PL to check the keys with the school.»', 'Joan Barrow', ''],
  // Owners at the end of the line.
  ['action', 'action', 'firm', '«Tickets: to be printed and numbered – MQ/PL.»', 'Mara Quill', ''],
  ['statement', 'action', 'firm', '«Lamp post: numbers to be painted and posts cleaned – JB/PL.»', 'Joan Barrow', ''],
  ['action', 'action', 'firm', '«Send the forms to the tutors (library team»)', 'library team', ''],
  ['action', 'action', 'firm', '«Send the forms to the tutors (open or closed»)', '', ''],
  // Of joint owners the first.
  ['answer', 'undertaking', 'firm', '«The Chair, Cllr Ames and Ms Quill will look into the drains.»', 'Chair', ''],
  ['answer', 'undertaking', 'firm', '«JB and PL offered to get trained in the system.»', 'Joan Barrow', ''],
]

export const notPromisedAcrossBoards: readonly NotPromisedOfBoards[] = [
  { act: 'statement', text: 'News: Council to sell depot in Selby.' },
  { act: 'statement', text: 'Recommendation: Members to note the report.' },
  { act: 'statement', text: 'Theme: Learning to read.' },
  { act: 'statement', text: 'Road closure: High Street to Mill Lane.' },
  { act: 'action', text: 'Anyone who wants to help should speak to JB.' },
  { act: 'action', text: 'Thanks to all the helpers.' },
]
