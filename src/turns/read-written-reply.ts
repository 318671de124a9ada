import type { Speaker } from '../model/person'
import { isNamed } from '../text/names'
import type { Draft, Piece } from './draft'
import { answererOf } from './moment'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'
import { isSignature, repliesTo } from './written-reply'

/** A heading behind the minutes that says which question the text below replies to. */
export function announcesReply(text: string, scribe: Scribe): boolean {
  const replyTo = repliesTo(text, scribe.drafts, scribe.speakers)
  if (replyTo === null) return false
  scribe.forget()
  scribe.scene = { ...scribe.scene, actions: false, replyTo }
  return true
}

/** The text of a reply that was written later, up to its signature. */
export function readWrittenReply({ block, index }: Spoken, scribe: Scribe): boolean {
  const { replyTo } = scribe.scene
  if (replyTo === null) return false
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  const current = scribe.current()
  if (isSignature(block.text)) {
    if (current !== null && isNamed(block.text)) current.speaker = scribe.resolve(block.text)
    scribe.scene = { ...scribe.scene, replyTo: null }
    scribe.close()
  } else if (current?.replyTo === replyTo) scribe.extend(piece)
  else
    scribe.start(
      'answer',
      answererOf(replyTo, scribe) ?? repliedBy(replyTo, scribe),
      piece,
      'turns/written-reply',
    ).replyTo = replyTo
  return true
}

function repliedBy(question: Draft, scribe: Scribe): Speaker | null {
  const at = scribe.drafts.indexOf(question)
  const next = scribe.drafts[at + 1]
  return next?.act === 'answer' || next?.act === 'procedural' ? next.speaker : null
}
