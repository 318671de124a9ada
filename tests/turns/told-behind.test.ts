import { expect, test } from 'vitest'
import { acts, board, links } from './told'

/** What is told behind a question in the same sentence or the next, the acts with their speakers, and the links. */
const told: readonly (readonly [words: string, acts: readonly string[], links: readonly string[]])[] = [
  [
    'Mr Hale asked the Treasurer how much was left. He explained that it was nine pounds.',
    ['question Tom Hale', 'answer J. Poole'],
    ['Mr Hale asked the < He explained that'],
  ],
  [
    'Mr Hale asked the Treasurer how much was left. In response, he advised that it was nine pounds.',
    ['question Tom Hale', 'answer J. Poole'],
    ['Mr Hale asked the < In response, he a'],
  ],
  [
    'Mr Hale asked that the list of moorings be sent to members. This was agreed.',
    ['question Tom Hale', 'answer -'],
    ['Mr Hale asked tha < This was agreed.'],
  ],
  [
    'Mr Hale asked that the list of moorings be sent to members, which was agreed.',
    ['question Tom Hale', 'answer -'],
    ['Mr Hale asked tha < which was agreed.'],
  ],
  [
    'Mrs Orme asked the Treasurer to send the list and he agreed to do so.',
    ['question P. Orme', 'answer J. Poole'],
    ['Mrs Orme asked th < and he agreed to '],
  ],
  [
    'Mrs Orme asked Mr Poole to send the list, and Mr Poole agreed.',
    ['question P. Orme', 'answer J. Poole'],
    ['Mrs Orme asked Mr < and Mr Poole agre'],
  ],
  [
    'Mrs Orme asked that a list be sent, which the Treasurer agreed to provide.',
    ['question P. Orme', 'answer J. Poole'],
    ['Mrs Orme asked th < which the Treasur'],
  ],
  [
    'Mrs Orme asked Ms Ward if she would send the list and she said she would.',
    ['question P. Orme', 'answer R. Ward'],
    ['Mrs Orme asked Ms < and she said she '],
  ],
  ['Mrs Orme asked whether he agreed.', ['question P. Orme'], ['Mrs Orme asked wh < ']],
  [
    'Mr Hale asked the Treasurer why the reserve had fallen. He felt that members had been misled.',
    ['question Tom Hale'],
    ['Mr Hale asked the < '],
  ],
  [
    'Mrs Orme asked Mr Poole why the reserve had fallen. She explained that it mattered.',
    ['question P. Orme'],
    ['Mrs Orme asked Mr < '],
  ],
  [
    'Mr Hale asked how much the audit had cost. This was agreed.',
    ['question Tom Hale', 'decision -'],
    ['Mr Hale asked how < '],
  ],
  ['Mr Hale asked for an adjournment. Agreed.', ['question Tom Hale', 'decision -'], ['Mr Hale asked for < ']],
  ["Is the fence safe? (Mrs Smith's garden)", ['question -'], ['Is the fence safe < ']],
  ['Will the gate be mended? (Mr Hale)', ['question Tom Hale'], ['Will the gate be  < ']],
  [
    'Mrs Orme asked how many had left.\n\nMr Hale thanked the Harbour Master for the report. It was very helpful.',
    ['question P. Orme', 'statement Tom Hale'],
    ['Mrs Orme asked ho < '],
  ],
  // Other ways of asking.
  [
    'The Treasurer was asked how much was left (Mr Hale). He said that it was nine pounds.',
    ['question Tom Hale', 'answer J. Poole'],
    ['The Treasurer was < He said that it w'],
  ],
  [
    'Mr Hale was puzzled as to why the crane was idle. Ms Ward said that parts were late.',
    ['question Tom Hale', 'answer R. Ward'],
    ['Mr Hale was puzzl < Ms Ward said that'],
  ],
  [
    'Mr Hale checked whether the crane was idle. Ms Ward said that it was.',
    ['question Tom Hale', 'answer R. Ward'],
    ['Mr Hale checked w < Ms Ward said that'],
  ],
  [
    'Mrs Orme called on the Treasurer to say what was left. Mr Poole said nine pounds.',
    ['question P. Orme', 'answer J. Poole'],
    ['Mrs Orme called o < Mr Poole said nin'],
  ],
  [
    'The question arose as to who pays. Mr Poole said that the owners do.',
    ['question -', 'answer J. Poole'],
    ['The question aros < Mr Poole said tha'],
  ],
  [
    'A deadline for the survey was requested by Mrs Orme. Ms Ward said that it was May.',
    ['question P. Orme', 'answer R. Ward'],
    ['A deadline for th < Ms Ward said that'],
  ],
]

test.each(told)('%s', (words, wanted, linked) => {
  const text = `${board}4. Crane\n\n${words}\n`
  expect(acts(text)).toEqual(wanted)
  expect(links(text, 17)).toEqual(linked)
})
