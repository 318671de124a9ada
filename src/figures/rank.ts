import { matchAt } from '../text/match-at'
import type { Draft } from './draft'

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ENDING = /(?:\^\{)?(?:st|nd|rd|th)\}?(?![A-Za-z])/y
const SUPERLATIVE =
  /[\s-](worst|worse|best|most|least|(?:[a-z]{3,10}est)(?<!\b(?:interest|request|test|rest|west|east|forest|arrest|protest|contest|invest|suggest|guest|harvest|quest|chest|priest))|from\s+(?:the\s+)?(?:bottom|top|last))\b/y
const PLACE =
  /\s+(?:(?:place|position)?\s*(?:in|out\s+of|of|nationally|among(?:st)?|across)\s+(?:(?:the|our|a|all)\s+)?(?:[a-z]+\s+){0,2}(?:tables?|leagues?|rankings?|list|index|country|England|Wales|Scotland|UK|nation|world|region|forces|councils|authorities|police|group|how\s+many|\d)|nationally\b|place\b)/y
const RANKED =
  /\b(?:rank(?:s|ed|ing)?|placed|positioned|finished|came|rated)\s+(?:as\s+|at\s+|joint\s+|the\s+)?(?:joint\s+|the\s+)?$/i
const STANDS = /(?:\b(?:is|are|was|were|now|currently|be|from|to|at)|^|[.?!:])\s+$/i
/** 'we were thirty-first' */
const SAID = /\b(?:is|are|was|were|be|been|now|currently)\s+(?:joint\s+)?$/i
const CLOSED = /\s*(?:[.,;:)?!]|$)|\s+(?:and|but|from|while|last)\b/y
const MOVED =
  /\b(?:slipped|rose|risen|fell|fallen|moved|dropped|gone|went|improved|climbed)\s+(?:up\s+|down\s+)?(?:from\s+(?:\d{1,3}(?:st|nd|rd|th)\s+to\s+)?|to\s+)$/i

/** Places in an order: '5th worst', 'second biggest', 'ranked 4th', 'from 94th to 118th in the table'. Ordinals that only number are none. */
export function readRank(text: string, at: number, value: number, wordEnd: number): Draft | null {
  const digits = /\d/.test(text[at]!)
  const ending = digits ? matchAt(ENDING, text, wordEnd) : null
  if (digits && ending === null) return null
  const end = wordEnd + (ending?.[0].length ?? 0)
  const base: Draft = { start: at, end, kind: 'rank', value, low: null, high: null, unit: null }
  const superlative = matchAt(SUPERLATIVE, text, end)
  if (superlative !== null && value > 1) return { ...base, end: end + superlative[0].length }
  const left = text.slice(Math.max(0, at - 28), at)
  const stands = digits || STANDS.test(at <= 28 ? ` ${left}` : left)
  const said = !digits && value > 1 && SAID.test(left) && matchAt(CLOSED, text, end) !== null
  return said || RANKED.test(left) || (stands && matchAt(PLACE, text, end) !== null) || (digits && MOVED.test(left))
    ? base
    : null
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const UNIT = /-(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![A-Za-z])/iy

/** The value and the end of an ordinal in words ('eighth', 'thirty-first'); null for any other word. */
export function readOrdinal(text: string, at: number, word: string): { value: number; end: number } | null {
  const lower = word.toLowerCase()
  const value = ORDINALS.indexOf(lower) + 1
  const end = at + word.length
  if (value > 0) return { value, end }
  const unit = TENS.includes(lower) ? matchAt(UNIT, text, end) : null
  if (unit === null) return null
  const small = ORDINALS.indexOf(unit[1]!.toLowerCase()) + 1
  return { value: (TENS.indexOf(lower) + 2) * 10 + small, end: end + unit[0].length }
}
