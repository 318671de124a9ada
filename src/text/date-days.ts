import { isDay, isoDay } from './date-calendar'
import type { When } from './date-expression'
import { DAY, dayNumber, fullYear, monthNumber, WEEKDAY, weekdayNumber } from './date-words'

/** A stretch of the text that a parser took for a date. */
export interface Read {
  readonly start: number
  readonly end: number
  readonly when: When
}

const BEFORE_MONTH = new RegExp(
  `(?:\\b(${WEEKDAY})\\.?,?\\s+)?(?:\\b[Tt]he\\s+)?(?:(${DAY})\\s*(?:-|–|—|to|until|and|&|/|,)\\s*(?:${WEEKDAY}\\s+)?(?:the\\s+)?)?(?<![\\w.,/])(${DAY}),?\\s*(?:(?:day|DAY)\\s+)?(?:(?:of|OF)\\s+)?$`,
)
const PART =
  /(?:\b(?:the\s+)?(?:(?:very\s+)?(?:beginning|start|middle|end|close)(?:\s+of)?|(?:first|second|latter)\s+half\s+of|[Ee]arly|[Ll]ate|[Mm]id)(?:\s+in)?[\s-]+)$/
const WEEK_FROM = /\b(?:weeks?\s+(?:beginning|commencing|starting|of|from)(?:\s+on)?|w\/[cb])\s*$/i
const WEEK_OF = /\b(?:the\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)\s+week\s+(?:of|in)\s+$/
const YEAR_AFTER = /(?:\.?,?\s+(?:of\s+)?|,|-|\s?[‘’'])((?:19|2[0O])[\dlIO]{2})(?![\d,.]\d|\d|[lIO](?![a-z])|%)/y
const SHORT_YEAR = /(?:\s+|-|\s?[‘’'])(\d\d)(?![\d,.:/]\d|[\d%:]|\s?[ap]m\b)/y
const DAY_AFTER = new RegExp(`\\.?\\s+(?:the\\s+)?(${DAY.replace('(?<![\\w.,/£$€])', '')})(?![\\d:%]|[.,]\\d)`, 'y')
const PREPOSITION =
  /\b(?:[Ii]n|[Oo]f|[Bb]y|[Oo]n|[Ff]or|[Ff]rom|[Tt]o|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]his|[Nn]ext|[Ll]ast|[Bb]etween|[Aa]nd|[Ee]arly|[Ll]ate|[Mm]id|[Bb]ack in|[Tt]hrough|[Tt]hroughout|[Ee]nding|[Ee]nded|[Cc]oming|[Aa]t|[Uu]p to|[Oo]ver|[Ff]ollowing|[Ee]ach|[Cc]ommencing)[\s-]+(?:the\s+)?$/
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** A date round a month's name at `at`: 'Tuesday 28th January 2025', 'January 28th, 2025', 'end of March', 'March 2025'. */
export function readMonth(text: string, at: number, word: string): Read | null {
  const month = monthNumber(word)
  const left = text.slice(Math.max(0, at - 48), at)
  const end = at + word.length
  return dayFirst(text, left, at, end, month) ?? monthFirst(text, left, at, end, month, word)
}

function dayFirst(text: string, left: string, at: number, end: number, month: number): Read | null {
  const before = BEFORE_MONTH.exec(left)
  const number = before === null ? 0 : dayNumber(before[3]!)
  if (before === null || number === 0) return null
  const first = before[2] === undefined ? 0 : dayNumber(before[2])
  const year = yearAfter(text, end, true)
  const weekday = before[1] === undefined ? null : weekdayNumber(before[1])
  const day = first > 0 && first < number ? first : number
  const last = first > 0 && first < number ? number : null
  const week = first === 0 && WEEK_FROM.test(left.slice(0, before.index))
  const skip = first > 0 && first >= number ? before[0].lastIndexOf(before[3]!) : 0
  const when: When = { kind: 'day', year: year.value, month, day, weekday, last, week }
  return isDay({ year: year.value ?? 2024, month, day: number })
    ? { start: at - before[0].length + skip, end: year.end, when }
    : null
}

function monthFirst(text: string, left: string, at: number, end: number, month: number, word: string): Read | null {
  DAY_AFTER.lastIndex = end
  const after = DAY_AFTER.exec(text)
  const number = after === null ? 0 : dayNumber(after[1]!)
  if (
    after !== null &&
    number > 0 &&
    (/[a-z}]$/i.test(after[1]!) ||
      DAY_AFTER.lastIndex === yearFollows(text, DAY_AFTER.lastIndex) ||
      isAmericanDay(left, after[1]!, text.slice(end + after[0].length, end + after[0].length + 24)))
  ) {
    const year = yearAfter(text, end + after[0].length, false)
    return {
      start: at,
      end: year.end,
      when: { kind: 'day', year: year.value, month, day: number, weekday: null, last: null, week: false },
    }
  }
  const year = yearAfter(text, end, true)
  const part = PART.exec(left)
  const week = WEEK_OF.exec(left)
  const start = at - (week ?? part ?? [''])[0].length
  if (year.value === null && part === null && week === null && !standsAlone(left, word)) return null
  return {
    start,
    end: year.end,
    when: {
      kind: 'month',
      year: year.value,
      month,
      week: week === null ? null : ORDINALS[week[1]!]!,
      ...(part === null && week === null && BARE_TWO.test(text.slice(end, year.end)) ? { orDay: number } : {}),
    },
  }
}

const ON = new RegExp(`(?:\\b[Oo]n\\s+|\\b${WEEKDAY}\\.?,?\\s+)$`)
const BY = /\b(?:[Bb]y|[Uu]ntil|[Bb]efore|[Ff]rom|[Tt]hrough|[Aa]fter|[Oo]f)\s+$/

/** 'on May 20', 'Thursday, July 3', 'by May 6': a day as America puts it, unless something counted follows. */
function isAmericanDay(left: string, day: string, behind: string): boolean {
  if (/^\s+[a-z]+s\b|^\s*(?:%|[ap]\.?m\b)/.test(behind)) return false
  return ON.test(left) || (day.length === 1 && BY.test(left))
}

/** Two digits behind a space alone: the year in Britain, the day in America. */
const BARE_TWO = /^\s(?:[12]\d|3[01])$/

/** `at` itself when a year stands behind a day ('January 28, 2025'), else -1. */
function yearFollows(text: string, at: number): number {
  YEAR_AFTER.lastIndex = at
  return YEAR_AFTER.test(text) ? at : -1
}

function yearAfter(text: string, at: number, short: boolean): { value: number | null; end: number } {
  for (const pattern of short ? [YEAR_AFTER, SHORT_YEAR] : [YEAR_AFTER]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null && (pattern === YEAR_AFTER || plausible(text, at, match))) {
      return { value: fullYear(match[1]!), end: at + match[0].length }
    }
  }
  return { value: null, end: at }
}

/** Two digits behind a month are its year, unless something counted follows ('in May 25 people came'). */
function plausible(text: string, at: number, match: RegExpExecArray): boolean {
  const year = Number(match[1])
  return year >= 10 && year <= 39 && !/^\s+[a-z]+s\b/.test(text.slice(at + match[0].length, at + match[0].length + 24))
}

/** A bare month: any but May and March, which are also words and need a preposition or another month in front. */
function standsAlone(left: string, word: string): boolean {
  return word.length > 3 && !/^(?:march|may|sept)$/i.test(word) ? true : PREPOSITION.test(left) || LISTED.test(left)
}

/** 'February, March and April' */
const LISTED = /\b(?:January|February|March|April|June|July|August|September|October|November|December),\s$/

const NUMBERS = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/

/** A date in numbers, day first: '28/01/2025', '28.1.25'; or year first: '2025-01-28'; or month first where no other reading is left. */
export function readNumbers(at: number, word: string): Read | null {
  const match = NUMBERS.exec(word)
  if (match === null) return null
  const yearFirst = match[1]!.length === 4
  if (match[1]!.length === 3 || (yearFirst && match[4]!.length !== 2)) return null
  const year = yearFirst ? Number(match[1]) : fullYear(match[4]!)
  const [first, second] = [Number(yearFirst ? match[4] : match[1]), Number(match[3])]
  // '5/20/2025': no month has such a number, so the month stands first.
  const isMonthFirst = !yearFirst && match[2] === '/' && second > 12
  const day = isMonthFirst ? { year, month: first, day: second } : { year, month: second, day: first }
  if (!isDay(day) || year < 1900 || year > 2099) return null
  return { start: at, end: at + word.length, when: { kind: 'fixed', iso: isoDay(day) } }
}

const RELATIVE_WEEKDAY =
  /(?:\b([Oo]n|[Bb]y|[Uu]ntil|[Bb]efore|[Ff]rom)\s+)?(?:\b([Nn]ext|[Tt]his\s+coming|[Tt]his|[Ll]ast)\s+)?$/
const FULL_WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** A weekday that stands for a day: 'next Tuesday', 'by Friday', 'last Monday'. */
export function readWeekday(text: string, at: number, word: string): Read | null {
  const before = RELATIVE_WEEKDAY.exec(text.slice(Math.max(0, at - 24), at))!
  if (!FULL_WEEKDAY.test(word) || before[0] === '') return null
  const shift = before[2]?.toLowerCase() ?? ''
  const start = at - (shift === '' ? 0 : before[0].length - before[0].search(/\b(?:next|this|last)\b/i))
  const words = `${shift === '' ? 'this' : shift.startsWith('this') ? 'this' : shift} ${word}`
  return { start, end: at + word.length, when: { kind: 'words', words } }
}
