/**
 * First and last day of an ISO day, month, quarter, year or interval, as `a/b`: '2025-Q1' and '2025-01/2025-03' are both
 * '2025-01-01/2025-03-31'. Anything else stands for itself; null for null.
 */
export function dueDays(due: string | null | undefined): string | null {
  if (due == null) return null
  const [from = due, to = from] = due.split('/')
  return `${days(from)[0]}/${days(to)[1]}`
}

function days(written: string): readonly [string, string] {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(written)
  if (match === null) return [written, written]
  const [, year = '', quarter, month] = match
  const first = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1)
  const last = quarter ? first + 2 : Number(month ?? 12)
  return [`${year}-${padded(first)}-01`, `${year}-${padded(last)}-${padded(daysInMonth(Number(year), last))}`]
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}
