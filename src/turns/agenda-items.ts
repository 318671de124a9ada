import { blockEnd } from '../model/block'
import type { AgendaItem } from '../model/item'
import { locate, type Source } from '../model/source'
import type { Outline } from '../structure/outline'
import type { Speakers } from './speakers'

/** The items of an outline with those who present them; ids count in reading order. */
export function agendaItems(source: Source, outline: Outline, speakers: Speakers): AgendaItem[] {
  return outline.items.map((item, index) => {
    const block = outline.blocks[item.block]!
    const next = outline.items[index + 1]
    const last = outline.blocks[next === undefined ? outline.blocks.length - 1 : Math.max(item.block, next.block - 1)]!
    return {
      id: `i${index + 1}`,
      number: item.number,
      title: item.title,
      presenters: item.presenters.map((name) => speakers.resolve(name)),
      span: locate(source, block.from, blockEnd(last)),
    }
  })
}
