import type { Block } from '../model/block'
import { isRole } from '../structure/is-role'
import { isListedName, isName } from '../text/names'
import { type Scribe, touches } from './scribe'

/** 'F. Doe, Director of Services', 'Ms. Jane Doe, Chief Executive' */
const SIGNATURE =
  /^((?:(?:Mrs?|Ms|Dr|Cllr)\.? )?(?:\p{Lu}\. ?){0,3}\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){0,2}),\s(\p{Lu}[^.?!:;]{4,80})\.?$/u

/** Reads a line below a labelled reply that only names, with the office, whose reply it is; false for others. */
export function readSignatureBelow(block: Block, index: number, scribe: Scribe): boolean {
  const current = scribe.current()
  if (current?.act !== 'answer' || current.by !== 'turns/reply-label' || !touches(current, index)) return false
  const printed = /^\p{Lu}\.$/u.test(block.marker) ? `${block.marker} ${block.text}` : block.text
  const [, name, office] = (printed.length < 120 ? SIGNATURE.exec(printed) : null) ?? []
  if (name === undefined || !isRole(office!)) return false
  if (scribe.speakers.person(name) === null && !isName(name) && !isListedName(name)) return false
  scribe.extend({ block: index, start: 0, end: block.text.length })
  current.speaker = scribe.resolve(name)
  // What stands below it was said at the meeting.
  current.by = 'turns/signed-reply'
  return true
}
