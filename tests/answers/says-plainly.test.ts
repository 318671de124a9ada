import { describe, expect, it } from 'vitest'
import { assessAnswer } from '../../src'

const plain: readonly (readonly [question: string, answer: string])[] = [
  ['How confident was she that the budget would balance?', 'She was very confident, as half had been saved by May.'],
  [
    'Can you give an assurance that the money will be spent?',
    'She gave her assurance that £3m would be spent by March.',
  ],
  ['Could the shop be extended?', 'It was not feasible.'],
  ['Would a fair on the green be an idea?', 'The school had no marquee, so this would not be possible.'],
  ['Could the gate be left open?', 'That would not be an option.'],
  ['Could the two teams work together on the park?', 'This already happened at weekends.'],
  ['Could members see the log?', 'It was already available to them.'],
  ['Was there a risk to the public?', 'She did not think so, since the road had been closed.'],
  ['Which stations would close?', 'None would.'],
  ['Where would the money come from?', 'From reserves.'],
  ['Which of the two was cheaper?', 'The second.'],
  ['How often was the list checked?', 'It was looked at every Monday by the duty inspector.'],
  ['How were staff told?', 'By e-mail and at briefings.'],
  ['How did the force compare with others?', 'It was slightly above the average.'],
  ['What was her view on the proposal?', 'She supported it.'],
  ['Who had signed it off?', 'It had been her predecessor.'],
  ['Who checked the figures?', 'This was done by internal audit.'],
  ['How much had been saved?', 'Nothing so far, as the scheme only began in May.'],
  ['Who would lead the review?', 'A retired judge had been asked to.'],
  ['What difference had it made?', 'Thefts had halved.'],
  ['Why had the target been missed?', 'The software had been late.'],
  ['Why was this offer taken?', 'It was the only offer received.'],
  ['Why had calls gone up?', 'More people had been told of the number.'],
  ['Would the same officer stay on the case?', 'Wherever possible, yes.'],
  ['Would the scheme go on?', 'There were no plans to stop it.'],
  ['Would hours change?', 'She did not expect any change this year.'],
  ['Could the gates be locked at night?', 'They already were.'],
  ['Would it save money?', 'It was not meant to.'],
  ['Are volunteers paid?', 'Expenses only.'],
  ['Would the road be closed?', 'Only at night.'],
  ['Is it the town or the county that decides?', 'It is the county.'],
  ['Who is responsible for the verges?', 'This falls to the county council.'],
  ['Whom should he ring if he saw a taxi?', 'She would be his point of contact.'],
  ['What is the most common complaint?', 'Delay.'],
  ['How is performance measured?', 'By the time from call to arrival.'],
  ['When were the parents told?', 'The school had written to them on the day after.'],
  ['Who told the parents?', 'The school had written to them.'],
  ['Could the notice be taken down?', 'The clerk would do this.'],
  ['Do you think that the new lamps will help?', 'We hold no figures on that. As to the lamps, I do think they will.'],
  ['Would you send us the map?', 'I will gladly do that.'],
  ['May residents watch the drill?', 'They would be welcome, and it begins at nine.'],
  ['How sure is he of the price?', 'Fairly sure, given that it was quoted in May.'],
  ['The Chair asked whether the hall could be used.', 'The Clerk said that it could and she would send the times.'],
  ['The Chair asked that a quarterly list of repairs be sent to the Board.', 'The Clerk agreed to send one from June.'],
  ['Why was the line dead?', 'He regretted the matter of the telephone, which was due to a fault in the exchange.'],
]
const vague: readonly (readonly [question: string, answer: string])[] = [
  ['What is the shortfall across the estate?', 'It is a very substantial sum.'],
  ['What difference had it made?', 'The scheme was a good one and staff liked it.'],
  ['What was the main risk?', 'It was the intention to look at all risks.'],
  ['Where would the money come from?', 'In due course a plan would be made.'],
  ['How confident was she that the budget would balance?', 'It was a confident team that had put it together.'],
  ['Who is responsible for the verges?', 'Responsibility was being looked at.'],
  ['What is the most common complaint?', 'Under review.'],
  ['Do you think that the new lamps will help?', 'I think they would need to be looked at over time.'],
  ['How sure is he of the price?', 'He was sure that the team would look into it.'],
  ['The Chair asked that the list of repairs be sent to the Board.', 'The Clerk agreed to send it.'],
  ['When were the parents told?', 'The school kept parents informed at all times.'],
  ['Is it the town or the county that decides?', 'The town and the county work closely together.'],
]

describe('an answer in few words', () => {
  it.each(plain)('to %j: %j', (question, answer) => {
    expect(assessAnswer(question, answer).asks.map(({ clarity }) => clarity)).toEqual(['clear-reply'])
  })
  it.each(vague)('is none to %j: %j', (question, answer) => {
    expect(assessAnswer(question, answer).asks.map(({ clarity }) => clarity)).not.toEqual(['clear-reply'])
  })
})
