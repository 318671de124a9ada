import type { Piece } from './draft'
import { readParagraph } from './read-paragraph'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/**
 * Reads a point of a list whose points have points of their own below them: what asks is a question, which those below it answer,
 * and after these the next begins anew. False for points of other lists.
 */
export function readOuterPoint(spoken: Spoken, scribe: Scribe): boolean {
  const { block, index, utterances } = spoken
  if (block.level !== 1 || /\d/.test(block.marker)) return false
  const current = scribe.current()
  const above = current === null ? 0 : scribe.blocks[current.pieces[0]!.block]!.level
  const headed = scribe.blocks[index + 1]?.level === 2
  if (!headed && !(above === 2 && current?.act === 'answer')) return false
  const asking = utterances.find(({ frame }) => frame?.act === 'ask')
  if (asking === undefined && utterances.at(-1)?.asks !== true) {
    if (above < 2) return false
    scribe.forget()
    readParagraph(spoken, scribe)
    return true
  }
  // Somebody answers in the point itself.
  if (
    utterances.some(
      ({ frame }) =>
        frame?.act === 'reply' || (asking !== undefined && frame?.act === 'say' && frame.subject?.kind === 'named'),
    )
  )
    return false
  const named = utterances.find(
    ({ frame }) => frame?.subject != null && frame.act !== 'other' && frame.subject.kind !== 'pronoun',
  )?.frame?.subject
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  scribe.start(
    'question',
    named == null ? null : scribe.resolve(named.label),
    piece,
    'turns/listed-question',
    named != null,
  )
  return true
}
