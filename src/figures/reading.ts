import type { Day } from '../text/date-calendar'
import type { DateExpression } from '../text/date-expression'
import { isSpaceAt } from '../text/white-space'
import type { Named } from './draft'

/** A text with the figures and the dates that were read in it. */
export interface Reading {
  readonly text: string
  readonly drafts: readonly Named[]
  readonly dates: readonly DateExpression[]
  /** The meeting's day, where it is known. */
  readonly today: Day | null
}

/** The clause in front of a draft: from the last stop or the figure before, at most `reach` units back. */
export function clauseBefore({ text, drafts }: Reading, index: number, reach: number): string {
  const { start } = drafts[index]!
  const from = Math.max(start - reach, drafts[index - 1]?.end ?? 0, 0)
  const left = text.slice(from, start)
  return left.slice(Math.max(0, left.search(/(?:[.?!;:]|\s[–—-])\s[^.?!;:]*$/)))
}

/** The clause behind a draft: to the next stop or the next figure, at most `reach` units on. */
export function clauseBehind({ text, drafts }: Reading, index: number, reach: number): string {
  const draft = drafts[index]!
  const to = Math.min(draft.end + reach, drafts[index + 1]?.start ?? text.length)
  let end = draft.end
  while (end < to && !stops(text, end, to)) end++
  return text.slice(draft.end, end)
}

/** A mark that ends a clause; a full stop or a colon does not inside a word or a number. */
function stops(text: string, at: number, to: number): boolean {
  const sign = text[at]
  if (sign === '?' || sign === '!' || sign === ';') return true
  return (sign === '.' || sign === ':') && (at + 1 >= to || isSpaceAt(text, at + 1))
}
