import type { Block } from '../model/block'
import { actionLevel } from './action-level'
import { countsNoItem } from './counts-no-item'
import { countsParagraphs } from './counts-paragraphs'
import { itemNumber } from './item-number'
import { isLettered, letteredTitles } from './lettered-titles'
import { countsBelowRoman } from './roman-subs'
import { isPurpose, titleLike } from './title-like'

/** How a document's items are numbered, which decides what counts as one. */
export type ItemStyle = 'reference' | 'plain' | 'sub' | 'roman' | 'letter' | 'none'

/** So many headings without numbers are the items, whatever number one of them begins with: '108 AMBULANCES'. */
const MANY = 4
/** No meeting that is told in part begins with a higher item. */
const HIGHEST_FIRST = 20

/** One in so many numbered blocks that reads like a title is none, where the numbers count paragraphs. */
const FEW = 6

/** The style of the titles' numbers, beside `open` headings without any; `stated` titles end in a stop or say what the item is for. */
export function itemStyle(
  blocks: readonly Block[],
  taken: ReadonlySet<number>,
  stated: ReadonlySet<number>,
  open: number,
): ItemStyle {
  const counts: Record<ItemStyle, number> = { reference: 0, plain: 0, sub: 0, roman: 0, letter: 0, none: 0 }
  // Those of them that are headings.
  const headed = { ...counts }
  let acting = 0
  let all = 0
  let lastPlain = 0
  let falls = false
  const plain: number[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    acting = actionLevel(block, acting)
    if (acting > 0) continue
    const number = taken.has(index) ? null : itemNumber(block.marker)
    if (number?.style === 'plain') plain.push(number.places[0]!)
    if (
      number === null ||
      !(titleLike(block) || isPurpose(blocks, index) || stated.has(index)) ||
      countsNoItem(block) ||
      (number.style === 'letter' && !isLettered(block))
    )
      continue
    const style = isLettered(block) ? 'letter' : number.style
    counts[style]++
    all++
    if (block.kind === 'heading') headed[style]++
    if (style === 'plain') {
      falls ||= number.places[0]! <= lastPlain
      lastPlain = number.places[0]!
    }
  }
  if (open >= MANY && counts.plain * FEW <= plain.length && countsParagraphs(plain)) counts.plain = 0
  // '4. Action points arising:' below one heading after another.
  if (falls && open >= MANY && open >= counts.plain * 2) counts.plain = 0
  if (all === 1 && open >= MANY && (lastPlain > HIGHEST_FIRST || open >= MANY * 2)) return 'none'
  if (countsBelowRoman(blocks)) return 'roman'
  if (
    (counts.letter >= 3 || (counts.letter === 2 && counts.plain + counts.sub + counts.roman === 0)) &&
    counts.reference === 0
  )
    return 'letter'
  // 'BD/018 - Ada Doe to send it' among numbered headings: what the log of actions counts.
  if (counts.reference >= 2 && !(headed.plain >= 3 && headed.plain > headed.reference && !falls)) return 'reference'
  if (counts.plain >= 2 || (counts.plain === 1 && counts.sub <= 1 && counts.roman === 0)) return 'plain'
  if (counts.sub >= 2) return 'sub'
  if (letteredTitles(blocks, taken).length > 0) return 'letter'
  return counts.roman >= 2 ? 'roman' : 'none'
}
