import type { TurnCase } from '../turn-case'

/** Concerns and remarks that somebody who is asked at the meeting takes up, and such as nobody does. */
export const takenUp: readonly TurnCase[] = [
  {
    name: 'a concern in one paragraph, and the reply in the next',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo expressed concern at lorries reversing past the school gate at nine in the morning.

[[answer: Dev Anand]]Mr Anand shared the concern and confirmed that the round would start at ten from Monday.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a request that the officer agrees to',
    board: 'council',
    text: `[[question: S. Lidgate]]Councillor Lidgate referred to the bins behind the market and requested an extra collection on Saturdays.

[[answer: Dev Anand]]Mr Anand agreed to look at the rota.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a concern that another member speaks to is a remark, and so is theirs',
    board: 'council',
    text: `[[statement: P. Okonjo]]Councillor Okonjo expressed concern at the state of the depot.

[[statement: S. Lidgate]]Councillor Lidgate stated that she had been there on Friday.`,
    exchanges: {},
  },
  {
    name: 'a remark without a concern or a wish is none',
    board: 'council',
    text: `[[statement: P. Okonjo]]Councillor Okonjo noted that the depot had been painted.

[[statement: Dev Anand]]Mr Anand reported that the painters would be back in the spring.`,
    exchanges: {},
  },
  {
    name: 'a passive remark that comes to ask',
    board: 'council',
    text: `[[question]]Reference was made to the two fires in May and clarification was sought on how batteries were collected. [[answer: Dev Anand]]Mr Anand advised that there was a box at the tip.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a passive remark that an officer takes up',
    board: 'council',
    text: `[[question: -]]Reference was made to the importance of telling residents before a round was changed. [[answer: Dev Anand]]Mr Anand confirmed that every house would get a card.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'with regard to a question on',
    board: 'council',
    text: `[[question]]With regard to a question on the opening hours of the tip, [[answer: Dev Anand]]Mr Anand accepted that they had been cut without notice.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'those of whom a sentence tells, and what they felt',
    board: 'council',
    text: `[[statement: Members]]Members discussed the new bins. They felt that the lids were too heavy.`,
  },
  {
    name: 'a question and its reply in one bullet',
    board: 'council',
    text: `Mr Anand answered the following questions:

[[question]]- Is there a charge for garden waste? [[answer]]Yes, of £42 a year.
[[question]]- Who empties the bins in the park? [[answer]]A contractor does, twice a week.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'who wished somebody well goes on to ask',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo asked when the lorry would be mended. He also wished the fitter well and enquired if his post would be filled. [[answer: Dev Anand]]Mr Anand said that it would, in June.`,
    exchanges: { 0: [1] },
  },
]
