import type { StatedQuestion } from './stated-questions'

/** Questions that join what they ask in ways of their own: a turned clause behind a reported one, a thing beside a clause, a label in brackets. */
export const reportedQuestions: readonly StatedQuestion[] = [
  {
    question: 'Cllr Hayes asked [what was being done about the weir] and [was there a date for it].',
    types: ['manner', 'time'],
  },
  {
    question:
      'Mr Dunn asked [whether the kitchen was open], [if the oven had been mended] and [whether staff had been told].',
    types: ['polar', 'polar', 'polar'],
  },
  { question: 'Miss Ray sought [a timetable for the repairs] and asked [who would pay].', types: ['time', 'entity'] },
  {
    question: 'Members asked [for the number of berths let], [what they had earned] and [whether more were wanted].',
    types: ['quantity', 'quantity', 'polar'],
  },
  { question: 'Please [would the Leader say how many flats are empty], and [why]?', types: ['quantity', 'reason'] },
  { question: '[Why was the gate locked] and [will it be opened]?', types: ['reason', 'polar'] },
  { question: 'The Mayor queried [date of the next fair].', types: ['time'] },
  { question: 'Mr Pym asked the Engineer [were the pumps working].', types: ['polar'] },
  { question: 'The Chair requested [that the figure be supplied].', types: ['quantity'] },
  { question: 'Cllr Shaw queried [the rise in parking fines].', types: ['reason'] },
  { question: 'Ms Orr asked [if the boiler had been repaired or replaced].', types: ['entity'] },
  { question: 'Mr Kerr asked [what the new fence had cost].', types: ['quantity'] },
  { question: '(Member Ash) [Is the hall let], and [to whom]?', types: ['polar', 'entity'] },
  {
    question:
      'Deputy Roe asked the Minister for Works [the number of bridges closed in each county]; and if he will make a statement on the matter.',
    types: ['quantity'],
  },
  {
    question: 'Deputy Roe asked the Minister for Works [if the bridge at Mill Lane will be rebuilt].',
    types: ['polar'],
  },
  { question: 'Cllr Shaw queried [the level of reserves, which had fallen to £2m].', types: ['manner'] },
  { question: 'Cllr Shaw asked [that the gate be mended].', types: ['polar'] },
  { question: 'The Clerk had been asked for a list. Mrs Toms asked [when it would come].', types: ['time'] },
  {
    question:
      'Will the Leader confirm (a) [the number of flats], (b) [whether they are let] and (c) [when they were built]?',
    types: ['quantity', 'polar', 'time'],
  },
  {
    question: 'Members asked [whether berths would be let], [would there be a queue for them], and [who would run it].',
    types: ['polar', 'polar', 'entity'],
  },
  {
    question: 'Ms Lowe asked [how long the quay would be shut] and [would traders be compensated].',
    types: ['time', 'polar'],
  },
  { question: 'Mr Lund asked [who had signed the lease] and [on what date].', types: ['entity', 'time'] },
  { question: 'Cllr Tee asked [how much longer the pumps would be needed].', types: ['time'] },
  { question: 'Cllr Tee asked [how it was that a crane could stand idle for a year].', types: ['reason'] },
  { question: 'Mrs Vale asked [what would happen to those who paid by cheque].', types: ['manner'] },
  { question: 'Mrs Vale asked [what apprentices received on their first day].', types: ['manner'] },
  { question: 'Mr Roe asked [what the Trust was paying a mile].', types: ['quantity'] },
  { question: 'Mr Roe asked [what the Board could expect of the new ferry].', types: ['manner'] },
  { question: 'Mr Roe asked [what other ports had done].', types: ['manner'] },
  { question: 'Mr Roe asked [what the position was on the dry dock].', types: ['manner'] },
  { question: 'Mr Roe asked [what the union’s position was on the dry dock].', types: ['opinion'] },
  { question: 'Ms Orr asked [if the Council would consider a second slipway].', types: ['polar'] },
  { question: 'Ms Orr asked [whether the Harbour Master considered the slipway safe].', types: ['opinion'] },
  { question: 'Ms Orr asked [how the Board could be certain that the gate would hold].', types: ['assurance'] },
]
