import { parseDay } from './date-calendar'
import { resolveDate } from './date-resolve'
import { scanDates } from './date-scan'

/** A date or period in a text: offsets half-open, `iso` a day, month, quarter, year or an interval `a/b`. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly iso: string
}

/**
 * Every date and period that a text names, as ISO 8601: '2025-03-26', '2025-04', '2030', '2024-Q1' or '2026-06/2026-08'.
 * What depends on today ('next month', 'summer', '5 May') is resolved against `reference`, an ISO day, in the direction that
 * its sentence looks; without one, only what is absolute is returned. Ages, times of day and stretches that lie back
 * ('the last 12 months') are none. Offsets are into `text`; an empty text has none.
 */
export function findDates(text: string, reference?: string | null): DateMention[] {
  const today = parseDay(reference)
  const found: DateMention[] = []
  for (const { start, end, when, lean } of scanDates(text)) {
    if (when.kind === 'stretch' && when.past) continue
    const iso = resolveDate(when, lean(), today)
    if (iso !== null) found.push({ start, end, iso })
  }
  return found
}
