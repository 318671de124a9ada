import { endsInColon, lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** '(b) The Board accepted that ...' below '(a)' and a paragraph of its own: whether the letters count paragraphs, and nothing announces points. */
export function isLetteredParagraph({ block }: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  return (
    current !== null &&
    /^\(?[a-z]{1,2}[.)]$/.test(block.marker) &&
    /[.?!]\W*$/.test(block.text) &&
    /[.?!]\W*$/.test(lastText(current, scribe)) &&
    !endsInColon(current, scribe.blocks)
  )
}
