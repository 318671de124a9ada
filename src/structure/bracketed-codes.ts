import type { Block } from '../model/block'
import type { ItemHead } from './item-head'

/** 'QN (3)' on a line of its own: the kind of an item and its number. */
const CODE = /^([A-Z][A-Za-z-]{0,5}) \((\d{1,3})\)$/
/** So many that count on make it a document's way of numbering. */
const LEAST = 3
/** How far below its code the title may stand, behind who submits it and who is to answer. */
const REACH = 8

/** The items of an agenda that numbers them by kind, 'HI (1)', 'QN (1)', 'QN (2)': each with the title in capitals below its code, or the code itself; empty for other documents. */
export function bracketedCodes(blocks: readonly Block[]): ItemHead[] {
  const coded = blocks.flatMap(({ kind, text }, index) => (kind !== 'furniture' && CODE.test(text) ? [index] : []))
  const out = coded.some((index, place) => !follows(blocks[coded[place - 1] ?? index]!.text, blocks[index]!.text))
  if (coded.length < LEAST || out) return []
  return coded.map((index, place) => {
    const number = blocks[index]!.text
    const end = Math.min(coded[place + 1] ?? blocks.length, index + REACH)
    const below = blocks.slice(index + 1, end).findIndex(isTitle)
    const block = below < 0 ? index : index + 1 + below
    const { text } = blocks[block]!
    return { block, number, start: 0, end: text.length, presenters: [], rest: text.length }
  })
}

/** Whether a code opens a kind, or counts on with the one before it. */
function follows(last: string, next: string): boolean {
  const [one, other] = [CODE.exec(last)!, CODE.exec(next)!]
  return other[2] === '1' || (one[1] === other[1] && Number(other[2]) === Number(one[2]) + 1)
}

/** Capitals, and no label: 'REPLY:'. */
function isTitle({ kind, heading, text }: Block): boolean {
  return kind === 'heading' && heading === 1 && !text.endsWith(':')
}
