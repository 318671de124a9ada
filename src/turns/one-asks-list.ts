import { asksIndirectly } from './asks-indirectly'
import { lastBlock, type Piece } from './draft'
import { becomeQuestion, lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** 'Ms Doe raised the following points:' over one that asks: all of them are her question. */
export function raisesQuestions({ block, index }: Spoken, piece: Piece, scribe: Scribe): boolean {
  const current = scribe.current()
  if (current?.speaker?.personId == null || lastBlock(current) !== index - 1) return false
  if (current.by !== RAISED_BY) {
    const asks = asksIndirectly(block.text) || block.text.endsWith('?')
    if (current.act !== 'procedural' || !RAISES.test(lastText(current, scribe)) || !asks) return false
    becomeQuestion(current, current.speaker)
    current.by = RAISED_BY
  }
  scribe.extend(piece)
  return true
}
const RAISED_BY = 'turns/raised-points'
const RAISES =
  /\b(?:raised|made|put forward) (?:the following|two|three|four|several|a number of) (?:\p{L}+ )?(?:points|issues|matters|concerns)\s*:\s*-?$/iu

/** Points without numbers below 'Ms Doe raised the following queries:' are all one question of hers, with the words above them. */
export function goesOnWithList({ block, index }: Spoken, piece: Piece, scribe: Scribe): boolean {
  const current = scribe.current()
  const { announced } = scribe.scene
  if (announced?.personId == null || current === null || lastBlock(current) !== index - 1 || /\d/.test(block.marker))
    return false
  if (current.by === 'turns/procedure' && current.pieces.length === 1) {
    becomeQuestion(current, announced)
    current.by = 'turns/listed-question'
  } else if (current.by !== 'turns/listed-question' || current.pieces.length < 2) return false
  scribe.extend(piece)
  return true
}
