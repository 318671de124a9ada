import { isBulleted } from '../structure/is-bulleted'
import { asksIndirectly } from './asks-indirectly'
import { lastBlock } from './draft'
import { lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/**
 * Points that ask nothing below a paragraph that ends in a question, or with bullets below 'Q1. How many ...?': the questions stand by
 * themselves, and the points answer.
 */
export function answersAbove({ block, label, utterances }: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  if (current?.act !== 'question') return false
  const { level, marker } = scribe.blocks[lastBlock(current)]!
  return (
    label === null &&
    (level === 0 || (/^Q/i.test(marker) && isBulleted(block.marker))) &&
    lastText(current, scribe).endsWith('?') &&
    !asksIndirectly(block.text) &&
    !utterances.some(({ asks, frame }) => asks || frame?.act === 'ask')
  )
}
