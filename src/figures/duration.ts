import { timeUnits } from '../lexicons/units'
import { lazily } from '../text/lazily'
import { isLetter } from '../text/letter-codes'
import { matchAt } from '../text/match-at'
import { smallNumber } from '../text/numerals'
import { wordKey } from '../text/word-keys'
import { ageGroupOf } from './age-group'
import { type Draft, draft } from './draft'
import type { Quantity } from './quantity'

const UNIT =
  /(?:(?:\s|-|[’']\s)(?:(?:full|whole|consecutive|clear|calendar|financial|academic|further|more|additional|extra|long|short)[\s-]+){0,2}((?:working|business|school|bank|sitting|calendar|person|man|officer|staff)[\s-]+)?|)(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?|decades?|century|centuries)(?![A-Za-z])(-olds?\b)?/y
const AND_A_HALF = /\s+and\s+a\s+half/y
const MIXED =
  /\s+(?:and\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\s+(months?|weeks?|days?|minutes?|mins?|seconds?|secs?)\b/y

/** What can stand between a number and its unit of time. */
const BETWEEN =
  'and full whole consecutive clear calendar financial academic further more additional extra long short working business school bank sitting person man officer staff'

const AND = wordKey('and')
const openings = lazily(() => new Set([...BETWEEN.split(' '), ...Object.keys(timeUnits)].map(wordKey)))

/** Whether a unit of time can follow: told by the word behind, or by a letter or an apostrophe joined to the number. */
function mayLast(text: string, { end, behind }: Quantity): boolean {
  if (behind !== 0) return openings().has(behind)
  const sign = text[end] ?? ''
  return isLetter(text.charCodeAt(end)) || sign === '’' || sign === "'"
}

/** Stretches of time and ages: 'two weeks', '18 months', '12-year-old', 'seven working days', 'two and a half years'. */
export function readDuration(text: string, quantity: Quantity): Draft | null {
  const { value, end, last } = quantity
  if (last.currency !== null || last.percent !== null || (value === 0 && last.numeral.form === 'words')) return null
  const over = ageGroupOf(text, quantity)
  if (over !== null) return draft(quantity, 'duration', 'year', { modifier: over })
  const clocked = last.numeral.form === 'digits' && value !== null ? clockedAt(text, last.numeral.end, value) : null
  if (clocked !== null) return draft(quantity, 'duration', clocked.unit, { end: clocked.end, value: clocked.value })
  if (!mayLast(text, quantity)) return null
  const half = quantity.behind === AND ? matchAt(AND_A_HALF, text, end) : null
  const found = matchAt(UNIT, text, half === null ? end : end + half[0].length)
  if (found === null || (found[0].length === found[2]!.length && last.numeral.form === 'words')) return null
  const unit = timeUnits[found[2]!.toLowerCase()]!
  const stop = (half === null ? end : end + half[0].length) + found[0].length
  // 'three year 7 pupils', 'the two day centres': the unit belongs to the noun behind it.
  if (isName(text, quantity, found) || oneByOne(text, quantity, unit, stop)) return null
  // 'One day it will': some day, not a number of them.
  if (
    value === 1 &&
    unit === 'day' &&
    /^(?:,|\s+(?:it|we|they|he|she|I|the|this|all|there|you|soon)\b)/.test(
      text.slice(end + found[0].length, end + found[0].length + 7),
    )
  )
    return null
  const whole = (found[1] === undefined ? '' : `${found[1].trim().replace(/-$/, '')} `) + unit
  const mixed = value === null ? null : mixedPart(text, stop, unit)
  if (mixed !== null) return draft(quantity, 'duration', unit, { end: mixed.end, value: value! + mixed.value })
  return draft(quantity, 'duration', whole, {
    end: stop,
    value: value === null || half === null ? value : value + 0.5,
  })
}

/** '9m 40s', '1h 15m', '6m12s' */
const CLOCKED = /(?:h\s?(\d{1,2})\s?m(?:ins?)?|m\s?(\d{1,2})\s?s(?:ecs?)?)(?![A-Za-z\d])/y
/** '45m' of a time that is measured. */
const TIMED =
  /\b(?:wait(?:ed|ing|s)?|(?:response|answer|handling|waiting|turnaround|handover|call|travel|attendance) times?|queued?|delays?)\b/i

/** What stands before a time that was measured, and behind it: not 'cost 45m', '3m users', '30m behind'. */
const STOOD_AT =
  /(?:\b(?:is|are|was|were|be|been|of|to|from|averag(?:ed?|ing)|than|under|over|below|above|within|at|about|around|reached)|[,(:;]) (?:\d+(?:\.\d+)?)?$/
const ENDS =
  /^m(?:\W*$|[.,;)]|\s+(?:in|on|at|last|this|per|during|and|to|or|compared|against|across|before|after|by|when|while)\b)/

/** A stretch in letters as displays print it: hours and minutes, minutes and seconds, or minutes where the sentence is on times. */
function clockedAt(text: string, at: number, value: number): { end: number; unit: string; value: number } | null {
  const letter = text[at]
  if (letter !== 'h' && letter !== 'm') return null
  const found = matchAt(CLOCKED, text, at)
  if (found !== null) {
    const rest = Number(found[1] ?? found[2]) / 60
    const unit = found[1] === undefined ? 'minute' : 'hour'
    return { end: at + found[0].length, unit, value: Math.round((value + rest) * 1e4) / 1e4 }
  }
  const near = text.slice(Math.max(0, at - 90), at)
  const isAlone = letter === 'm' && ENDS.test(text.slice(at, at + 20)) && STOOD_AT.test(near)
  const clause = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf(';')) + 1)
  return isAlone && TIMED.test(clause) && value < 600 ? { end: at + 1, unit: 'minute', value } : null
}

const IN_UNIT: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
}

/** '9 minutes 42 seconds': the smaller part as a share of the larger unit. Null where none follows. */
function mixedPart(text: string, at: number, unit: string): { end: number; value: number } | null {
  const more = matchAt(MIXED, text, at)
  if (more === null || /\band\b/.test(more[0])) return null
  const small = IN_UNIT[timeUnits[more[2]!] ?? '']
  const large = IN_UNIT[unit]
  if (small === undefined || large === undefined || small >= large) return null
  return { end: at + more[0].length, value: Math.round(((smallNumber(more[1]!) ?? 0) * small * 1e4) / large) / 1e4 }
}

const ON =
  /\b(?:on|(?:how\s+many|which|any|each|all|most|some)\s+of\s+(?:the|these|those))\s+(?:(?:all|only|just|about|around|over|nearly|almost|at\s+least|up\s+to|more\s+than|fewer\s+than|another|a\s+further)\s+)*$/i

/** 'on 11 nights', 'how many of the nine days', 'four days out of ten': days that are counted one by one, and no stretch. */
function oneByOne(text: string, quantity: Quantity, unit: string, stop: number): boolean {
  if (/^\s+out\s+of\s/.test(text.slice(stop, stop + 9))) return true
  return (
    (unit === 'day' || unit === 'night') &&
    /^\s/.test(text.slice(quantity.end, quantity.end + 1)) &&
    !/^(?:[’']|\s+notice\b)/.test(text.slice(stop, stop + 8)) &&
    ON.test(text.slice(Math.max(0, quantity.start - 48), quantity.start))
  )
}

function isName(text: string, quantity: Quantity, found: RegExpExecArray): boolean {
  const apart = /^\s/.test(found[0])
  const singular = !/s$/.test(found[2]!)
  const many = (quantity.high ?? quantity.value ?? 0) !== 1
  return (
    apart &&
    singular &&
    many &&
    /^\s+\d/.test(text.slice(quantity.end + found[0].length, quantity.end + found[0].length + 3)) &&
    matchAt(MIXED, text, quantity.end + found[0].length) === null
  )
}
