import { areDecided } from './decided-points'
import type { Piece } from './draft'
import { ACTIONS } from './item-scene'
import { isSaidByName } from './said-by-name'
import { type Scribe, touches } from './scribe'
import type { Spoken } from './utterance'

/** What stands below the heading 'Decision', until somebody is reported to speak. */
export function goesOnDeciding({ label, block, index, utterances }: Spoken, scribe: Scribe): boolean {
  if (!scribe.scene.deciding && !opensList(scribe, index)) return false
  // 'Decision:' / 'Agreed.' / 'Minutes:'
  if (/^minutes\s*:$/i.test(scribe.blocks[index - 1]?.text ?? '')) {
    scribe.scene.deciding = false
    return false
  }
  const frame = utterances[0]?.frame
  const decides =
    (label === null || (label.kind === 'decision' && (areDecided(scribe.blocks, index) || isLabelOnly(scribe)))) &&
    ((block.level > 0 && !/\d\.\d/.test(block.marker) && !isSaidByName(frame)) ||
      frame == null ||
      frame.act === 'decide' ||
      /^(?:to|that)\b/i.test(block.text) ||
      // 'RESOLVED:' / 'The Panel noted the progress ...'
      (frame.subject?.kind === 'body' && isLabelOnly(scribe)))
  if (!decides || ACTIONS.test(block.text) || (utterances[0]?.procedure && !/^(?:to|that)\b/i.test(block.text))) {
    scribe.scene.deciding = false
    return false
  }
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  if (scribe.current()?.act === 'decision') scribe.extend(piece)
  else scribe.start('decision', null, piece, 'turns/decision')
  return true
}

/** 'The Board RESOLVED:' right above: a decision of which the words are still to come. */
function opensList(scribe: Scribe, index: number): boolean {
  const current = scribe.current()
  if (current?.act !== 'decision' || !touches(current, index)) return false
  const { block, end } = current.pieces.at(-1)!
  return /:\s?[\u2013\u2014-]?\s*$/.test(scribe.blocks[block]!.text.slice(0, end))
}

/** Nothing of a resolution has been read but the word on a line of its own. */
function isLabelOnly(scribe: Scribe): boolean {
  const current = scribe.current()
  return current?.act === 'decision' && current.pieces.length === 1 && current.pieces[0]!.end < 30
}
