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
  // Behind an opening.
  [
    'Arising from the above, the Treasurer was asked whether dues would rise. He advised that they would.',
    ['question -', 'answer J. Poole'],
    ['Arising from the  < He advised that t'],
  ],
  ['In a survey, the residents were asked if they liked it. They did.', ['statement -'], []],
  // Members who worry and then ask, and a reply of nobody in particular.
  [
    'Mrs Orme asked whether parents were told. She thanked the team.\n\nMembers were concerned at the numbers. Could officers say how many had been lodged? 143 had been lodged since January.',
    ['question P. Orme', 'question Members', 'answer -'],
    ['Mrs Orme asked wh < ', 'Members were conc < 143 had been lodg'],
  ],
  // An office by its letters, each with a stop, over two lines, and by whose officer somebody is.
  [
    "Mr Hale asked why it was shut. The H.M. said that it was not safe.\n\nMr Hale asked why. The Board's Harbour Master said that nobody knew.",
    ['question Tom Hale', 'answer -', 'question Tom Hale', 'answer R. Ward'],
    ['Mr Hale asked why < The H.M. said tha', "Mr Hale asked why < The Board's Harbo"],
  ],
  [
    'Clir Hale asked why it was shut. Ms Ward said that it was late.',
    ['question Tom Hale', 'answer R. Ward'],
    ['Clir Hale asked w < Ms Ward said that'],
  ],
  // Who replies and asks back.
  [
    'Mr Hale asked which list had been used.\n\nResponse: The Treasurer said that both had. On the dues, he asked which of the two lists the member was referring to.',
    ['question Tom Hale', 'answer J. Poole'],
    ['Mr Hale asked whi < Response: The Tre'],
  ],
  // A question that was received, above its words.
  [
    'The following question had been received from Mr Colin Ashe, a resident of Quay:\n\n\u201cThe lamp has been dark since May. When will it be mended?\u201d\n\nMs Ward said that it would be in June.',
    ['question Colin Ashe', 'answer R. Ward'],
    ['The following que < Ms Ward said that'],
  ],
  [
    'At the meeting held on 27 February 2024 Mr Hale asked the following question which was taken on notice.\n\nQ. How much did the timber bring, and where has it gone?\n\nResponse\nA total of \u00a341,380 was received.',
    ['question Tom Hale', 'answer -'],
    ['Q. How much did t < A total of \u00a341,38'],
  ],
  // A reply that nothing joins to what was asked.
  [
    'Mr Hale asked who looked after the swings, he was advised that it was the trustees.',
    ['question Tom Hale', 'answer -'],
    ['Mr Hale asked who < he was advised th'],
  ],
  [
    'Mr Hale asked the Treasurer about the fence, she said that the owner had been written to.',
    ['question Tom Hale', 'answer J. Poole'],
    ['Mr Hale asked the < she said that the'],
  ],
  [
    'Mr Hale asked about the fence, it was confirmed that the owner had been told.',
    ['question Tom Hale', 'answer -'],
    ['Mr Hale asked abo < it was confirmed '],
  ],
  [
    'Will you be able to keep the patrol - they will do the best they can.',
    ['question -', 'answer -'],
    ['Will you be able  < they will do the '],
  ],
  [
    'Is 150 calls much for a village - he did not have the figures.',
    ['question -', 'answer -'],
    ['Is 150 calls much < he did not have t'],
  ],
  [
    'Mr Hale asked about the dogs - this is being dealt with.',
    ['question Tom Hale', 'answer -'],
    ['Mr Hale asked abo < this is being dea'],
  ],
  ['Mr Hale asked why the wall stood there - it was not on the plan.', ['question Tom Hale'], ['Mr Hale asked why < ']],
  [
    'Mr Hale asked whether, in that case, it was confirmed that the owner knew.',
    ['question Tom Hale'],
    ['Mr Hale asked whe < '],
  ],
  [
    'Mr Hale reported that the crane was shut, Ms Ward advised that it would open in May.',
    ['statement Tom Hale', 'statement R. Ward'],
    [],
  ],
  ['Mr Hale reported that at the last meeting, Ms Ward advised that it was safe.', ['statement Tom Hale'], []],
  // Who is told something before a colon is no label.
  ['Mr Hale asked the Treasurer: how much is left?', ['question Tom Hale'], ['Mr Hale asked the < ']],
  ['Ada Dean told the members: this will be done.', ['statement Ada Dean'], []],
  // What the body decides as it was asked to.
  [
    'Mr Hale asked the Board whether they were content for him to publish the list. The Board agreed.',
    ['question Tom Hale', 'decision -'],
    ['Mr Hale asked the < The Board agreed.'],
  ],
  // Questions announced over their labels, and who asks behind one.
  [
    'The Board asked:\n\nQ: TH noted that the dues had not been paid since May.\n\nA: The bill went to the wrong house.',
    ['question Tom Hale', 'answer -'],
    ['Q: TH noted that  < A: The bill went '],
  ],
  // Whether anybody has a question runs the meeting.
  ['Mr Poole then asked if anyone had any questions they wished to ask.', [], []],
  ['Mr Hale asked if the police had any questions about the form.', ['question Tom Hale'], ['Mr Hale asked if  < ']],
  // What is told of it stands behind a colon.
  [
    'Mrs Orme asked about the response to the survey: 1,204 people had replied and 58% supported it.',
    ['question P. Orme', 'answer -'],
    ['Mrs Orme asked ab < 1,204 people had '],
  ],
  ['Mr Hale asked about the lamps: why were they out?', ['question Tom Hale'], ['Mr Hale asked abo < ']],
  ['Mr Hale asked about the following: lamps, benches and bins.', ['question Tom Hale'], ['Mr Hale asked abo < ']],
  // What the body wants done, where nobody replies to it.
  [
    'The Board noted the report and requested that a further report be brought to the meeting in October.',
    ['decision -'],
    [],
  ],
  ['The Board requested that a list of moorings be circulated.', ['action -'], []],
  [
    'The Board requested that a list of moorings be circulated.\n\nThe Treasurer agreed to do so.',
    ['question the Board', 'answer J. Poole'],
    ['The Board request < The Treasurer agr'],
  ],
  // Somebody else takes on what is of concern.
  [
    'Concern was expressed about delays in the court. The Treasurer would raise this with the county.',
    ['question -', 'answer J. Poole'],
    ['Concern was expre < The Treasurer wou'],
  ],
  // Somebody asks behind what all did; what was decided, in capitals; a question that came in advance.
  [
    'Members reflected on the story and Mr Hale asked what had changed since. Ms Ward replied that it had been mended.',
    ['statement Members', 'question Tom Hale', 'answer R. Ward'],
    ['and Mr Hale asked < Ms Ward replied t'],
  ],
  ['The Board RECEIVED the report and NOTED its contents.', ['decision -'], []],
  [
    'A question had been received in advance from Mrs L Orrin about the parking charges. The Chair noted that a written response would be provided.',
    ['question L Orrin', 'answer Ada Dean'],
    ['A question had be < The Chair noted t'],
  ],
  // A task behind a dash.
  ['No reply has come yet - Ms Ward to write again.', ['statement -', 'action -'], []],
  // A vote that is called an action, an action with a reference.
  ['ACTION: Mr Hale moved, Mrs Orme seconded, to approve the plan. Motion carried.', ['decision -'], []],
  ['ACTION 24/07: The Treasurer to send the list by May.', ['action -'], []],
]

test.each(told)('%s', (words, wanted, linked) => {
  const text = `${board}4. Crane\n\n${words}\n`
  expect(acts(text)).toEqual(wanted)
  expect(links(text, 17)).toEqual(linked)
})
