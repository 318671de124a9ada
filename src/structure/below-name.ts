import type { Block } from '../model/block'
import { isName, isNamed } from '../text/names'
import { isRole } from './is-role'
import { groupHead } from './roster-group'

/** Whether a block stands without a gap below a name, and a gap stands below it or another such line. */
export function isBelowName(blocks: readonly Block[], index: number): boolean {
  const { group, text } = blocks[index]!
  if (text.length > 120 || text.endsWith(':')) return false
  // 'Jane Doe' / '- Chair'
  if (/^[-\u2013\u2014]$/.test(blocks[index]!.marker) && blocks[index - 1]?.marker !== blocks[index]!.marker)
    return isNamed(blocks[index - 1]?.text ?? '') && isRole(text)
  if (takesTurns(blocks, index)) return true
  let first = index
  while (
    index - first < MOST &&
    first > 0 &&
    blocks[first - 1]!.group === group &&
    !blocks[first - 1]!.text.endsWith(':')
  )
    first--
  let last = index
  while (last - first < MOST && blocks[last + 1]?.group === group) last++
  return last - first > 0 && last - first < MOST && index > first && isName(blocks[first]!.text) && !isName(text)
}

/** So many lines without a gap are no name with what somebody is. */
const MOST = 4

/** Whether a block is the office of the name above it: names and offices take turns from a name on, two of each at least. */
export function takesTurns(blocks: readonly Block[], index: number): boolean {
  if (isBehindLabel(blocks, index)) return true
  if (!isPair(blocks, index)) return false
  let first = index
  while (isPair(blocks, first - 2)) first -= 2
  if (first === index && !isPair(blocks, index + 2)) return false
  const { text = '' } = blocks[first - 2] ?? {}
  return !isOffice(text) && !isName(text)
}

/** 'Present: Jane Doe' / 'Chairman': the office of the first whom a list names. */
function isBehindLabel(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1]?.text ?? ''
  if (!above.includes(':') || !isOffice(blocks[index]?.text ?? '')) return false
  const label = groupHead(above)?.[0].length
  return label !== undefined && isName(above.slice(label))
}

/** A name, and an office in the block below. */
function isPair(blocks: readonly Block[], index: number): boolean {
  return index > 0 && index < blocks.length && isOffice(blocks[index]!.text) && isName(blocks[index - 1]!.text)
}

function isOffice(text: string): boolean {
  return text.length < 70 && !/\d|[:.?]$/.test(text) && isRole(text) && !isNamed(text)
}
