import type { Block } from '../model/block'
import { isTitledSurname } from '../text/names'
import type { ItemHead } from './item-head'
import { itemNumber, stepFrom } from './item-number'
import { endsInShortForm, namesSomebody, titleRun } from './title-run'

/** Fewer numbered paragraphs may begin so by chance. */
const LEAST = 3
/** Where the words before it are read. */
const REACH = 160
/** 'Harbour Fees. Ms Doe reviewed them.', 'Moorings: Mr Roe reported': words of weight in capitals up to a sign, and a sentence behind it. */
const TITLE = new RegExp(`^(${titleRun(12)})(?:\\.|\\s?:|\\s[\\u2013\\u2014-])\\s+(?=[\\p{Lu}"\\u201c])`, 'u')
/** 'Item No. 4' ends with its number. */
const NO = /(?:^|\s)No$/i

/**
 * The items whose numbers count on and whose titles run into their paragraphs, below the attendance list: '1. Harbour Fees. Ms Doe
 * reviewed them.', '2/24 Moorings: Mr Roe reported'; empty where not nearly all numbers have one, and for lists of people.
 */
export function countedHeads(blocks: readonly Block[], after: number, taken: ReadonlySet<number>): ItemHead[] {
  const all = blocks.flatMap((block, index) => {
    const number = index < after || taken.has(index) ? null : itemNumber(block.marker)
    return number === null ? [] : [{ block, index, number }]
  })
  // Those of lists within them stand further in.
  const outermost = Math.min(...all.map(({ block }) => block.level))
  const first = all.find(({ block }) => block.level === outermost)
  // Among '1.' and '2.', 'a.' numbers a point.
  const numbered = all.filter(
    ({ block, number }) =>
      block.level === outermost &&
      !(first!.number.style === 'plain' && (number.style === 'letter' || number.style === 'roman')),
  )
  const countsOn = numbered.every(
    ({ number }, at) => at === 0 || stepFrom(numbered[at - 1]!.number.places, number.places) > 0,
  )
  if (numbered.length < LEAST || !countsOn) return []
  const heads = numbered.flatMap(({ block: { text }, index, number }): ItemHead[] => {
    const found = TITLE.exec(text.slice(0, REACH))
    const title = found?.[1] ?? ''
    if (found === null || endsInShortForm(title) || NO.test(title) || isTitledSurname(title)) return []
    const { length: rest } = found[0]
    return [{ block: index, number: number.text, start: 0, end: title.length, presenters: [], rest }]
  })
  if (heads.length < LEAST || heads.length * 5 < numbered.length * 4) return []
  const people = heads.filter(({ block, end }) => namesSomebody(blocks[block]!.text.slice(0, end)))
  return people.length * 2 > heads.length ? [] : heads
}
