import { dayInWords, monthInWords } from './words'

/** The last day of an ISO day, month, quarter, year or interval `a/b`; null for anything else. */
export function lastDay(iso: string): string | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(iso.slice(iso.indexOf('/') + 1))
  if (match === null) return null
  const [, year = '', quarter, month, day] = match
  const last = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3
  if (last < 1 || last > 12) return null
  const length = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  if (day !== undefined && (Number(day) < 1 || Number(day) > length)) return null
  return `${year}-${String(last).padStart(2, '0')}-${day ?? String(length)}`
}

/** An ISO date in words: '31 May 2026', 'May 2026', 'quarter 2 of 2026', '2026', 'June 2026 to August 2026'. */
export function dateInWords(iso: string): string {
  return iso.split('/').map(part).join(' to ')
}

function part(iso: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso)
  if (quarter !== null) return `quarter ${quarter[2]} of ${quarter[1]}`
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return dayInWords(iso)
  return /^\d{4}-\d{2}$/.test(iso) ? monthInWords(iso) : iso
}
