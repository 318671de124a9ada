import type { Block } from '../model/block'
import { isName, isTitledSurname } from '../text/names'
import { shortForms } from '../text/short-forms'
import type { ItemHead } from './item-head'

/** Fewer such titles make no style of a document. */
const LEAST = 4
/** 'Student Discipline Report, First Term. Ms Doe reviewed it.': words of weight in capitals up to a stop, and a sentence behind it. */
const TITLE =
  /^((?:[\p{Lu}\d][\p{L}\d'\u2019&/-]*)(?:,?\s(?:(?:and|of|for|the|on|to|in|with|by|a|&|-|\u2013|\u2014)\s){0,3}[\p{Lu}\d(][\p{L}\d'\u2019&/)-]*){0,12})\.\s+(?=[\p{Lu}"\u201c])/u
/** What closes with a stop and is no title. */
const SHORT_FORM = new RegExp(`(?:^|\\s)(?:${shortForms}|Yes|None|Noted|Agreed|Approved|Resolved|Carried)$`, 'u')

/**
 * The items of minutes without headings whose titles run into their paragraphs, below the attendance list; empty where too few
 * paragraphs begin so. The numbers before them may have lost their order, as those of a page's lists do.
 */
export function runInHeads(blocks: readonly Block[], after: number, taken: ReadonlySet<number>): ItemHead[] {
  const below = blocks.flatMap((block, index) => (index < after || taken.has(index) ? [] : [{ block, index }]))
  const plain = below.filter(({ block }) => block.kind === 'paragraph' && block.marker === '')
  const heads = plain.flatMap(({ block, index }) => headOf(block, index) ?? [])
  if (heads.length >= LEAST && heads.length * 3 >= plain.length) return heads
  const numbered = below.filter(({ block }) => NUMBER.test(block.marker))
  const counted = numbered.flatMap(({ block, index }) => headOf(block, index) ?? [])
  return counted.length >= LEAST && counted.length * 5 >= numbered.length * 4 ? counted : []
}

const NUMBER = /^\d{1,2}[.)]$/

function headOf({ marker, text }: Block, index: number): ItemHead | null {
  const found = TITLE.exec(text.slice(0, 160))
  const title = found?.[1] ?? ''
  if (found === null || SHORT_FORM.test(title) || isTitledSurname(title) || isName(title)) return null
  const number = marker === '' ? null : marker.slice(0, -1)
  return { block: index, number, start: 0, end: title.length, presenters: [], rest: found[0].length }
}
