import type { Draft } from './draft'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** Whether the answer stood in the middle of another item of the same list, behind its question, and announced no points: each item is a matter of its own. */
export function answeredInList(answer: Draft, { block }: Spoken, scribe: Scribe): boolean {
  const first = answer.pieces[0]!
  const above = scribe.blocks[first.block]!
  return (
    first.start > 0 &&
    !above.text.slice(0, first.end).endsWith(':') &&
    above.level > 0 &&
    above.level === block.level &&
    /\w/.test(above.marker) === /\w/.test(block.marker)
  )
}
