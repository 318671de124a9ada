import type { Block } from '../model/block'
import { isName, isTitledSurname } from '../text/names'
import { readyAtUse } from '../text/ready-at-use'
import { shortForms } from '../text/short-forms'
import type { ItemHead } from './item-head'

/** Fewer such titles make no style of a document. */
const LEAST = 4
/** 'Student Discipline Report, First Term. Ms Doe reviewed it.': words of weight in capitals up to a stop, and a sentence behind it. */
const TITLE = readyAtUse(
  /^((?:[\p{Lu}\d][\p{L}\d'\u2019&/-]*)(?:,?\s(?:(?:and|of|for|the|on|to|in|with|by|a|&|-|\u2013|\u2014)\s){0,3}[\p{Lu}\d(][\p{L}\d'\u2019&/)-]*){0,12})\.\s+(?=[\p{Lu}"\u201c])/u,
)
/** What closes with a stop and is no title. */
const SHORT_FORM = new RegExp(`(?:^|\\s)(?:${shortForms}|Yes|None|Noted|Agreed|Approved|Resolved|Carried)$`, 'u')

/** The items of minutes without headings whose titles run into their paragraphs, below the attendance list; empty where too few paragraphs begin so. */
export function runInHeads(blocks: readonly Block[], after: number, taken: ReadonlySet<number>): ItemHead[] {
  const heads: ItemHead[] = []
  let paragraphs = 0
  blocks.forEach((block, index) => {
    if (index < after || taken.has(index) || block.kind !== 'paragraph' || block.marker !== '') return
    paragraphs++
    const found = TITLE.exec(block.text.slice(0, 160))
    if (found === null) return
    const title = found[1]!
    if (SHORT_FORM.test(title) || isTitledSurname(title) || isName(title)) return
    heads.push({ block: index, number: null, start: 0, end: title.length, presenters: [], rest: found[0].length })
  })
  return heads.length >= LEAST && heads.length * 3 >= paragraphs ? heads : []
}
