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
  // Near what is no step.
  ['answer', 'plan', 'firm', '«The bus will run on Sundays from May.»', 'Selby Council', '2025-05'],
  ['answer', 'plan', 'firm', '«The lift will be gone by May.»', 'Selby Council', '2025-05'],
  ['answer', 'plan', 'firm', '«We will not open the pool before May 2026.»', 'Selby Council', '2026-05'],
  ['decision', 'plan', 'firm', '«It was agreed to move the library to the old bank.»', 'Selby Council', ''],
  ['decision', 'plan', 'firm', 'RESOLVED that «the sign be changed in May.»', 'Selby Council', '2025-05'],
  ['answer', 'plan', 'hedged', '«The intent is to open the wing in May.»', 'Selby Council', '2025-05'],
  ['answer', 'undertaking', 'firm', '«JB and PL offered to get trained in the system.»', 'Joan Barrow', ''],
]

export const notPromisedAcrossBoards: readonly NotPromisedOfBoards[] = [
  { act: 'statement', text: 'News: Council to sell depot in Selby.' },
  { act: 'statement', text: 'Recommendation: Members to note the report.' },
  { act: 'statement', text: 'Theme: Learning to read.' },
  { act: 'statement', text: 'Road closure: High Street to Mill Lane.' },
  { act: 'action', text: 'Anyone who wants to help should speak to JB.' },
  { act: 'action', text: 'Thanks to all the helpers.' },
  // Away, faring well, voting: nobody's step.
  { act: 'answer', text: 'She said she would be gone from mid-May until June.' },
  { act: 'answer', text: 'I will be on leave from 4 May.' },
  { act: 'answer', text: 'He said it would run a lot better on Saturdays.' },
  { act: 'answer', text: 'She said the scheme would run into trouble with the lease.' },
  { act: 'answer', text: 'She stressed that she will not approve the 2026 budget if no plan is made.' },
  { act: 'answer', text: 'He said it would be preferred to see the drawings first.' },
  { act: 'statement', text: 'The opening will be delayed for at least two weeks.' },
  { act: 'answer', text: 'Modular units will be allowed for under the grants.' },
  // Told of an earlier meeting.
  { act: 'statement', text: 'He referred to an earlier meeting at which it was agreed to circulate the list.' },
  // Settled by the words themselves.
  { act: 'decision', text: 'It was proposed and agreed to change the times of the meetings from 3pm to 2pm.' },
  { act: 'decision', text: 'Moved by Ames that "Village" be changed to "Town", motion carried.' },
  // What a text is for, what is asked, and the run of the talk.
  { act: 'answer', text: 'The intent of the by-law is to keep the square clear by 2026.' },
  { act: 'statement', text: 'She would like to see it grow and asked if the club is going to re-open.' },
  { act: 'answer', text: "So, I'm going to piggyback on that." },
  { act: 'answer', text: 'I want to make sure that we deliver on that this year.' },
]
