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

/** The numbers alone on their lines where they count the pages: each one higher than the last, and some of them break sentences. */
export function countedPages(lines: readonly PrintedLine[], flags: readonly (Furniture | null)[]): number[] {
  const places = lines.flatMap(({ text }, index) => (isPageNumber(text) ? [index] : []))
  const counts = places.every(
    (place, index) => index === 0 || Number(lines[place]!.text) === Number(lines[places[index - 1]!]!.text) + 1,
  )
  return counts && places.filter((place) => flags[place] === 'page').length * 2 >= places.length ? places : []
}
