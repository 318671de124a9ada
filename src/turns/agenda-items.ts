import { type Block, blockEnd } from '../model/block'
import type { AgendaItem } from '../model/item'
import { locate, type Source } from '../model/source'
import type { Outline, OutlineItem } from '../structure/outline'
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
      title: asPrinted(item, block, source),
      presenters: item.presenters.map((name) => speakers.resolve(name)),
      span: locate(source, block.from, blockEnd(last)),
    }
  })
}

/** The title with the stops of short forms, which its block is read without: 'Question from Cllr. Doe'. */
function asPrinted({ title, start, end }: OutlineItem, { text, at }: Block, source: Source): string {
  if (end - start !== title.length) return title
  let printed = ''
  for (let index = start; index < end; index++) {
    printed += title[index - start]!
    if (text[index + 1] !== ' ' || index + 1 >= end || title[index - start] === '.') continue
    if (source.text[locate(source, at[index]!, at[index]! + 1).end] === '.') printed += '.'
  }
  return printed
}
