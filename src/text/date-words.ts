/** Patterns of the words that dates are made of, as sources for regular expressions, and what they stand for. */

/** Full and shortened English month names, as printed with a capital, and in capitals throughout. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)'

/** The full names of the week's days, and the shortenings that stand in front of a date. */
export const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)'

/** The day of a month, `1` misread as `l` or `I` and `0` as `O` included, with the raised ending in any form OCR leaves it. */
export const DAY =
  '(?<![\\w.,/£$€])[0-3lIO]?[\\dlIO](?:\\s?(?:\\^\\{?)?(?:st|nd|rd|th|ST|ND|RD|TH)\\}?|["”°*](?=\\s+of\\b))?'

const MONTH_KEYS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const WEEKDAY_KEYS = 'sunmontuewedthufrisat'

/** 1 to 12 for a month's name or its shortening; 0 for any other word. */
export function monthNumber(word: string): number {
  const at = MONTH_KEYS.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 || at % 3 !== 0 ? 0 : at / 3 + 1
}

/** 0 (Sunday) to 6 for a weekday's name or its shortening; null for any other word. */
export function weekdayNumber(word: string): number | null {
  const at = WEEKDAY_KEYS.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 || at % 3 !== 0 ? null : at / 3
}

/** 1 to 31 for a day as `DAY` matches it; 0 where it is none ('l' alone, '45'). */
export function dayNumber(word: string): number {
  const digits = /^[\dlIO]{1,2}/.exec(word)?.[0] ?? ''
  if (!/\d/.test(digits) && digits.length === word.length) return 0
  const day = Number(digits.replace(/[lI]/g, '1').replace(/O/g, '0'))
  return day >= 1 && day <= 31 ? day : 0
}

/** A year of four digits, misread ones (`2O19`, `20l8`) included, or of two taken as 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace(/[lI]/g, '1').replace(/O/g, '0').replace(/\D/g, ''))
  if (year >= 100) return year
  return year < 70 ? 2000 + year : 1900 + year
}
