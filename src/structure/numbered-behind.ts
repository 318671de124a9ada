import type { Block } from '../model/block'
import type { ItemHead } from './item-head'
import { itemNumber, stepFrom } from './item-number'

/** 'Harbour Fees (Item 4.0)', 'Harbour Fees (Agenda Item 4)' */
const BEHIND = /^(\S[^.?!]{2,120}?)\s\((?:agenda )?item (?:no\.? )?(\d{1,3}(?:\.\d{1,2}){0,2})\)$/i
/** So many make it a document's way of numbering. */
const LEAST = 3

/** The items of minutes that print the number of each behind its title; empty for other documents, as for those that refer so to the items of an agenda. */
export function numberedBehind(blocks: readonly Block[]): ItemHead[] {
  const heads = blocks.flatMap(({ kind, text, marker }, block) => {
    const found = kind === 'furniture' || marker !== '' || !text.endsWith(')') ? null : BEHIND.exec(text)
    if (found === null) return []
    const [, title, number] = found
    return [{ block, number: number!, start: 0, end: title!.length, presenters: [], rest: text.length }]
  })
  const places = heads.map(({ number }) => itemNumber(number)!.places)
  const counted = places.every((one, index) => index === 0 || stepFrom(places[index - 1]!, one) === 1)
  return heads.length >= LEAST && counted ? heads : []
}
