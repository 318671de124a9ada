import { describe, expect, it } from 'vitest'
import { acts, board, links } from './told'

const front = `${board}1. Dues\n\n`

describe('what stands behind a question', () => {
  it.each([
    ['There being no other comments, the Chair concluded the discussion on this item.', []],
    ['The Chair suggested moving to the recommendations given the time.', []],
    ['The Board had no objection to the project.', ['decision -']],
    [
      'Ada Dean thanked Mr Hale for attending, explained that the Board could not discuss single lifts in public and offered to speak with him afterwards.',
      ['answer Ada Dean'],
    ],
    ['Ada Dean thanked Mr Hale for attending.', ['statement Ada Dean']],
  ])('%s', (words, found) => {
    expect(acts(`${front}Tom Hale asked why the lift had been shut four times. ${words}`)).toEqual([
      'question Tom Hale',
      ...found,
    ])
  })
})

describe('replies in one', () => {
  it.each(['enquiries', 'questions', 'queries'])('to %s in a list', (asked) => {
    const text = `${front}Item 2 \u2013 Slip\n\n5. Mrs Orme raised the following ${asked}:\n\n(a) the number of cases in May;\n\n(b) whether leaflets would go to residents.\n\n6. Mr Poole gave a consolidated reply as follows:\n\n(a) there had been nine cases; and\n\n(b) leaflets would go out in June.`
    expect(acts(text)).toEqual(['question P. Orme', 'answer J. Poole'])
  })

  it('below a line that says whose response it is', () => {
    const text = `${front}2. QUESTIONS BY MEMBERS\n\n2.1 MR HALE \u2013 SAFETY PLAN\n\n(a) When will the plan come to the Board?\n(b) Will it have targets in it?\nCEO\u2019s response\n(a) The draft will be presented in June.\n(b) It will.`
    expect(links(text)).toEqual(['(a) When will the plan c < (a) The draft will be pr'])
  })
})

describe('what the public said and what was done', () => {
  it('is a question and its answer', () => {
    const text = `${front}2. You said, we did\n\nYou said: Films should be shown when we look at slips.\nWe did: Up to three can be shown, beginning in July.\n\nYou said: Can the group speak to new officers?\nWe did: Two members will speak to them from September.`
    expect(links(text)).toEqual([
      'You said: Films should b < We did: Up to three can ',
      'You said: Can the group  < We did: Two members will',
    ])
  })
})
