import type { NotPromisedOfBoards, PromisedOfBoards } from './of-boards'

/**
 * Promises with words between their parts, hopes that name a step and its day, and questions taken on notice.
 * By Mara Quill of Marlby Council on 12 March 2025; the next meeting is on 9 April.
 */
export const promisedAtTheTable: readonly PromisedOfBoards[] = [
  // Words between commas.
  ['answer', 'undertaking', 'firm', 'She said that «she would, however, send the log to the Panel.»', 'Mara Quill', ''],
  [
    'answer',
    'plan',
    'firm',
    'She said that «the front desk would, therefore, close on Mondays from May.»',
    'Marlby Council',
    '2025-05',
  ],
  [
    'answer',
    'undertaking',
    'firm',
    '«She undertook, at the Chair’s request, to circulate the survey.»',
    'Mara Quill',
    '',
  ],
  // Staff who look to do it, and those who join.
  ['answer', 'plan', 'hedged', '«Officers are looking to install a second gate.»', 'Marlby Council', ''],
  [
    'answer',
    'target',
    'firm',
    'She said that «two further wardens would join the team in June.»',
    'Marlby Council',
    '2025-06',
  ],
  ['answer', 'plan', 'firm', 'She said that «the move was planned for 6 October.»', 'Marlby Council', '2025-10-06'],
  [
    'answer',
    'target',
    'firm',
    '«Staff are committed to having no more than three empty rooms by July.»',
    'Marlby Council',
    '2025-07',
  ],
  // Hopes with a step or a level, and a day.
  [
    'answer',
    'plan',
    'hedged',
    'She said «it was hoped that a third kiosk could be opened in June.»',
    'Marlby Council',
    '2025-06',
  ],
  [
    'answer',
    'target',
    'hedged',
    '«She was hopeful that 40 flats would be completed by the end of 2026.»',
    'Marlby Council',
    '2026-12',
  ],
  // On notice, and with those who asked.
  ['answer', 'undertaking', 'firm', '«I will need to take that one on notice.»', 'Mara Quill', ''],
  ['answer', 'undertaking', 'firm', '«She took the second part of the question on notice.»', 'Mara Quill', ''],
  ['answer', 'undertaking', 'firm', 'She said «it would be with members by 30 June.»', 'Mara Quill', '2025-06-30'],
  [
    'answer',
    'target',
    'hedged',
    'It was reported that «the Service aspired to a mean of 30 minutes by September 2026.»',
    'Service',
    '2026-09',
  ],
  ['answer', 'target', 'firm', '«The Council had undertaken to reach 60% by December 2026.»', 'Council', '2026-12'],
  // What is put up, who is in training, who agrees behind what is told of something else.
  ['answer', 'plan', 'firm', 'She said that «the signs would go up by the end of May.»', 'Marlby Council', '2025-05'],
  [
    'answer',
    'plan',
    'firm',
    'She said that «the recruits would begin training on 6 May.»',
    'Marlby Council',
    '2025-05-06',
  ],
  [
    'answer',
    'undertaking',
    'firm',
    'She advised that «the figure was held nationally and agreed to circulate it.»',
    'Mara Quill',
    '',
  ],
  ['answer', 'undertaking', 'firm', '«I will get that over to your team.»', 'Mara Quill', ''],
  ['answer', 'target', 'firm', '«We have committed to being under 30 days by June.»', 'Marlby Council', '2025-06'],
]

export const notPromisedAtTheTable: readonly NotPromisedOfBoards[] = [
  { act: 'answer', text: 'Officers are looking to trace the owner of the dog.' },
  { act: 'answer', text: 'She said that the news would be received with dismay in the villages.' },
  { act: 'answer', text: 'She hoped that something more could be found for the summer.' },
  { act: 'answer', text: 'It was hoped that things would improve by the summer.' },
  { act: 'answer', text: 'It was hoped that numbers would fall in 2026.' },
  { act: 'answer', text: 'Would hope that can be done in May.' },
  { act: 'answer', text: 'I did not take it on notice.' },
  { act: 'statement', text: 'A motion on notice was moved.' },
  { act: 'answer', text: 'He was asked to take it on notice.' },
  { act: 'answer', text: 'The move was planned for 6 October but had slipped.' },
  { act: 'answer', text: 'She was, however, grateful to the volunteers.' },
  { act: 'answer', text: 'He had aspired to be a teacher.' },
  { act: 'answer', text: 'She had undertaken to be quiet.' },
  { act: 'answer', text: 'She said that the owner had been warned and agreed to pay.' },
  { act: 'answer', text: 'She said that prices would go up in May.' },
]
