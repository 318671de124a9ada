import type { Block } from '../model/block'
import { isName, isNamed } from '../text/names'
import { isRole } from './is-role'

/** Whether a block stands without a gap below a name, and a gap stands below it or another such line. */
export function isBelowName(blocks: readonly Block[], index: number): boolean {
  const { group, text } = blocks[index]!
  if (text.length > 120 || text.endsWith(':')) return false
  // 'Jane Doe' / '- Chair'
  if (/^[-\u2013\u2014]$/.test(blocks[index]!.marker)) return isNamed(blocks[index - 1]?.text ?? '') && isRole(text)
  let first = index
  while (first > 0 && blocks[first - 1]!.group === group && !blocks[first - 1]!.text.endsWith(':')) first--
  let last = index
  while (blocks[last + 1]?.group === group) last++
  return last - first > 0 && last - first < 4 && index > first && isName(blocks[first]!.text) && !isName(text)
}
