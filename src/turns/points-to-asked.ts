import type { Block } from '../model/block'
import type { Draft } from './draft'
import type { Frame } from './said'
import type { Spoken } from './utterance'

/** What is said behind a question by whoever it was put to, when nobody else is told to reply. */
const EXPLAINS =
  /^(?:explained|advised|confirmed|clarified|informed|told|assured|reassured|pointed out|understood|attributed|was (?:confident|unsure|not sure|not aware|unaware))\b/

/** What even an asker whose question was put to nobody does not go on with. */
const TELLS_BACK = /^(?:explained|advised|confirmed|clarified|informed|told|assured|reassured)\b/

/** 'The Treasurer said': somebody replies in the next paragraph. */
const REPLIES_NEXT =
  /^(?:[Ii]n (?:response|reply|answer)\b|(?:[Tt]he )?\p{Lu}[^.:;]{2,60}? (?:said|replied|responded|answered|explained|advised|confirmed|reported|stated|noted|informed|undertook|agreed|did not|could not|would)\b|\p{Lu}[^.:;?]{2,40}:\s)/u

/**
 * Whether 'he', 'she' or 'they' behind a question is whoever it was put to: 'Ms Doe asked the Treasurer how much was left. He explained
 * that it was nine.', 'In response, she advised ...'. Not so where somebody else is told to reply behind it: then the asker goes on.
 */
export function pointsToAsked(
  { utterances, index }: Spoken,
  place: number,
  frame: Frame,
  question: Draft,
  blocks: readonly Block[],
  presented: boolean,
): boolean {
  if (frame.act === 'ask' || frame.act === 'other' || /^it$/i.test(frame.subject!.label)) return false
  if (frame.replying === true) return true
  const alone = question.addressee === null
  if (!(alone ? TELLS_BACK : EXPLAINS).test(frame.verb)) return false
  if (alone && !presented && (place > 0 || question.pieces.at(-1)!.block === index)) return false
  const named = utterances
    .slice(place + 1)
    .some((next) => next.frame?.subject != null && next.frame.subject.kind !== 'pronoun' && next.frame.act !== 'ask')
  return !named && !REPLIES_NEXT.test(blocks[index + 1]?.text ?? '')
}
