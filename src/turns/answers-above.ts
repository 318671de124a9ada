import { asksIndirectly } from './asks-indirectly'
import { lastBlock } from './draft'
import { lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** Points that ask nothing below a paragraph that ends in a question: the questions stand in paragraphs, and the points answer. */
export function answersAbove({ block, label, utterances }: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  return (
    current?.act === 'question' &&
    label === null &&
    scribe.blocks[lastBlock(current)]!.level === 0 &&
    lastText(current, scribe).endsWith('?') &&
    !asksIndirectly(block.text) &&
    !utterances.some(({ asks, frame }) => asks || frame?.act === 'ask')
  )
}
