import type { Block } from '../model/block'
import { isName, isTitledSurname } from '../text/names'
import { countedHeads } from './counted-heads'
import type { ItemHead } from './item-head'
import { endsInShortForm, namesSomebody, titleRun } from './title-run'

/** Fewer such titles make no style of a document. */
const LEAST = 4
/** 'Student Discipline Report, First Term. Ms Doe reviewed it.': words of weight in capitals up to a stop, and a sentence behind it. */
const TITLE = new RegExp(`^(${titleRun(12)})\\.\\s+(?=[\\p{Lu}"\u201c])`, 'u')

/**
 * The items of minutes without headings whose titles run into their paragraphs, below the attendance list; empty where too few
 * paragraphs begin so. The numbers before them may have lost their order, as those of a page's lists do.
 */
export function runInHeads(blocks: readonly Block[], after: number, taken: ReadonlySet<number>): ItemHead[] {
  const below = blocks.flatMap((block, index) => (index < after || taken.has(index) ? [] : [{ block, index }]))
  const plain = below.filter(({ block }) => block.kind === 'paragraph' && block.marker === '')
  const sure = plain.flatMap(({ block, index }) => headOf(block, index, false) ?? [])
  // Among others 'Harbour Fees.' is no name.
  const heads = sure.length < SURE ? sure : plain.flatMap(({ block, index }) => headOf(block, index, true) ?? [])
  if (heads.length >= LEAST && heads.length * 3 >= plain.length) return heads
  const counted = countedHeads(blocks, after, taken)
  if (counted.length > 0) return counted
  const formal = plain.filter(({ block }) => FORMAL.test(block.text)).length
  return formal < LEAST_FORMAL ? [] : plain.flatMap(({ block, index }) => colonHead(block, index) ?? [])
}

/** 'Old Business: Mooring fees.': what most agendas begin and end with, before a colon. */
const FORMAL =
  /^(?:call to order|roll[- ]call|pledge of allegiance|(?:approval|review|reading) of (?:the )?(?:(?:previous|last) )?(?:minutes|agenda)|public (?:comments?|forum|input)|(?:old|new|unfinished|other) business|announcements?|correspondence|communications|treasurer['\u2019]?s? report|(?:executive|closed) session|adjourn(?:ment|ed)?|matters arising|apologies(?: for absence)?|(?:confirmation of |approval of )?(?:the )?minutes of (?:the )?(?:last|previous) meeting|declarations? of interests?|any other business|(?:date of )?next meeting)\s?:\s/i
const LEAST_FORMAL = 3
const COLON = new RegExp(`^${titleRun(9)}\\s?:\\s+(?=\\S)`, 'u')
/** What is recorded of an item, and how it was voted. */
const RECORDED =
  /^(?:motion|vote|action|resolved|resolution|ayes?|noes|nays?|yeas?|abstain(?:ed)?|abstentions?|absent|present|moved(?: by)?|second(?:ed)?(?: by)?|discussion|questions?|answers?|reply|responses?|note|time|date|location|venue|q|a)\b/i

function colonHead({ text }: Block, index: number): ItemHead | null {
  const found = FORMAL.exec(text) ?? COLON.exec(text.slice(0, 120))
  if (found === null) return null
  const title = found[0].replace(/\s?:\s+$/, '')
  if (!FORMAL.test(text) && (RECORDED.test(title) || namesSomebody(title))) return null
  return { block: index, number: null, start: 0, end: title.length, presenters: [], rest: found[0].length }
}

/** So many titles that are no names make names of others titles. */
const SURE = 3

function headOf({ marker, text }: Block, index: number, mayName: boolean): ItemHead | null {
  const found = TITLE.exec(text.slice(0, 160))
  const title = found?.[1] ?? ''
  if (found === null || endsInShortForm(title) || isTitledSurname(title)) return null
  if (!mayName && isName(title)) return null
  const number = marker === '' ? null : marker.slice(0, -1)
  return { block: index, number, start: 0, end: title.length, presenters: [], rest: found[0].length }
}
