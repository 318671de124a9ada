import type { Quantity } from './quantity'

const COMPASS =
  /^\s(?:(?:North|South|East|West)\b(?!\s[A-Z])|[NSEW]\.(?=[\s,;)]|$)|[NSEW](?=\s(?:to|and)\s\d|\s\d|\s[A-Z][a-z]))/
const STATE = /,\s(?:[A-Z]{2}|[A-Z][a-z]{3,12}(?:\s[A-Z][a-z]{3,12})?)\s$/

/** '200 North 95 East', '1500 N. to 1620 N.', 'Phoenix, Arizona 85007': streets that are called by their place in a grid, and codes behind a state. */
export function isAmericanAddress(text: string, { start }: Quantity, end: number): boolean {
  const whole = text.slice(start, end)
  if (/^\d{2,5}$/.test(whole) && COMPASS.test(text.slice(end, end + 12))) return true
  return /^\d{5}(?:-\d{4})?$/.test(whole) && STATE.test(text.slice(Math.max(0, start - 32), start))
}
