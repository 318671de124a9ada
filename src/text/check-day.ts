import { parseDay } from './date-calendar'

/** Throws a `RangeError` for a day that is none: with it every 'next month' would be passed over in silence. */
export function checkDay(date: string | null | undefined): void {
  if (date !== null && date !== undefined && parseDay(date) === null)
    throw new RangeError('Expected the day as one such as 2025-03-12.')
}
