import { expect, test } from 'vitest'
import type { AskForm } from '../../src/answers/ask-draft'
import { restate } from '../../src/answers/restate'

/** What is asked, in which form, behind what, and the question to put again. */
const cases: readonly (readonly [words: string, form: AskForm, before: string | null, again: string])[] = [
  ['When will the wall be mended?', 'direct', null, 'When will the wall be mended?'],
  ['and is it safe;', 'direct', null, 'Is it safe?'],
  ['what it has cost', 'direct', null, 'Please say what it has cost.'],
  ['how many people the scheme employs', 'direct', null, 'Please say how many people the scheme employs.'],
  ['what has it cost', 'direct', null, 'What has it cost?'],
  ['Whether it is safe', 'direct', null, 'Whether it is safe?'],
  ['whether the wall was safe', 'reported', null, 'Please say whether the wall was safe.'],
  ['if the wall was safe', 'reported', null, 'Please say whether the wall was safe.'],
  ['iffy work had been paid for', 'reported', null, 'Please say iffy work had been paid for.'],
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
