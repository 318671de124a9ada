import type { Block } from '../model/block'
import { matches } from '../text/matches'

/** '3/12/20', '08-03-2020' */
const FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/-])/g

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** So many blocks are looked through for the same day in words. */
const FRONT = 40

/** Whether the dates in figures of a document have the month before the day, as one of them tells that has no other reading ('2/20/20') or that stands in words too ('03-11-2008' and 'March 11, 2008'); false where none tells, or they tell both. */
export function putsMonthFirst(blocks: readonly Block[]): boolean {
  let told = false
  for (const { text, marker } of blocks) {
    if (!/\d[/-]\d/.test(text) && !/\d[/-]\d/.test(marker)) continue
    for (const [, first, , second] of matches(FIGURES, `${marker} ${text}`)) {
      if (Number(first) > 12 && Number(second) <= 12) return false
      told ||= Number(first) <= 12 && (Number(second) > 12 || isInWords(blocks, Number(first), Number(second)))
    }
  }
  return told
}

/** 'March 11, 2008' */
function isInWords(blocks: readonly Block[], month: number, day: number): boolean {
  const name = MONTHS[month - 1]
  if (name === undefined || month === day) return false
  const written = new RegExp(`\\b${name}[a-z]*\\.? ${day}, (?:19|20)\\d\\d\\b`)
  return blocks.slice(0, FRONT).some(({ text }) => written.test(text))
}

/** A text with the day before the month in its dates in figures, where the document has the month first. */
export function dayFirst(text: string): string {
  return text.replace(FIGURES, (words, first: string, sign: string, second: string) =>
    Number(first) > 12 ? words : `${second}${sign}${first}${sign}${words.slice(first.length + second.length + 2)}`,
  )
}
