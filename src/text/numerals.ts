import { isDigit, isLetter } from './letter-codes'
import { matchAt } from './match-at'
import { isSpaceAt } from './white-space'

/** A number as it stands in a text, offsets half-open, multiplier words included. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly form: 'digits' | 'words'
  /** The multiplier word behind digits ('million'), as a factor; 1 where there is none. */
  readonly scale: number
  /** 'a hundred', 'a million': a round number that is not meant exactly. */
  readonly round: boolean
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
}

const DIGITS =
  /\d{1,2}(?:,\d{2}){1,5},\d{3}(?![\d,])|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d{1,9}(?!\d))?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,2} \d{3}(?![\d.,:/-]\d|\d| ?[ap]m\b)|\d{1,15}(?:\.\d{1,9})?(?!\d)/y
const SCALE_LETTERS = 'htlcmbHTLCMB'
const SCALE_WORD = /[\s-](hundred|thousand|lakhs?|crores?|million|billion|trillion)\b/iy
/** '1½' */
const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }
const GAP = /(?:\s{1,2}|-|\u2011)/y
/** 'two and a half million', 'one-and-a-half times' */
const AND_A_HALF =
  /(?:\s{1,2}and\s{1,2}a\s{1,2}half|-and-a-half)(?:\s{1,2}(hundred|thousand|million|billion|trillion)\b|(?=\s{1,2}times\b|[\s-]fold\b))/iy
const AND = /\s{1,2}and\s{1,2}/y

/** The number that starts at `at`, in digits ('8,086', '1.2 million') or words ('one hundred and twenty'); null where none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at)
  return isDigit(code) ? readDigits(text, at) : readWords(text, at)
}

function readDigits(text: string, at: number): Numeral | null {
  const digits = plainDigits(text, at) ?? matchAt(DIGITS, text, at)?.[0]
  if (digits === undefined) return null
  let end = at + digits.length
  const part = PARTS[text[end] ?? ''] ?? 0
  if (part > 0) end++
  const scale = SCALE_LETTERS.includes(text[end + 1] ?? '-') ? matchAt(SCALE_WORD, text, end) : null
  const factor = scale === null ? 1 : SCALES[scale[1]!.toLowerCase()]!
  if (scale !== null) end += scale[0].length
  return {
    start: at,
    end,
    value: factor === 1 && part === 0 ? plain(digits) : exact((plain(digits) + part) * factor),
    form: 'digits',
    scale: factor,
    round: false,
  }
}

/** Digits with no sign or space behind them that could go on: most numbers need no pattern. */
function plainDigits(text: string, at: number): string | null {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  // A comma, a stop or a space of any width in front of another digit.
  const goesOn = (next === 44 || next === 46 || next === 32 || next > 127) && isDigit(text.charCodeAt(end + 1))
  return goesOn || end - at > 15 ? null : text.slice(at, end)
}

function plain(digits: string): number {
  return Number(digits.length > 3 ? digits.replace(/[^\d.]/g, '') : digits)
}

/** 25.5 million is 25500000, whatever binary fractions say. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14))
}

function readWords(text: string, at: number): Numeral | null {
  const state = { total: 0, group: 0, last: '', end: at }
  let next = at
  for (let taken = 0; taken < 16; taken++) {
    const word = wordAt(text, next)
    if (word === null || !take(state, word.toLowerCase())) break
    state.end = next + word.length
    next = gapAfter(text, state.end, state.last)
    if (next < 0) break
  }
  if (state.end === at) return null
  const bare = state.last === text.slice(at, state.end).toLowerCase() && SCALES[state.last] !== undefined
  const half = bare || state.total > 0 || state.last === '' ? null : matchAt(AND_A_HALF, text, state.end)
  if (half !== null) {
    const scale = half[1] === undefined ? 1 : SCALES[half[1].toLowerCase()]!
    const end = state.end + half[0].length
    return { start: at, end, value: exact((state.group + 0.5) * scale), form: 'words', scale: 1, round: false }
  }
  const value = state.total + state.group
  return { start: at, end: state.end, value: bare ? SCALES[state.last]! : value, form: 'words', scale: 1, round: bare }
}

interface Sum {
  total: number
  group: number
  last: string
  end: number
}

/** Takes one more word into the sum; false where it does not go on from the last ('two three', 'twenty eleven'). */
function take(sum: Sum, word: string): boolean {
  const scale = SCALES[word]
  const small = UNITS[word] ?? TENS[word]
  if (scale !== undefined) {
    if (sum.last === '' ? false : scale <= (SCALES[sum.last] ?? 0)) return false
    if (scale === 100 || scale === 12) sum.group = Math.max(1, sum.group) * scale
    else {
      sum.total += Math.max(1, sum.group) * scale
      sum.group = 0
    }
  } else if (small === undefined || !goesOn(sum.last, word)) return false
  else sum.group += small
  sum.last = word
  return true
}

function goesOn(last: string, word: string): boolean {
  if (last === '' || SCALES[last] !== undefined) return true
  return TENS[last] !== undefined && (UNITS[word] ?? 0) > 0 && UNITS[word]! < 10
}

/** Where the next word of the number may start: over a space, a hyphen, or an 'and' behind a hundred or more. */
function gapAfter(text: string, at: number, last: string): number {
  const and = (SCALES[last] ?? 0) >= 100 ? matchAt(AND, text, at) : null
  if (and !== null) {
    const word = wordAt(text, at + and[0].length)?.toLowerCase() ?? ''
    return UNITS[word] === undefined && TENS[word] === undefined ? -1 : at + and[0].length
  }
  const gap = isSpaceAt(text, at) || text[at] === '-' || text[at] === '\u2011' ? matchAt(GAP, text, at) : null
  return gap === null ? -1 : at + gap[0].length
}

/** The word of three to nine letters at a place. */
function wordAt(text: string, at: number): string | null {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end - at >= 3 && end - at <= 9 ? text.slice(at, end) : null
}

/** The value of a small number in words or digits, of 'a' (1) and 'couple of' (2); null for anything else. */
export function smallNumber(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  if (word === 'couple of') return 2
  const numeral = readNumeral(word, 0)
  return numeral === null || numeral.end !== word.length || numeral.round ? null : numeral.value
}
