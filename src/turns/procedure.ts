import { procedures } from '../lexicons/procedures'
import { ANNOUNCES_ISSUES } from './announces-issues'
import { announcesList } from './announces-list'
import { announcesUpdate } from './announces-update'
import type { Clue, Trial } from './clue'
import { namesNoQuestion } from './names-no-question'
import { presents } from './presents'
import { tellsOfNone } from './tells-of-none'

/** Sentences that run the meeting. */
export const PROCEDURES: readonly Clue[] = [
  ...procedures,
  ['there none nil n/a no nobody', { test: tellsOfNone }],
  ['queries questions put posed', { test: announcesList }],
  ['questioned asked quizzed', ANNOUNCES_ISSUES],
  ['following questions question', { test: namesNoQuestion }],
  ['provided gave delivered made', { test: announcesUpdate }],
  ['took talked went spoke presented introduced tabled submitted', { test: presents }],
]

/** Whether a sentence runs the meeting: opens or closes it, announces what follows, records who came, names the next date. `trials` are those of `PROCEDURES` of which a word stands in it. */
export function isProcedure(sentence: string, trials: readonly Trial[]): boolean {
  return sentence.length <= 420 && trials.some((trial) => trial.test(sentence))
}

/** Whether a sentence records a decision: a resolution, an approval, an agreement, a report noted. `trials` are those of `DECISIONS` of which a word stands in it. */
export function isDecision(sentence: string, trials: readonly Trial[]): boolean {
  return trials.some((trial) => trial.test(sentence))
}
