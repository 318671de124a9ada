import type { Turn } from '../model/turn'
import { daysIn, isoDay, parseDay } from '../text/date-calendar'
import { type DateMention, findDates } from '../text/dates'
import { isIsoMonth } from '../text/iso-dates'
import { sentences } from '../text/sentences'

const YEAR = /\b(?:19|20)\d\d\b/
const AHEAD =
  /\b(?:will|shall|would|should|to be|is to|are to|planned|plans?|due|targets?|expect\w*|intend\w*|aims?|aspiration|ambition|hopes?|propos\w+|scheduled|forecast|projected|going to|increasing|secured|agreed)\b/i
const TOLD_BEFORE =
  /\b(?:was|were|had|took place|went live|began|[a-z]{3,14}ed)\b[^.;]{0,60}\b(?:in|on|at|during|since|and|to|until|of)(?: the)?(?: end of)? $/i
const TOLD_FROM = /\b(?:was|were|had|[a-z]{3,14}ed)\b[^.;]{0,60}\b(?:from|between)(?: the)? $/i
const LIMIT = /\b(?:by|before|for)(?: the)?(?: (?:end|start|beginning|close) of)? $/i
const TOLD_BEHIND = /^[^.;]{0,60}\b(?:was|were|had|there were|stood at|fell|rose)\b/i

/**
 * The latest day of which a paper without a date of its own tells as past ('the rate in November 2023 was'), from which
 * 'in the new year' then counts; null where it tells of none.
 */
export function lastDayTold(turns: readonly Turn[]): string | null {
  let latest: string | null = null
  for (const { text } of turns) {
    if (!YEAR.test(text)) continue
    for (const { start, end } of sentences(text)) {
      for (const day of daysTold(text.slice(start, end))) if (latest === null || day > latest) latest = day
    }
  }
  return latest
}

function daysTold(sentence: string): string[] {
  if (!YEAR.test(sentence) || AHEAD.test(sentence)) return []
  const words = sentence.replace(/\s/g, ' ')
  return findDates(words, null).flatMap((date) => {
    const before = words.slice(Math.max(0, date.start - 120), date.start)
    const isTold =
      TOLD_BEFORE.test(before) ||
      (date.iso.includes('/') && TOLD_FROM.test(before)) ||
      TOLD_BEHIND.test(words.slice(date.end, date.end + 90))
    return isTold && !LIMIT.test(before) ? lastDayOf(date) : []
  })
}

/** The last day of a day, a month or a stretch between two; a year, a season or a quarter alone is too loose. */
function lastDayOf(date: DateMention): string[] {
  const [first, last = first] = date.iso.split('/') as [string, string?]
  if (isIsoMonth(last)) {
    const [year, month] = last.split('-').map(Number) as [number, number]
    return isWholeYear(first, last) ? [] : [isoDay({ year, month, day: daysIn(year, month) })]
  }
  return parseDay(last) === null ? [] : [last]
}

/** '2024/25' tells of a budget as often as of what has been. */
function isWholeYear(first: string, last: string): boolean {
  return first.endsWith('-04') && last.endsWith('-03')
}
