import { isSpaceAt } from '../text/white-space'
import { ageGroupOf } from './age-group'
import type { Quantity } from './quantity'

const CODE = /^[(["'‘“]*(?:[\w.+-]+@|https?:|www\.|[\w-]+\.(?:co|com|org|gov|uk|pdf|docx?|xlsx?|html?)\b|#)/i
const REFERENCE = /^[(["'‘“]*(?:[A-Za-z]{1,8}[-/.]?\d|\d+[-/][A-Za-z]|(?:\w+[-/]){2,}\w+|\d{1,4}\/\d{1,4})/

/** Web and e-mail addresses, minute and action references, codes: the whole token between two spaces. */
export function inCode(text: string, quantity: Quantity, end: number): boolean {
  const from = tokenStart(text, quantity.start)
  const to = tokenEnd(text, end)
  if (from === quantity.start && to === end) return false
  // A number that ends its sentence.
  if (from === quantity.start && to === end + 1 && text[end] === '.') return false
  const before = text.slice(from, quantity.start)
  const after = text.slice(end, to)
  const token = before + text.slice(quantity.start, end).replace(/\s/g, '') + after
  if (/[@#]|:\/\/|www\./.test(token) || CODE.test(token)) return true
  if (quantity.first.currency !== null && GLUED.test(after)) return false
  if (/[\w\\/]$/.test(before)) return true
  // 'c.£3m'
  if (quantity.first.currency !== null && /^[("'\u2018\u201c]?ca?\.$/i.test(before)) return false
  if (/[A-Za-z\d][-/.:]$/.test(before) && !/[A-Za-z]{3,}[/:]$|\b(?:over|under|plus)-$/i.test(before)) return true
  if (ageGroupOf(text, quantity) !== null) return false
  // '501(c)(3)', '239(2)(b)'
  if (/^(?:-\d+-\d|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\))/.test(after)) return true
  if (/^(?:\/\d|\/[A-Za-z]\d|[A-Za-z]|\.\d|:\d)/.test(after) && !/^:\d{1,4}(?!\d)/.test(after))
    return !/^\/(?:\d+\s*%)/.test(after) && !joined(after)
  return REFERENCE.test(token) && /\d[-/][A-Z]{2,}|[A-Z]{2,}[-/]\d/.test(token)
}

/** '£14.50pp', '£650pcm', '£95pw': what a price is for, as advertisements glue it on. */
const GLUED = /^(?:pppn|pppw|ppn|pcm|p[adhmnpw])(?![A-Za-z\d])/

/** Where the run without white space before `at` begins, at most 40 units back. */
function tokenStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && !parts(text, start - 1)) start--
  return start
}

/** Where it ends behind `at`, at most 40 units on. */
function tokenEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 40 && !parts(text, end)) end++
  return end
}

function parts(text: string, at: number): boolean {
  return isSpaceAt(text, at) || text[at] === ',' || text[at] === ';'
}

/** Letters that are units: 'kg', 'mph', 'x', 'th', 's' of a plural. */
function joined(after: string): boolean {
  return /^(?:km|kg|mph|kph|cm|mm|ml|mg|m|g|l|ft|lbs?|ha|hrs?|mins?|secs?|yrs?|mths?|wks?|kWh|MWh|GWh|kW|MW|GW|[KMGT]B|sqm|tonnes?|miles|x|st|nd|rd|th|fold|years?|months?|weeks?|days?|hours?|km\/h)(?![A-Za-z\d])/.test(
    after,
  )
}

/** The code of a country, then groups of digits. */
const DIALLED = /^[^\d]?\+\d{1,3}(?: \(0\))?(?:[ -]\d{1,5}){2,}/
/** Such a number up to its last groups. */
const DIALLING = /(?:\+|\b00)\d{1,3}(?: \(0\))?(?:[ -]\d{1,5}){0,3}[ -]$/

/** Numbers with leading zeros, long digit strings and telephone numbers. */
export function isLongCode(text: string, quantity: Quantity, end: number): boolean {
  const whole = text.slice(quantity.start, end)
  return (
    /^[-−]?0\d/.test(whole) ||
    (/^\d{3}-\d{4}$/.test(whole) &&
      /\(\d{3}\)\s?$/.test(text.slice(Math.max(0, quantity.start - 6), quantity.start))) ||
    // '+353 1 222 3333', '00353 1 679 0000'
    (/^\+?\d{1,3}$/.test(whole) && DIALLED.test(text.slice(Math.max(0, quantity.start - 1), end + 16))) ||
    DIALLING.test(text.slice(Math.max(0, quantity.start - 14), quantity.start)) ||
    text[quantity.start - 1] === '§' ||
    text[quantity.start - 2] === '§' ||
    (text[quantity.start - 1] === '(' && /^\d{3}\)\s?\d{3}[-\s.]\d{4}/.test(whole + text.slice(end, end + 12))) ||
    /^\d{8,}$/.test(whole) ||
    /^\+?\d{2,5}\s\d{3}\s?\d{3,4}/.test(whole + text.slice(end, end + 10)) ||
    /^\d{4}\s0\d{3}\b/.test(whole + text.slice(end, end + 6)) ||
    (/(?:\b0\d{1,4}|\d{3})\s$/.test(text.slice(Math.max(0, quantity.start - 6), quantity.start)) &&
      /^\d{3,7}$/.test(whole))
  )
}
