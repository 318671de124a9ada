import { dayNumber, MONTH } from './date-words'
import { lazily } from './lazily'
import { isDigit, isWordUnit } from './letter-codes'
import { matchAt } from './match-at'
import { matches } from './matches'

/** A date or a time of day in which scanned text has letters for figures; offsets half-open. */
export interface Misprint {
  readonly kind: 'date' | 'time'
  readonly start: number
  readonly end: number
}

/** `l` or `I` for 1 and `O` for 0, with a figure or an ordinal's ending beside it and a month or half of the day behind. */
const patterns = lazily(() => ({
  date: new RegExp(
    `(?<![\\w.,/£$€'’-])(?=[\\dlIO]*[lIO])([\\dlIO]{1,2}(?:st|nd|rd|th)?)(?:\\s+of)?\\s+${MONTH}(?![\\w])`,
    'g',
  ),
  time: /(?<![\w.,/£$€'’-])(?=[\d.:]*[lIO])[\dlIO]{1,2}[.:][\dlIO]{2}\s?(?:[ap]\.?m\b|[AP]M\b)/g,
}))

const ORDINAL = /[lIO]{1,2}(?:st|nd|rd|th)\b/y

/** Whether a text has a figure beside such a letter, or one with an ordinal's ending, which most are without. By units: a pattern is tried at every letter. */
function isMixed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code) ? isBesideLetter(text, at) : isFigureLetter(text[at]) && isOrdinal(text, at)) return true
  }
  return false
}

function isBesideLetter(text: string, at: number): boolean {
  const before = text[at - 1]
  const beside = before === '.' || before === ':' ? text[at - 2] : before
  return isFigureLetter(beside) || isFigureLetter(text[at + 1])
}

function isFigureLetter(sign: string | undefined): boolean {
  return sign === 'l' || sign === 'I' || sign === 'O'
}

function isOrdinal(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at - 1)) && matchAt(ORDINAL, text, at) !== null
}

/** The dates and times that are read against the letter of a text ('l3th January', '6.3OPM'), in order of kind and place. */
export function misprints(text: string): Misprint[] {
  if (!isMixed(text)) return []
  const { date, time } = patterns()
  const found: Misprint[] = []
  for (const match of matches(date, text))
    if (dayNumber(match[1]!) > 0) found.push({ kind: 'date', start: match.index, end: match.index + match[0].length })
  for (const match of matches(time, text))
    if (/\d/.test(match[0])) found.push({ kind: 'time', start: match.index, end: match.index + match[0].length })
  return found
}
