import type { Block } from '../model/block'
import type { ItemHead } from './item-head'

/** 'Harbour Fees (Item 4.0)', 'Harbour Fees (Agenda Item 4)' */
const BEHIND = /^(\S[^.?!]{2,120}?)\s\((?:agenda )?item (?:no\.? )?(\d{1,3}(?:\.\d{1,2}){0,2})\)$/i
/** So many make it a document's way of numbering. */
const LEAST = 3

/** Whether a number counts on: '4' behind '3', '4.0' behind '3.0', '3.2' behind '3.1'. */
function follows(last: string, next: string): boolean {
  const [one, other] = [last.split('.').map(Number), next.split('.').map(Number)]
  const at = one.findIndex((place, index) => place !== other[index])
  return at >= 0 ? other[at] === one[at]! + 1 : other.length > one.length
}

/** The items of minutes that print the number of each behind its title; empty for other documents, as for those that refer so to the items of an agenda. */
export function numberedBehind(blocks: readonly Block[]): ItemHead[] {
  const heads = blocks.flatMap(({ kind, text, marker }, block) => {
    const found = kind === 'furniture' || marker !== '' || !text.endsWith(')') ? null : BEHIND.exec(text)
    if (found === null) return []
    const [, title, number] = found
    return [{ block, number: number!, start: 0, end: title!.length, presenters: [], rest: text.length }]
  })
  const counted = heads.every(({ number }, at) => at === 0 || follows(heads[at - 1]!.number, number))
  return heads.length >= LEAST && counted ? heads : []
}
