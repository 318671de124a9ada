import { describe, expect, it } from 'vitest'
import { assessAnswer } from '../../src/answers/assess-answer'

/** A question, its answer, the reply, and what the reasons say of it beside what was asked for. */
const cases: readonly (readonly [question: string, answer: string, reply: string, said: string])[] = [
  // Said in so many words, with the words that say so.
  [
    'Was the warden suspended?',
    'The Director could not comment on individual cases.',
    'declining',
    'The answer declines to say: “The Director could not comment on individual cases”.',
  ],
  [
    'How many are empty?',
    'The Clerk was unaware of that yet, to be honest.',
    'ignorance',
    'The answer says that it is not known or not to hand: “The Clerk was unaware of that yet, to be honest”.',
  ],
  [
    'Do you have one?',
    'I can write to the panel with that by Friday.',
    'deferred',
    'The answer puts it off: “I can write to the panel with that by Friday”.',
  ],
  [
    'Will the lift be mended?',
    'That is a matter for the landlord.',
    'deflection',
    'The answer points to somebody or something else: “That is a matter for the landlord”.',
  ],
  [
    'How many beds were closed?',
    'After the works of last year, which were more than anybody had thought and went on for longer than the plan had said, we do not hold that figure.',
    'ignorance',
    'The answer says that it is not known or not to hand: “… year, which were more than anybody had thought and went on for longer than the plan had said, we do not hold that figure”.',
  ],
  // What was done with a matter is not passed on, and a short yes is one.
  [
    'Had any wardens been suspended?',
    'She said that three had and that the cases had been referred to the watchdog.',
    'explicit',
    'The answer speaks to it: “three had and that the cases had been referred to the watchdog”.',
  ],
  [
    'Will the lift be mended?',
    'This had been referred to the landlord.',
    'general',
    'The answer on record: “This had been referred to the landlord”.',
  ],
  [
    'Why was the pool shut?',
    'It was a difficult issue with a lot of factors behind it.',
    'general',
    'The answer on record: “It was a difficult issue with a lot of factors behind it”.',
  ],
  // Other words speak for themselves, without a judgement that they may not bear out.
  [
    'Would the Director apologise?',
    'She had already done so.',
    'explicit',
    'The answer gives a yes or a no: “She had already done so”.',
  ],
  [
    'How many complaints were open?',
    'The Director noted the comments.',
    'implicit',
    'The record says only that it was noted: “The Director noted the comments”. No number was found in the answer.',
  ],
  [
    'Are you winding the service down?',
    'She did not accept that characterisation of what the Board had decided in March.',
    'implicit',
    'The answer disputes the question: “She did not accept that characterisation of what the Board had decided in March”.',
  ],
  [
    'When will it be back?',
    'It will be returned in due course, when circumstances allow.',
    'general',
    'The answer is in general words: “It will be returned in due course, when circumstances allow”. No date or period was found in the answer.',
  ],
  [
    'How many?',
    'No response was provided.',
    'unrecorded',
    'The record says that there was no answer: “No response was provided”.',
  ],
  ['How many?', '', 'unrecorded', 'No answer to it was found in the record.'],
]

describe('the reasons', () => {
  it.each(cases)('%s – %s', (question, answer, reply, said) => {
    const [ask] = assessAnswer(question, answer).asks
    expect(ask?.reply).toBe(reply)
    expect(ask?.reasons.filter((reason) => !/asked/.test(reason)).join(' ')).toBe(said)
  })

  it('never quote a label alone, nor who speaks', () => {
    const { asks } = assessAnswer('How many are empty?', 'A (Director of Works): It is looked at with great care.')
    expect(asks[0]?.reasons.join(' ')).toContain('“It is looked at with great care”')
  })

  it('lay no words about one thing asked at the door of another', () => {
    const question = 'How many tickets were sold? Will you promise to reopen the gate by Easter?'
    const { asks } = assessAnswer(question, 'I have not got the number of tickets with me.')
    expect(asks[1]?.reasons.join(' ')).not.toContain('not known')
  })
})
