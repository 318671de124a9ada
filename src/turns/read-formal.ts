import type { Piece } from './draft'
import type { Scribe } from './scribe'
import { toAsk } from './to-ask'

/** What the clerk notes of the record itself, not of the business. */
const ABOUT_RECORD =
  /\b(?:these|the) (?:minutes|notes|record)\b|\bclerk['\u2019]?s note\b|\bnot?\b[^.]{0,60}\b(?:received|come in|to hand|available)\b/i

/** 'To ask the Minister ...' below the asker's name, and what the clerk notes in square brackets. */
export function readFormal(whole: Piece, scribe: Scribe): boolean {
  const { text } = scribe.blocks[whole.block]!
  const addressee = toAsk(text)
  if (addressee !== null) {
    const { asker } = scribe.scene
    scribe.start('question', asker, whole, 'turns/to-ask', asker !== null).addressee = addressee
  } else if (/^\[[^\]]{12,300}\]\.?$/.test(text) && ABOUT_RECORD.test(text))
    scribe.start('procedural', null, whole, 'turns/note')
  else return false
  return true
}
