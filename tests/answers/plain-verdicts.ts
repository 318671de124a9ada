/** A question, its answer, and for every ask its type and reply: what nobody would dispute. */
export const plainVerdicts: readonly (readonly [question: string, answer: string, ...asks: string[]])[] = [
  // A yes or a no.
  ['Has the gate at Mill Lane been mended?', 'Yes, on 4 May.', 'polar explicit'],
  ['Has the gate at Mill Lane been mended?', 'Not yet.', 'polar explicit'],
  ['Will the library open on Sundays?', 'It will, from September.', 'polar explicit'],
  ['Cllr Ward asked whether the pool would reopen.', 'The Director confirmed that it would.', 'polar explicit'],
  ['Is there a waiting list for allotments?', 'No. There are three plots free at Eastfield.', 'polar explicit'],
  ['Will the station be sold?', 'That is a matter for the Commissioner.', 'polar deflection'],
  ['Was the officer dismissed?', 'It would not be appropriate to comment on an individual case.', 'polar declining'],
  ['Will the bus service continue?', 'Members will receive an update once the review has finished.', 'polar deferred'],
  [
    'Is the new rota working?',
    'Do you mean the one for the control room or the one for patrols?',
    'polar clarification',
  ],
  // A number.
  ['How many pupils were excluded last year?', 'Fourteen, two of them twice.', 'quantity explicit'],
  ['How many pupils were excluded last year?', 'None.', 'quantity explicit'],
  ['What did the consultants cost?', 'They cost £41,500 including travel.', 'quantity explicit'],
  ['How many beds are closed?', 'We do not hold that figure.', 'quantity ignorance'],
  [
    'How many calls were abandoned?',
    'I do not have the number with me but will send it to the clerk.',
    'quantity deferred',
  ],
  ['How many calls were abandoned?', 'Call handling is taken extremely seriously.', 'quantity general'],
  // A time and a name.
  ['When will the bridge be finished?', 'In the last week of August.', 'time explicit'],
  ['When will the bridge be finished?', 'As soon as possible. Work is ongoing.', 'time general'],
  ['Who signed the contract?', 'The Head of Procurement, Mrs Laine.', 'entity explicit'],
  // A cause, a way, an instance, a view, an assurance.
  [
    'Why was the clinic moved?',
    'Because the lease ran out in March and the landlord wanted double.',
    'reason explicit',
  ],
  ['Why was the clinic moved?', 'I am not able to say why.', 'reason ignorance'],
  [
    'What is being done about fly-tipping on the Moor Road?',
    'Two cameras went up in June, and six people have been fined since at £400 each.',
    'manner explicit',
  ],
  [
    'What is being done about fly-tipping on the Moor Road?',
    'We are committed to tackling it and continue to work closely with partners.',
    'manner general',
  ],
  ['Could you give an example?', 'For example, the Fenton Street garages were cleared in a day.', 'example explicit'],
  // In parts.
  [
    'Can you confirm that the project is on time, what it has cost and how many people it will employ?',
    'Yes, it is on time. It has cost £2.3m so far. Work is ongoing with partners on the jobs.',
    'polar explicit',
    'quantity explicit',
    'quantity general',
  ],
  ['Why were there no minutes, and who was there?', '', 'reason unrecorded', 'entity unrecorded'],
]
