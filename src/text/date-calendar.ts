/** A day of the Gregorian calendar; months from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY_LENGTH = 86_400_000

/** The day that an ISO string names; null where it is none. */
export function parseDay(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : null
}

/** Whether the month has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Days since 1 January 1970. */
export function dayCount({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY_LENGTH
}

/** The day so many days after 1 January 1970. */
export function dayAt(count: number): Day {
  const date = new Date(count * DAY_LENGTH)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: Day): number {
  return (((dayCount(day) + 4) % 7) + 7) % 7
}

/** The same day so many months on, or the last of that month where it has no such day. */
export function addMonths(from: Day, months: number): Day {
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return { year, month, day: Math.min(from.day, daysIn(year, month)) }
}

/** `2025-03-26` */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`
}

/** `2025-03`; months before 1 and after 12 run into the neighbouring years. */
export function isoMonth(year: number, month: number): string {
  const count = year * 12 + month - 1
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** `2025-06/2025-08`: so many months from the first of the given one. */
export function isoMonths(year: number, month: number, length: number): string {
  return `${isoMonth(year, month)}/${isoMonth(year, month + length - 1)}`
}

/** `2025-03-03/2025-03-09`: the seven days from the given one, as `dayCount` counts it. */
export function isoSevenDays(first: number): string {
  return `${isoDay(dayAt(first))}/${isoDay(dayAt(first + 6))}`
}

/** `2025-04/2026-03`: the British financial year that begins in April of `year`. */
export function isoFinancialYear(year: number): string {
  return isoMonths(year, 4, 12)
}

/** `2025-Q3` for the second quarter of the financial year 2025/26; calendar quarters where `financial` is false. */
export function isoQuarter(year: number, quarter: number, financial: boolean): string {
  if (!financial) return `${year}-Q${quarter}`
  return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`
}

/** The year in which the financial year of a day began. */
export function financialYearOf({ year, month }: Day): number {
  return month >= 4 ? year : year - 1
}
