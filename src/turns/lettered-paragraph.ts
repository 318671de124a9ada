import type { Block } from '../model/block'
import { lastBlock } from './draft'
import { endsInColon, lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** '(b) The Board accepted that ...' below '(a)' and a paragraph of its own: whether the letters count paragraphs, and nothing announces points. */
export function isLetteredParagraph({ block }: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  return (
    current !== null &&
    isLettered(block) &&
    /[.?!]\W*$/.test(lastText(current, scribe)) &&
    !endsInColon(current, scribe.blocks)
  )
}

function isLettered({ marker, text }: Block): boolean {
  return /^\(?[a-z]{1,2}[.)]$/.test(marker) && /[.?!]\W*$/.test(text)
}

/** 'Village hall \u2013 the Clerk has written to the trustees.': a title of few words and what is told of it. */
const TITLED = /^\p{Lu}[^.?!:;\u2013\u2014]{2,60}?(?:\s[-\u2013\u2014]|:)\s\S+(?:\s\S+){3}/u

/** 'b) Village hall \u2013 ...' below 'a) War memorial \u2013 ...': the letters count matters, each with its title. */
export function countsMatters(spoken: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  if (current === null || !isTitled(spoken.block) || !isLetteredParagraph(spoken, scribe)) return false
  return isTitled(scribe.blocks[lastBlock(current)]!)
}

function isTitled(block: Block): boolean {
  return isLettered(block) && TITLED.test(block.text)
}
