import { type Day, parseDay } from './date-calendar'

/** A day that may be left out; throws a `RangeError` for one that is none: with it every 'next month' would be passed over in silence. */
export function checkDay(date: string | null | undefined): Day | null {
  const day = parseDay(date)
  if (day === null && date !== null && date !== undefined)
    throw new RangeError('Expected the day as one such as 2025-03-12.')
  return day
}
