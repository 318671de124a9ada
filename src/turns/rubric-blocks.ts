import type { Outline } from '../structure/outline'
import { partyLine } from '../structure/party-line'
import { readAsker } from './turn-label'

/** What stands between an item's heading and the label 'Minutes:' is the agenda's, and was not said. */
export function rubricBlocks(outline: Outline): ReadonlySet<number> {
  const found = new Set<number>()
  const heads = outline.items.map((item) => item.block)
  let last = -1
  outline.blocks.forEach((block, index) => {
    if (block.text.length > 10 || !/^minutes\s*:$/i.test(block.text)) return
    const head = heads.findLast((one) => one < index) ?? index
    // Below a second one of the same item stands what was said below the first.
    const again = last > head
    last = index
    if (again) return
    // Below 'Question from Councillor Doe' stand the words of the question.
    if (readAsker(outline.blocks[head]!.text) !== null) return
    // So do they below 'From Ms Doe'.
    const sent = outline.blocks.slice(head + 1, index).findIndex(({ text }) => partyLine(text)?.from != null)
    // And below 'Decision:' what was decided.
    const decided = outline.blocks.slice(head + 1, index).findIndex(({ text }) => /^decisions?\s*:$/i.test(text))
    const ends = [sent, decided].filter((one) => one >= 0).map((one) => head + 1 + one)
    for (let at = head + 1; at < Math.min(index, ...ends); at++) found.add(at)
  })
  return found
}
