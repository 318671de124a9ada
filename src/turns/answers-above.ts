import type { Block } from '../model/block'
import { isBulleted } from '../structure/is-bulleted'
import { asksIndirectly } from './asks-indirectly'
import { lastBlock } from './draft'
import { lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** Points that ask nothing below a paragraph that ends in a question: the questions stand in paragraphs, and the points answer. */
export function answersAbove(spoken: Spoken, scribe: Scribe): boolean {
  return answersBelow(spoken, scribe, ({ level }) => level === 0)
}

/** The same below 'Q1. How many ...?': the questions are numbered as such, and the points have bullets. */
export function answersNumbered(spoken: Spoken, scribe: Scribe): boolean {
  return isBulleted(spoken.block.marker) && answersBelow(spoken, scribe, ({ marker }) => /^Q/i.test(marker))
}

function answersBelow(
  { block, label, utterances }: Spoken,
  scribe: Scribe,
  holds: (question: Block) => boolean,
): boolean {
  const current = scribe.current()
  return (
    current?.act === 'question' &&
    label === null &&
    holds(scribe.blocks[lastBlock(current)]!) &&
    lastText(current, scribe).endsWith('?') &&
    !asksIndirectly(block.text) &&
    !utterances.some(({ asks, frame }) => asks || frame?.act === 'ask')
  )
}
