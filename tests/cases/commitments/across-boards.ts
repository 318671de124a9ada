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
  // Commas in a title, or round one.
  [
    'answer',
    'undertaking',
    'firm',
    '«The Senior Engineer, Roads, Parks and Cleansing agreed to liaise with the railway and report back.»',
    'Senior Engineer, Roads, Parks and Cleansing',
    '',
  ],
  [
    'answer',
    'undertaking',
    'firm',
    '«The Head of Planning, Enforcement and Heritage will circulate the list.»',
    'Head of Planning, Enforcement and Heritage',
    '',
  ],
  [
    'statement',
    'plan',
    'firm',
    "«Ida Marsh, the town's attorney, will provide the new dates in May.»",
    'Ida Marsh',
    '2025-05',
  ],
  // What is tried, carried on until, had or done with a name.
  [
    'answer',
    'plan',
    'hedged',
    'He said that «the Council would try to house the other stalls elsewhere.»',
    'Council',
    '',
  ],
  ['answer', 'plan', 'hedged', "«We'll try and fix the gate.»", 'Selby Council', ''],
  [
    'statement',
    'plan',
    'firm',
    '«Talks will continue with a view to signing the lease by the end of the year.»',
    'Selby Council',
    '2025-12',
  ],
  [
    'statement',
    'plan',
    'firm',
    '«The search is still under way and will continue until a leak has been found.»',
    'Selby Council',
    '',
  ],
  ['answer', 'plan', 'firm', 'She said that «he would have a further discussion with the county.»', 'Mara Quill', ''],
  ['statement', 'plan', 'firm', '«Ms Quill will do a note of the terms.»', 'Mara Quill', ''],
  [
    'answer',
    'undertaking',
    'hedged',
    'He said that if they sent him the plan, «he would write to the owner.»',
    'Mara Quill',
    '',
  ],
  [
    'statement',
    'undertaking',
    'firm',
    '«The City Manager will call for a current quote for the bench.»',
    'City Manager',
    '',
  ],
  // Put impersonally.
  ['statement', 'plan', 'hedged', 'It is proposed that «the Trust join the alliance.»', 'Trust', ''],
  ['statement', 'plan', 'hedged', 'It is intended that «the guide is published online.»', 'Selby Council', ''],
  ['answer', 'plan', 'hedged', "«It's intended to make changes to the grant.»", 'Selby Council', ''],
  ['statement', 'plan', 'hedged', '«There are future plans for a skate park.»', 'Selby Council', ''],
  ['answer', 'plan', 'firm', '«There will be bursaries available for students.»', 'Selby Council', ''],
  [
    'statement',
    'plan',
    'firm',
    '«On 4 May there will be an information day in the hall.»',
    'Selby Council',
    '2025-05-04',
  ],
  ['answer', 'undertaking', 'hedged', '«Yes, we can explore that.»', 'Selby Council', ''],
  // The date at once behind the participle.
  ['statement', 'plan', 'hedged', '«The final plan is expected Q2 2026.»', 'Selby Council', '2026-Q2'],
  ['statement', 'plan', 'firm', '«The report is due 4 May.»', 'Selby Council', '2025-05-04'],
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
  { act: 'statement', text: 'For the Council, roads and parks will matter.' },
  { act: 'answer', text: 'We will try to improve.' },
  { act: 'answer', text: 'We will try our best.' },
  { act: 'statement', text: 'The debate will continue for years.' },
  { act: 'answer', text: 'We will have a conversation about values.' },
  { act: 'statement', text: 'Ms Quill will do her best.' },
  { act: 'statement', text: 'Ms Quill will do the right thing.' },
  { act: 'answer', text: 'If the grant were larger, she would look into a wing.' },
  { act: 'answer', text: 'If he were asked, he would write a book.' },
  { act: 'statement', text: 'There are no plans for a skate park.' },
  { act: 'statement', text: 'There are plans for every school.' },
  { act: 'statement', text: 'It is proposed that the Mayor is wrong.' },
  { act: 'answer', text: 'There will be no grants available.' },
  { act: 'statement', text: 'There will be four days left.' },
  { act: 'answer', text: 'We can explore the stars at night.' },
  { act: 'statement', text: 'The report was expected Q2 2024.' },
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
