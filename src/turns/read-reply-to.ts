import type { Piece } from './draft'
import { lastQuestionOf, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** 'To Councillor Doe: ...' */
const TO =
  /^(?:To|For|In (?:reply|response|answer) to)\s+((?:the\s)?\p{Lu}[^:,.?!]{2,60}?)\s*(?::|\s[\u2013\u2014-])\s/u

/** Reads one of several replies that go on under 'The Director replied as follows:', each to whom it names; false for others. */
export function readReplyTo({ block, index }: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  const name = current?.act === 'answer' ? TO.exec(block.text)?.[1] : undefined
  if (name === undefined) return false
  const question = lastQuestionOf(name, scribe)
  if (question === null) return false
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  const { block: above, end } = current!.pieces.at(-1)!
  // 'The Director replied as follows:' opens the first of them.
  if (/:\s*-?$/.test(scribe.blocks[above]!.text.slice(0, end))) scribe.extend(piece)
  else scribe.start('answer', current!.speaker, piece, 'turns/reply-to', true)
  scribe.current()!.replyTo = question
  return true
}
