import type { Block } from '../model/block'
import { head, type ItemHead } from './item-head'
import { askerBehindTitle, speakingNames } from './title-asker'

/** The year, and the number by which a question was handed in. */
const NUMBER = /^((?:19|20)\d\d\/\d{3,5})(?:\s?[\u2013\u2014-])?$/
const LONGEST = 220

/** '2026/0311 \u2013 Front counters', '2026/0311 - Bus lanes Ada Doe MS': the questions of a transcript's order paper behind block `after`, without who asks; two at least. */
export function tabledQuestions(blocks: readonly Block[], after: number): ItemHead[] {
  const found = blocks.flatMap((block, index) => {
    const number = NUMBER.exec(block.marker)?.[1]
    return index <= after || number === undefined || block.text.length > LONGEST ? [] : [{ block, index, number }]
  })
  if (found.length < 2) return []
  const names = speakingNames(blocks)
  return found.map(({ block, index, number }) => headOf(block, index, number, names))
}

function headOf(block: Block, index: number, number: string, names: ReadonlySet<string>): ItemHead {
  const title = askerBehindTitle(block.text, names)
  if (title === null) return head(block, index, number)
  return { block: index, number, start: 0, end: title.end, presenters: [], rest: block.text.length }
}
