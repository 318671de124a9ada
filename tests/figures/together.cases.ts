import type { Case } from './cases'

/** Two numbers that belong together or do not: what no other case told apart when the code was changed on purpose. */
export const togetherCases: readonly Case[] = [
  ['It cost between [[£2 and £3m]].', 'money 2000000..3000000 GBP'],
  ['It cost [[80p to £1.20]] a day.', 'money 0.8..1.2 GBP'],
  ['It took [[two to 14 days]].', 'duration 2..14 day'],
  ['Some [[10 to 30]] officers came.', '~ count 10..30 officer'],
  ['It came to [[£2m]] to [[$3m]].', 'money 2000000 GBP', 'money 3000000 USD'],
  ['It rose from [[£10]] to [[5%]] of the sum.', 'money 10 GBP', 'percent 5 percent'],
  ['[[5%]] to [[7]] people came.', 'percent 5 percent', 'count 7 person'],
  ['Between [[12]] and [[12]] officers came.', 'count 12 null', 'count 12 officer'],
  ['It was between [[0 and 5]] cases.', 'count 0..5 case'],
  ['[[Five]] and [[six]] officers came.', 'count 5 null', 'count 6 officer'],
  ['[[£3]] of [[£7]] was spent.', 'money 3 GBP', 'money 7 GBP'],
  ['[[9]] of [[5]] cases were closed.', 'count 9 null', 'count 5 case'],
  ['[[1 in 33]] was late.', 'ratio 0.0303 null'],
  ['It fell by [[£1.5 BN]].', 'money 1500000000 GBP'],
  ['It fell by [[£1.5 M]].', 'money 1500000 GBP'],
  ['[[Three quarters]] of them left in the third quarter.', 'ratio 0.75 null'],
]
