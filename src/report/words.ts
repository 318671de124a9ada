import { englishMonths } from '../lexicons/date-languages'

/** An ISO day in words: '2025-01-28' is '28 January 2025'. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${englishMonths[Number(month) - 1] ?? month} ${year}`
}

/** An ISO month in words: '2025-01' is 'January 2025'. */
export function monthInWords(iso: string): string {
  const [year, month] = iso.split('-')
  return `${englishMonths[Number(month) - 1] ?? month} ${year}`
}

/** A number with its noun: `counted(1, 'question')` is '1 question', `counted(2, 'question')` '2 questions'. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
