import { englishMonths } from '../lexicons/date-languages'
import type { Block } from '../model/block'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'

/** '3/12/20', '08-03-2020' */
const FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/-])/g

/** So many blocks are looked through for the same day in words. */
const FRONT = 40

/** Whether the dates in figures of a document have the month before the day, as one of them tells that has no other reading ('2/20/20') or that stands in words too ('03-11-2008' and 'March 11, 2008'); false where none tells, or they tell both. */
export function putsMonthFirst(blocks: readonly Block[]): boolean {
  let told = false
  const written = lazily(() => daysInWords(blocks))
  for (const { text, marker } of blocks) {
    if (!/\d[/-]\d/.test(text) && !/\d[/-]\d/.test(marker)) continue
    for (const [, first, , second] of matches(FIGURES, `${marker} ${text}`)) {
      if (Number(first) > 12 && Number(second) <= 12) return false
      told ||= Number(first) <= 12 && (Number(second) > 12 || written().has(`${Number(first)}/${Number(second)}`))
    }
  }
  return told
}

/** 'March 11, 2008' */
const IN_WORDS = new RegExp(
  `\\b(${englishMonths.map((name) => name.slice(0, 3)).join('|')})[a-z]*\\.? ([1-9]\\d?), (?:19|20)\\d\\d\\b`,
  'g',
)

/** The days that a document's front tells in words with the month first, as '3/11'; without those of which the month has the number of the day. */
function daysInWords(blocks: readonly Block[]): ReadonlySet<string> {
  const days = blocks.slice(0, FRONT).flatMap(({ text }) =>
    matches(IN_WORDS, text).map(([, name, day]) => {
      return { month: englishMonths.findIndex((month) => month.startsWith(name!)) + 1, day: Number(day) }
    }),
  )
  return new Set(days.flatMap(({ month, day }) => (month === day ? [] : [`${month}/${day}`])))
}

/** A text with the day before the month in its dates in figures, where the document has the month first. */
export function dayFirst(text: string): string {
  return text.replace(FIGURES, (words, first: string, sign: string, second: string) =>
    Number(first) > 12 ? words : `${second}${sign}${first}${sign}${words.slice(first.length + second.length + 2)}`,
  )
}
