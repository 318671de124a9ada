import type { Day } from './date-calendar'

/** Days that have a name and always the same date, in small letters: month and day. */
const FIXED: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
  ['anzac day', [4, 25]],
  ['bonfire night', [11, 5]],
])

/** The month and the day of a day with a name, 'Halloween'; null for others, and for Easter, which moves. */
export function fixedDay(name: string): readonly [month: number, day: number] | null {
  return (
    FIXED.get(
      name
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/['\u2019]/, ''),
    ) ?? null
  )
}

/** Easter Sunday of a year of the Gregorian calendar. Source: the computus of Gauss in the form of Butcher (1876). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leaps = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const full = (19 * golden + century - leaps - moon + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - full - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * full + 22 * week) / 451)
  const sum = full + week - 7 * late + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}
