import type { Block } from '../model/block'
import { isName, stripTitles } from '../text/names'
import { head, type ItemHead } from './item-head'

/** The year, and the number by which a question was handed in. */
const NUMBER = /^((?:19|20)\d\d\/\d{3,5})(?:\s?[\u2013\u2014-])?$/
const LONGEST = 220
/** The letters of a seat behind a name that closes a title. */
const SEAT = /\s(?:AM|MS|MSP|MLA|MP|TD|MHK)$/

/** '2026/0311 \u2013 Front counters', '2026/0311 - Bus lanes Ada Doe MS': the questions of a transcript's order paper behind block `after`, without who asks; two at least. */
export function tabledQuestions(blocks: readonly Block[], after: number): ItemHead[] {
  const found = blocks.flatMap((block, index) => {
    const number = NUMBER.exec(block.marker)?.[1]
    return index <= after || number === undefined || block.text.length > LONGEST ? [] : [headOf(block, index, number)]
  })
  return found.length >= 2 ? found : []
}

function headOf(block: Block, index: number, number: string): ItemHead {
  const { text } = block
  const seat = SEAT.exec(text)
  const words = text.slice(0, seat?.index ?? 0).split(' ')
  const asker = [4, 3, 2]
    .map((count) => words.slice(-count).join(' '))
    .find((name, place) => isAsker(name, words, 4 - place))
  if (seat === null || asker === undefined) return head(block, index, number)
  return { block: index, number, start: 0, end: seat.index - asker.length - 1, presenters: [], rest: text.length }
}

/** 'Dr Ada Doe' of three words and more needs its title: else 'Lanes Ada Doe' would be somebody. */
function isAsker(name: string, words: readonly string[], count: number): boolean {
  return words.length > count && isName(name) && (count === 2 || stripTitles(name).name !== name)
}
