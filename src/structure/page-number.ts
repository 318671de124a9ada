import type { Furniture } from './furniture-kind'
import type { PrintedLine } from './printed-line'

/** Whether a line is a number that may be a page's. */
export function isPageNumber(text: string): boolean {
  return text.length <= 4 && /^\d{1,4}$/.test(text)
}

/** Lines of a long page, in which the item before it has its number. */
const PAGE_REACH = 160

/** Whether a number counts on with the items: '2' over a title, where '1' numbered the item before. */
export function countsItem(
  lines: readonly PrintedLine[],
  flags: readonly (Furniture | null)[],
  index: number,
): boolean {
  const below = lines[index + 1]?.text ?? ''
  if (!/^\p{Lu}[^.?!]{2,80}$/u.test(below)) return false
  let above = index - 1
  while (above >= 0 && index - above < PAGE_REACH && (flags[above] || !isPageNumber(lines[above]!.text))) above--
  return (
    above >= 0 &&
    isPageNumber(lines[above]!.text) &&
    !flags[above] &&
    Number(lines[above]!.text) === Number(lines[index]!.text) - 1
  )
}

/** A page holds at least so many lines, or characters where its lines are whole paragraphs. */
const PAGE_LINES = 20
const PAGE_LENGTH = 1200
/** '3.' before a title or a point on the same line. */
const COUNTED = /^\(?(\d{1,3})[.)]*$/

/**
 * The numbers alone on their lines where they count the pages: each one higher than the last, and some of them break sentences or
 * all stand between items that are numbered otherwise.
 */
export function countedPages(lines: readonly PrintedLine[], flags: readonly (Furniture | null)[]): number[] {
  const places = lines.flatMap(({ text }, index) => (isPageNumber(text) ? [index] : []))
  const counts = places.every(
    (place, index) => index === 0 || Number(lines[place]!.text) === Number(lines[places[index - 1]!]!.text) + 1,
  )
  if (!counts) return []
  const breaking = places.filter((place) => flags[place] === 'page').length * 2 >= places.length
  return breaking || (arePagesApart(lines, places) && countNoItem(lines, places)) ? places : []
}

/** Whether the numbers begin with the first or second page, and so much as a page holds stands before each. */
function arePagesApart(lines: readonly PrintedLine[], places: readonly number[]): boolean {
  if (Number(lines[places[0] ?? 0]!.text) > 2) return false
  return places.every((place, index) => {
    const { start, mark } = lines[place]!
    const above = index === 0 ? 0 : places[index - 1]!
    return mark.row === undefined && (place - above >= PAGE_LINES || start - lines[above]!.start >= PAGE_LENGTH)
  })
}

/** Whether none of the numbers can be the next item's: items before it have come as far, or those behind it begin lower. A '2' that no 1 stands before is no item's. */
function countNoItem(lines: readonly PrintedLine[], places: readonly number[]): boolean {
  const items = lines.flatMap(({ marker }, index) => {
    const count = marker?.kind === 'number' ? COUNTED.exec(marker.text) : null
    return count === null ? [] : [{ index, count: Number(count[1]) }]
  })
  if (Number(lines[places[0]!]!.text) === 1 && !items.some(({ index }) => index < places[0]!)) return false
  let before = -1
  return places.every((place) => {
    while (before + 1 < items.length && items[before + 1]!.index < place) before++
    const number = Number(lines[place]!.text)
    const below = items[before + 1]?.count
    return (items[before]?.count ?? 0) !== number - 1 || (below !== undefined && below <= number)
  })
}
