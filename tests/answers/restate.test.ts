import { expect, test } from 'vitest'
import type { AskForm } from '../../src/answers/ask-draft'
import { restate } from '../../src/answers/restate'
import { splitAsks } from '../../src/answers/split-asks'

/** What is asked, in which form, behind what, and the question to put again. */
const cases: readonly (readonly [words: string, form: AskForm, before: string | null, again: string])[] = [
  ['When will the wall be mended?', 'direct', null, 'When will the wall be mended?'],
  ['and is it safe;', 'direct', null, 'Is it safe?'],
  ['what it has cost', 'direct', null, 'Please say what it has cost.'],
  ['how many people the scheme employs', 'direct', null, 'Please say how many people the scheme employs.'],
  ['what has it cost', 'direct', null, 'What has it cost?'],
  ['Whether it is safe', 'direct', null, 'Please say whether it is safe.'],
  ['whether the wall was safe', 'reported', null, 'Please say whether the wall was safe.'],
  ['if the wall was safe', 'reported', null, 'Please say whether the wall was safe.'],
  ['iffy work had been paid for', 'reported', null, '\u201ciffy work had been paid for\u201d'],
  ['an update on the wall', 'thing', null, 'Please give an update on the wall.'],
  ['for the cost of the wall', 'thing', null, 'Please give the cost of the wall.'],
  ['explain the delay', 'thing', null, 'Please explain the delay.'],
  ['explanations of the delay', 'thing', null, 'Please give explanations of the delay.'],
  ['the wall is unsafe', 'challenge', null, 'What is the answer to this: \u2018the wall is unsafe\u2019?'],
  ['If not, why not?', 'direct', 'Is the wall safe?', 'Is the wall safe \u2013 and if not, why not?'],
  [
    'and if so, when',
    'reported',
    'whether it would close',
    'Please say whether it would close \u2013 and if so, when.',
  ],
  ['Why?', 'direct', 'Is the wall closed?', 'Is the wall closed \u2013 and why?'],
  ['by when', 'reported', 'whether it would  be\nmended', 'Please say whether it would be mended \u2013 and by when.'],
  ['Why was it closed?', 'direct', 'Is the wall safe?', 'Why was it closed?'],
]

test.each(cases)('%s (%s, behind %s)', (words, form, before, again) => {
  expect(restate(words, form, before)).toBe(again)
})

/** Whole questions, and each thing asked as it is put again. */
const asked: readonly (readonly [question: string, ...again: string[]])[] = [
  // What is asked about is told of, what is told by its name is given.
  ['Councillor Rao asked about overtime.', 'What can you tell us about overtime?'],
  [
    'Mr Quill queried the line in the report on agency spend.',
    'What can you tell us about the line in the report on agency spend?',
  ],
  ['Mrs Teal enquired about the number of wardens on nights.', 'Please give the number of wardens on nights.'],
  ['Mr Orme asked for the latest figures on sickness.', 'Please give the latest figures on sickness.'],
  ['Cllr Tarn asked about how the lift was inspected.', 'Please say how the lift was inspected.'],
  ['The Member asked regarding whether the lease had been signed.', 'Please say whether the lease had been signed.'],
  [
    'Cllr Tarn requested an update on the lift, in particular whether it was safe.',
    'Please give an update on the lift, in particular whether it was safe.',
  ],
  // In the order of a question, also where it is reported.
  ['The Chair asked how long had the lift been broken.', 'How long had the lift been broken?'],
  ['Cllr Tarn asked was the lease signed.', 'Was the lease signed?'],
  ['Cllr Tarn asked what steps have Ashby Ferries taken.', 'What steps have Ashby Ferries taken?'],
  ['Cllr Tarn asked what share of it do you sell.', 'What share of it do you sell?'],
  ['Cllr Tarn asked why this is the rule.', 'Please say why this is the rule.'],
  ['Cllr Tarn asked how many boats does Ashby have.', 'How many boats does Ashby have?'],
  ['Cllr Tarn asked how many boats Ashby Ferries have.', 'Please say how many boats Ashby Ferries have.'],
  ['Cllr Tarn asked, once the gaps are known, how they will be filled.', 'Please say how they will be filled.'],
  ['Cllr Tarn asked, after the vote was taken, who would pay.', 'Please say who would pay.'],
  ['Cllr Tarn asked that the report be shared.', '\u201cCllr Tarn asked that the report be shared.\u201d'],
  ['Cllr Rao asked to what the Director attributed the rise.', 'Please say to what the Director attributed the rise.'],
  [
    'Cllr Rao asked in what circumstances a fine would be waived.',
    'Please say in what circumstances a fine would be waived.',
  ],
  // Verbs of telling.
  ['Cllr Tarn asked the Director to explain the delay.', 'Please explain the delay.'],
  ['Tell the Board what it cost.', 'Please tell the Board what it cost.'],
  ['Ms Laine asked a supplementary question, namely who had signed it.', 'Please say who had signed it.'],
  ['I want to know who paid. Was there a vote? I don’t want to know why.', 'Please say who paid.', 'Was there a vote?'],
  ['I wonder who paid for it. Was it the Board?', 'Please say who paid for it.', 'Was it the Board?'],
  ['Can I press you on that? What did it cost?', 'What did it cost?'],
  ['May I come in here? What did it cost?', 'What did it cost?'],
  ['Ms Laine asked as a supplementary how many had come.', 'Please say how many had come.'],
  // Without the reply or remark that the sentence goes on with.
  ['Cllr Tarn asked how many there were; the answer was nine.', 'Please say how many there were.'],
  [
    'Cllr Tarn asked why there were so many gaps, adding that it was the worst year yet.',
    'Please say why there were so many gaps.',
  ],
  // A deed that is asked for, a remark or a piece is no question to put: the sentence speaks for itself.
  ['The Panel asked for more officers at Ashby.', '\u201cThe Panel asked for more officers at Ashby.\u201d'],
  ['Cllr Tarn asked for the policy to be reviewed.', '\u201cCllr Tarn asked for the policy to be reviewed.\u201d'],
  ['Cllr Tarn asked if so, when.', '\u201cCllr Tarn asked if so, when.\u201d'],
  ['Half?', '\u201cHalf?\u201d'],
]

test.each(asked)('%s', (question, ...again) => {
  expect(splitAsks(question).map(({ restated }) => restated)).toEqual(again)
})

test('a sentence that is made begins as one and never gives a deed', () => {
  const verbs = ['read the motion', 'come back', 'be excused', 'step outside', 'turn to the next page']
  for (const verb of verbs)
    for (const { restated } of splitAsks(`The Chair asked Mr Roe to ${verb}.`)) expect(restated).toMatch(/^\u201c/)
})
