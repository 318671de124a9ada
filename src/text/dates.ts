import { checkText } from '../model/check-text'
import { checkDay } from './check-day'
import { resolveDate } from './date-resolve'
import { scanDates } from './date-scan'

/** A date or period in a text, with half-open offsets. */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** A day, month, quarter of the calendar year (`2026-Q2` for April to June, whatever the text calls it), year or an interval `a/b`. */
  readonly iso: string
}

/**
 * Every date and period that a text names, as ISO 8601: '2025-03-26', '2025-04', '2030', '2024-Q1' or '2026-06/2026-08'.
 * What depends on today ('next month', 'summer', '5 May') is resolved against `reference`, an ISO day, in the direction that
 * its sentence looks; without one, only what is absolute is returned. Ages, times of day and stretches that lie back
 * ('the last 12 months') are none.
 *
 * `iso` counts the quarters of calendar years. A numbered quarter is one of the British financial year, from April, where it has no
 * year or that of a financial one, and of the calendar year where it has a single year: on 12 February 2026 'Q1' is `2026-Q2`, April
 * to June; 'Q3 2025/26' is `2025-Q4`, October to December; 'Q1 2026' is `2026-Q1`, January to March. 'Next quarter' is that of the
 * calendar. Show people the words of the text, not the number in `iso`.
 *
 * Offsets are into `text`; an empty text has none. Throws a `RangeError` for a reference that is no day and a `TypeError` for what is no text.
 */
export function findDates(text: string, reference?: string | null): DateMention[] {
  checkText(text)
  const today = checkDay(reference)
  const found: DateMention[] = []
  for (const { start, end, when, lean } of scanDates(text)) {
    if (when.kind === 'stretch' && when.past) continue
    const iso = resolveDate(when, lean(), today)
    if (iso !== null) found.push({ start, end, iso })
  }
  return found
}
