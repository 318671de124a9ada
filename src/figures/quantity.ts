import { matchAt } from '../text/match-at'
import { keyBehind, keyInFront, wordKeys } from '../text/word-keys'
import { type Amount, readAmount } from './amount'

/** An amount, or a range of two: what the kinds of figure are told apart from. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Null for ranges. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly first: Amount
  readonly last: Amount
  /** The keys of the word straight in front and of the word straight behind; 0 where anything else stands there. */
  readonly front: number
  readonly behind: number
}

const CONNECTOR = /\s?[-–—]\s?|\s+(?:to|and|or)\s+(?:up\s+to\s+|the\s+next\s+)?/y
const SPREAD =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anything|anywhere|somewhere|between|takes?|taking|of|ages?|aged)\s+from\s+(?:about\s+|around\s+)?$/i
const MOVED =
  /\b(?:from|by|up|down|rose|fell|grew|risen|fallen|increased|decreased|reduced|changed|went|moved|dropped|improved|declined|rising|falling)\s+(?:from\s+)?(?:about\s+|around\s+|nearly\s+|almost\s+|over\s+|just\s+)?$/i
const BETWEEN = /\bbetween\s+(?:the\s+next\s+|the\s+last\s+|about\s+|around\s+)?$/i

/** The amount or the range that starts at `at`: '40-50', 'between 30 and 90', '£1.8m to £2.2m', 'one or two'. */
export function readQuantity(text: string, at: number): Quantity | null {
  const first = readAmount(text, at)
  if (first === null) return null
  const single: Quantity = {
    start: first.start,
    end: first.end,
    value: first.value,
    low: null,
    high: null,
    first,
    last: first,
    front: keyInFront(text, first.start),
    behind: keyBehind(text, first.end),
  }
  const connector = mayConnect(text, first.end, single.behind) ? matchAt(CONNECTOR, text, first.end) : null
  if (connector === null) return single
  const from = first.end + connector[0].length
  const sign = /^(?:[£€$₹]|GBP\s?)/.exec(text.slice(from, from + 4))?.[0].length ?? 0
  const read = /^[\dA-Za-z]$/.test(text[from + sign] ?? '') ? readAmount(text, from + sign) : null
  // '£3–4m': behind a currency the m is a million.
  const second =
    read?.openM === true && first.currency !== null
      ? { ...read, value: read.value * 1e6, scale: 1e6, openM: false }
      : read
  if (second === null || !spans(text, first, connector[0], second)) return single
  return range(text, first, second, single.front)
}

const CONNECTING = wordKeys('to and or')

/** A dash, or a word that joins two numbers. */
function mayConnect(text: string, end: number, behind: number): boolean {
  if (behind !== 0 && !isDash(text[end])) return CONNECTING.has(behind)
  return isDash(text[end]) || isDash(text[end + 1])
}

function isDash(sign: string | undefined): boolean {
  return sign === '-' || sign === '–' || sign === '—'
}

function spans(text: string, first: Amount, connector: string, second: Amount): boolean {
  const left = text.slice(Math.max(0, first.start - 40), first.start)
  const word = connector.trim().split(/\s/)[0]!
  if (!alike(first, second) || second.numeral.value * second.scale <= 0) return false
  const [low, high] = scaled(first, second)
  if (low >= high || loose(text, second)) return false
  if (word === 'and') return BETWEEN.test(left)
  if (word === 'or')
    return high <= low * 2 + 1 && first.numeral.form === second.numeral.form && high - low <= Math.max(5, low)
  if (word === 'to') return SPREAD.test(left) || !MOVED.test(left) || shared(text, left, first, second, high <= low * 2)
  // A spaced hyphen is a dash between two clauses more often than a range.
  return (
    connector.trim() === connector ||
    (connector.trim() !== '-' && first.numeral.form === 'digits' && second.numeral.form === 'digits')
  )
}

const UNIT_AHEAD =
  /^[\s-]?(?:%|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|points?|metres?|miles?|degrees?|km|kg|tonnes?|per\s?cent|percent|percentage)\b)/

/** 'slipped by eight to ten months': both share the unit, so that they are the bounds of one change. */
function shared(text: string, left: string, first: Amount, second: Amount, near: boolean): boolean {
  if (!near || !/\bby\s+(?:[a-z]+\s+)?$/i.test(left) || first.currency !== null || first.percent !== null) return false
  return second.percent !== null || UNIT_AHEAD.test(text.slice(second.end, second.end + 12))
}

/** Both in digits or both in words, and not in two currencies or an amount of money against a bare percentage. */
function alike(first: Amount, second: Amount): boolean {
  if (first.currency !== null && second.percent !== null) return false
  if (first.percent !== null && (second.percent === null || second.percent !== first.percent)) return false
  return first.currency === null || second.currency === null || first.currency === second.currency
}

/** The second number goes on into something else: a date, a code, a time. */
function loose(text: string, second: Amount): boolean {
  return /^(?:[-–/]\d|[A-Za-z]|:\d|\.\d)/.test(text.slice(second.end, second.end + 2))
}

/** Both values, the first in the multiplier of the second where only that has one ('£5-10 million', '5 to 10p'). */
function scaled(first: Amount, second: Amount): [low: number, high: number] {
  if (first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale)
    return [first.value * second.scale, second.value]
  const pence = first.currency === null && second.currency !== null && second.value < second.numeral.value
  return [pence ? first.value / 100 : first.value, second.value]
}

function range(text: string, first: Amount, second: Amount, front: number): Quantity {
  const [low, high] = scaled(first, second)
  const currency = first.currency ?? second.currency
  const percent = first.percent ?? second.percent
  const start = first.start
  return {
    start,
    end: second.end,
    value: null,
    low,
    high,
    first: { ...first, currency, percent },
    last: { ...second, currency, percent },
    front,
    behind: keyBehind(text, second.end),
  }
}
