import type { Block } from '../model/block'
import { ENDS_IN_QUESTION } from '../structure/ends-in-question'
import { isBetweenSpeeches } from './reporter-notes'
import type { Scribe } from './scribe'

/** What a record of speech prints that tells nobody's name: a question, what replies to it, and what else is said. */
export function readCaption(block: Block, index: number, scribe: Scribe): void {
  const piece = { block: index, start: 0, end: block.text.length }
  if (isBetweenSpeeches(block)) return
  const current = scribe.current()
  if (ENDS_IN_QUESTION.test(block.text)) {
    if (current?.act === 'question') scribe.extend(piece)
    else scribe.start('question', null, piece, 'turns/unlabelled')
  } else if (current?.act === 'question') scribe.start('answer', null, piece, 'turns/unlabelled')
  else if (current !== null) scribe.extend(piece)
  else scribe.start('statement', null, piece, 'turns/unlabelled')
}
