import { currencySigns, currencyWords, scaleLetters } from '../lexicons/units'
import { matchAt } from '../text/match-at'
import { exact, type Numeral, readNumeral } from '../text/numerals'
import { isSpaceAt } from '../text/white-space'

/** A number with the signs that belong to it. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly numeral: Numeral
  /** ISO 4217 code where a currency stands with the number. */
  readonly currency: string | null
  readonly percent: 'percent' | 'percentage point' | null
  /** What a letter or a word behind the number multiplies it by. */
  readonly scale: number
  /** 'c92k' */
  readonly circa: boolean
  /** An m without a currency: a million or a metre. */
  readonly openM: boolean
}

const SIGN =
  /(?:(?<![\w)])[-−+]|(?<![A-Za-z])[Mm]inus\s)?((?<![A-Za-z])(?:US|AU?|CA?|NZ|HK|S)\$|[£€$₹¥]|\b(?:GBP|EUR|USD|AUD|CAD|NZD|INR|CHF)|\bRs\.?)\s?[-−+]?$/
const OCR_POUND = /(?<![A-Za-z\d])E$/
const PLUS_MINUS = /(?:^|[\s(])[-−+]$/
/** 'minus 3%' */
const MINUS = /(?<![A-Za-z-])[Mm]inus\s$/
const CIRCA = /(?<![A-Za-z\d])c\.?$/
const LETTER = /(\s?)(k|K|mn|m|M|bn|Bn|BN|b|B|tn|mil|[Cc]r)(?![A-Za-z\d²³])/y
const PERCENT =
  /(?:\s?%(?:\s?-?\s?points?\b)?|\s?per\s?cent\b|[\s-]percent\b|[\s-]percentage[\s-]points?\b|\s?(?:ppts?|pp|pct)\b)/y
const MONEY_WORD =
  /(\s?)(p|pence|penny|pounds?|quid|GBP|euros?|EUR|dollars?|USD|AUD|CAD|NZD|INR|rupees?|cents?)\b(?!\s+(?:sterling\s+)?weight)/y

/** The number at `at` with its currency, multiplier and percent sign. Null where no number starts. */
export function readAmount(text: string, at: number): Amount | null {
  const numeral = readNumeral(text, at)
  if (numeral === null) return null
  const left = text.slice(Math.max(0, at - 11), at)
  const sign = maySign(text, at) ? SIGN.exec(left) : null
  const pound =
    sign === null &&
    numeral.form === 'digits' &&
    text[at - 1] === 'E' &&
    OCR_POUND.test(left) &&
    /\.\d\d$/.test(text.slice(at, numeral.end)) &&
    text.includes('£')
  const currency = sign !== null ? (currencySigns[sign[1]!] ?? null) : pound ? 'GBP' : null
  const circa =
    sign === null && numeral.form === 'digits' && (text[at - 1] === 'c' || text[at - 1] === '.') && CIRCA.test(left)
  const start = sign !== null ? at - sign[0].length : pound ? at - 1 : startOf(left, text, numeral)
  return finish(text, { numeral, start, currency, circa })
}

/** Where a number without a currency begins: at its sign, its 'minus' or its 'c'. */
function startOf(left: string, text: string, { start, end, form }: Numeral): number {
  const last = left.at(-1)
  if (last === '-' || last === '−' || last === '+') return PLUS_MINUS.test(left) ? start - 1 : start
  const circa = form === 'digits' && (last === 'c' || last === '.') ? CIRCA.exec(left) : null
  if (circa !== null) return start - circa[0].length
  const minus = left.at(-2) === 's' ? MINUS.exec(left) : null
  return minus !== null && /^\s?(?:%|per\s?cent\b|°|degrees\b)/.test(text.slice(end, end + 9))
    ? start - minus[0].length
    : start
}

/** Whether a sign or a code of a currency can end in front of `at`, a space and a sign between. */
function maySign(text: string, at: number): boolean {
  let place = at - 1
  if ('-−+'.includes(text[place] ?? ' ') && text[place] !== undefined) place--
  if (isSpaceAt(text, place)) place--
  const sign = text[place]
  if (sign === undefined) return false
  if (sign === 's' || sign === '.') return text[place - 1] === 'R' || text[place - 2] === 'R'
  return '$£€₹¥PRDF'.includes(sign)
}

interface Begun {
  readonly numeral: Numeral
  readonly start: number
  readonly currency: string | null
  readonly circa: boolean
}

function finish(text: string, begun: Begun): Amount {
  const { numeral, start, currency, circa } = begun
  const letter = numeral.form === 'digits' ? readLetter(text, numeral, begun.currency) : null
  const end = letter?.end ?? numeral.end
  const minus = begun.start < numeral.start && /[-−]|^[Mm]inus/.test(text.slice(begun.start, numeral.start))
  const whole = letter === null ? numeral.value : exact(numeral.value * letter.factor)
  const value = minus ? -whole : whole
  const scale = numeral.scale * (letter?.factor ?? 1)
  const openM = letter?.openM ?? false
  // Written out: spreading here is a quarter of the whole grammar's time.
  const amount: Amount = { start, end, value, numeral, currency, percent: null, scale, circa, openM }
  if (begun.currency !== null) return amount
  const next = isSpaceAt(text, end) || text[end] === '-' ? text[end + 1] : text[end]
  const percent = next === '%' || next === 'p' ? matchAt(PERCENT, text, end) : null
  if (percent !== null) {
    return {
      ...amount,
      end: end + percent[0].length,
      percent: /p(?:oin)?ts?\b|pp/.test(percent[0]) ? 'percentage point' : 'percent',
    }
  }
  return inWords(text, amount)
}

function readLetter(
  text: string,
  numeral: Numeral,
  currency: string | null,
): { end: number; factor: number; openM: boolean } | null {
  const next = isSpaceAt(text, numeral.end) ? text[numeral.end + 1] : text[numeral.end]
  const may = numeral.scale === 1 && next !== undefined && 'kKmMbBtcC'.includes(next)
  const match = may ? matchAt(LETTER, text, numeral.end) : null
  if (match === null) return null
  const letter = match[2]!.toLowerCase()
  const bare = currency === null
  if (bare && (match[1] !== '' || letter === 'b' || letter === 'cr' || match[2] === 'BN' || match[2] === 'M'))
    return null
  // '£5 m' is read, '£5 b' is the start of a list or a word.
  if (match[1] !== '' && (letter === 'b' || letter === 'k')) return null
  const openM = bare && letter === 'm'
  return { end: numeral.end + match[0].length, factor: openM ? 1 : scaleLetters[letter]!, openM }
}

function inWords(text: string, amount: Amount): Amount {
  const letter = isSpaceAt(text, amount.end) ? text[amount.end + 1] : text[amount.end]
  const word = letter !== undefined && 'pqGeEdUACNIrc'.includes(letter) ? matchAt(MONEY_WORD, text, amount.end) : null
  const entry = word === null ? undefined : currencyWords[word[2]!.toLowerCase()]
  if (word === null || entry === undefined || (word[2] === 'p' && (word[1] !== '' || amount.value >= 1000)))
    return amount
  return { ...amount, end: amount.end + word[0].length, currency: entry[0], value: exact(amount.value * entry[1]) }
}
