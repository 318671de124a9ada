import type { Piece } from './draft'
import type { Scribe } from './scribe'
import { isSomeone } from './subject'
import type { Spoken } from './utterance'

/** 'gave a consolidated reply as follows:', 'responded to the queries as follows:' */
const GIVES =
  /\b(?:gave|made|provided) (?:(?:an?|the|his|her|their|following) ){1,2}(?:\p{L}+ ){0,2}?(?:repl(?:y|ies)|responses?|answers?)\b[^.?]{0,60}:\s*-?$|\b(?:replied|responded|answered)\b[^.?]{0,80}:\s*-?$/iu

/** Begins the replies to a list of questions, over the points that hold them, whether the paragraph has a number like these or not; whether it is so. */
export function givesReplies({ block, utterances }: Spoken, piece: Piece, scribe: Scribe): boolean {
  const subject = utterances[0]?.frame?.subject
  if (!scribe.scene.questions || !isSomeone(subject) || !GIVES.test(block.text)) return false
  scribe.scene.questions = false
  scribe.start('answer', scribe.resolve(subject.label), piece, 'turns/reported', true)
  return true
}
