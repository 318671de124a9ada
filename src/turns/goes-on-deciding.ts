import { areDecided } from './decided-points'
import type { Piece } from './draft'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** What stands below the heading 'Decision', until somebody is reported to speak. */
export function goesOnDeciding({ label, block, index, utterances }: Spoken, scribe: Scribe): boolean {
  if (!scribe.scene.deciding) return false
  const frame = utterances[0]?.frame
  const decides =
    (label === null || (label.kind === 'decision' && areDecided(scribe.blocks, index))) &&
    ((block.level > 0 && !/\d\.\d/.test(block.marker)) ||
      frame == null ||
      frame.act === 'decide' ||
      /^(?:to|that)\b/i.test(block.text) ||
      // 'RESOLVED:' / 'The Panel noted the progress ...'
      (frame.subject?.kind === 'body' && isLabelOnly(scribe)))
  if (!decides || (utterances[0]?.procedure && !/^(?:to|that)\b/i.test(block.text))) {
    scribe.scene.deciding = false
    return false
  }
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  if (scribe.current()?.act === 'decision') scribe.extend(piece)
  else scribe.start('decision', null, piece, 'turns/decision')
  return true
}

/** Nothing of a resolution has been read but the word on a line of its own. */
function isLabelOnly(scribe: Scribe): boolean {
  const current = scribe.current()
  return current?.act === 'decision' && current.pieces.length === 1 && current.pieces[0]!.end < 30
}
