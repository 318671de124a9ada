import { lastBlock } from './draft'
import type { Moment } from './moment'

/** A paragraph right below a statement in paragraphs like it, with no number or bullet of its own. */
export function belowStatement({ current, spoken, scribe }: Moment): boolean {
  const { block, index } = spoken
  return (
    current?.act === 'statement' &&
    block.level === 0 &&
    block.marker === '' &&
    scribe.blocks[lastBlock(current)]!.level === 0 &&
    index - lastBlock(current) === 1
  )
}
