import { describe, expect, it } from 'vitest'
import { assessAnswer } from '../../src'

const plain: readonly (readonly [question: string, answer: string])[] = [
  ['How confident was she that the budget would balance?', 'She was very confident, as half had been saved by May.'],
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
]
const vague: readonly (readonly [question: string, answer: string])[] = [
  ['What is the shortfall across the estate?', 'It is a very substantial sum.'],
  ['What difference had it made?', 'The scheme was a good one and staff liked it.'],
  ['What was the main risk?', 'It was the intention to look at all risks.'],
  ['Where would the money come from?', 'In due course a plan would be made.'],
  ['How confident was she that the budget would balance?', 'It was a confident team that had put it together.'],
]

describe('an answer in few words', () => {
  it.each(plain)('to %j: %j', (question, answer) => {
    expect(assessAnswer(question, answer).asks.map(({ clarity }) => clarity)).toEqual(['clear-reply'])
  })
  it.each(vague)('is none to %j: %j', (question, answer) => {
    expect(assessAnswer(question, answer).asks.map(({ clarity }) => clarity)).not.toEqual(['clear-reply'])
  })
})
