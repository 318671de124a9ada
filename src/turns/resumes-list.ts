import { type Draft, lastBlock } from './draft'
import { lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

const SHORT_ACTION = 60

/** A paragraph stood between this point and the one before it, and announces no points. */
export function resumesList(current: Draft, { block, index }: Spoken, scribe: Scribe): boolean {
  const [first] = current.pieces
  const told = current.act === 'statement' || current.act === 'answer'
  // 'Action: Ms Doe' has what is to be done below it.
  const action =
    current.act === 'action' && lastText(current, scribe).length > SHORT_ACTION && !/^to\s/i.test(block.text)
  if ((!told && !action) || scribe.scene.reporter !== null || lastBlock(current) !== index - 1) return false
  const before = scribe.blocks[first!.block - 1]
  return (
    first!.block === index - 1 &&
    scribe.blocks[index - 1]!.level === 0 &&
    before !== undefined &&
    before.level > 0 &&
    before.marker === block.marker &&
    !/:\s*-?$/.test(lastText(current, scribe))
  )
}
