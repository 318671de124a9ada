import { itemNumber } from '../structure/item-number'
import type { Outline } from '../structure/outline'
import type { Scribe } from './scribe'

/** Writes the paragraphs of a paper down as statements by nobody: a numbered paragraph with all that stands below it is one. */
export function readPaper(outline: Outline, scribe: Scribe): void {
  const heads = new Map(outline.items.map((item, index) => [item.block, index]))
  let last = 0
  let inNumbered = false
  outline.blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return
    const number = itemNumber(block.marker)
    const place = number?.style === 'plain' ? number.places[0]! : 0
    const inSequence =
      place > 0 && !block.marker.startsWith('(') && !block.marker.endsWith(')') && place >= last && place <= last + 3
    const head = heads.get(index)
    if (head !== undefined) scribe.scene = { ...scribe.scene, index: head }
    if (inSequence) {
      last = place
      inNumbered = true
      scribe.start('statement', null, { block: index, start: 0, end: block.text.length }, 'turns/numbered-paragraph')
      return
    }
    if (head !== undefined || outline.silent.has(index)) {
      if (head !== undefined) {
        scribe.forget()
        inNumbered = false
      }
      return
    }
    const piece = { block: index, start: 0, end: block.text.length }
    if (scribe.current() !== null && (inNumbered || block.level > 0)) scribe.extend(piece)
    else if (block.kind !== 'heading') scribe.start('statement', null, piece, 'turns/paragraph')
  })
}
