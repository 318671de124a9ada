import type { Block } from '../model/block'
import { ENDS_IN_QUESTION } from './ends-in-question'
import { isSpoken } from './spoken-words'

/** Fewer paragraphs say too little. */
const LEAST = 6
/** How people begin who speak. */
const OPENS =
  /^(?:thank you|thanks|diolch|go raibh|yes|no|well|order|good (?:morning|afternoon|evening)|I(?:['\u2019](?:m|ve|d|ll))?\s|can I|may I|could I|welcome)\b/i
/** Whoever presides, as nobody is addressed on paper. */
const ADDRESSED =
  /\b(?:(?:Deputy )?Presiding Officer|(?:Mr|Madam) (?:Deputy )?(?:Speaker|Chair\p{L}*)|(?:Dirprwy )?Ll?ywydd|Ceann Comhairle|Convener)\b/u
const LABELLED = /^(?:question|answer|reply|response|supplement(?:ary|al))\b[^.?!]{0,60}(?::|$)/i

/** Whether a text is a debate of which the names are lost, as where a page prints them as links: people speak, ask, thank and address the chair, and nobody is told of. */
export function isTalk(blocks: readonly Block[]): boolean {
  const said = blocks.filter(({ kind, text }) => kind !== 'heading' && kind !== 'furniture' && text.length > 20)
  if (said.length < LEAST || blocks.some(({ text }) => LABELLED.test(text))) return false
  const count = (holds: (text: string) => boolean): number => said.filter(({ text }) => holds(text)).length
  return (
    count((text) => ENDS_IN_QUESTION.test(text)) >= 2 &&
    count((text) => OPENS.test(text)) >= 3 &&
    count(isSpoken) * 10 >= said.length * 6 &&
    count((text) => ADDRESSED.test(text)) >= 1
  )
}
