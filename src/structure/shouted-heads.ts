import type { Block } from '../model/block'
import { isCapitals } from '../text/letter-case'
import type { ItemHead } from './item-head'
import { speakerLabel } from './speaker-label'

/** In minutes that take down what was said: those titles that are headings in capitals below the attendance list, if there are some. */
export function shoutedHeads(blocks: readonly Block[], titles: readonly ItemHead[], after: number): ItemHead[] {
  const heads = titles.filter(({ block }) => {
    const { text } = blocks[block]!
    return (
      block >= after &&
      text.length > 5 &&
      text.length < 80 &&
      isCapitals(text) &&
      !MOVED.test(text) &&
      speakerLabel(text) === null
    )
  })
  return heads.length < LEAST_SHOUTED ? [] : heads
}
const LEAST_SHOUTED = 4
const MOVED = /\b(?:MOTION|MOVED|SECONDED)\b/
