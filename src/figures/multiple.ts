import { matchAt } from '../text/match-at'
import { readNumeral } from '../text/numerals'
import { wordKey } from '../text/word-keys'
import { type Draft, draft } from './draft'
import type { Quantity } from './quantity'

const FOLD_KEY = wordKey('fold')
const TIMES_KEY = wordKey('times')
const TIMES = /[\s-](?:times|fold)\b(?:-fold\b)?/y
const COMPARED =
  /\s+(?:as|more|less|higher|lower|greater|larger|bigger|smaller|better|worse|longer|faster|slower|likelier|the|that|what|its|their|our|over)\b(?!\s+(?:than\s+)?(?:(?:the|this|that|a|an|its|their|our|all)\s+)?(?:year|month|week|weekend|day|course|period|term|quarter|session|season|winter|summer|spring|autumn|holidays?|last|past|next|same|a\b))/y
const FOLD = /-?fold\b/y
const SPEED: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  halve: 0.5,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
  treble: 3,
  trebled: 3,
  trebling: 3,
  trebles: 3,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
}
const NO_VERB =
  /^(?:\s+(?:figures?|digits?|counting|check(?:s|ed|ing)?|glazing|glazed|decker|doors?|bed(?:room)?s?|yellow|crew(?:ed)?|jeopardy|edged|standards?|whammy|blow|track|room|rooms|dip|lines?|time|down|jump|vision|take|act|lock|bill|entry|aspect|bottom|sided|parked|parking|page|space|underlined?|check)\b|[-’'])/i

/** '2.3 times as likely', 'three times the rate', '10-fold', 'threefold'. */
export function readMultiple(text: string, quantity: Quantity): Draft | null {
  const { first, end } = quantity
  if (first.currency !== null || first.percent !== null) return null
  const fold = text[end] === 'f' || quantity.behind === FOLD_KEY ? matchAt(FOLD, text, end) : null
  if (fold !== null) return draft(quantity, 'multiple', null, { end: end + fold[0].length })
  const times = quantity.behind === TIMES_KEY || quantity.behind === FOLD_KEY ? matchAt(TIMES, text, end) : null
  if (times === null) return null
  const stop = end + times[0].length
  // Nothing happens 2.6 times.
  if (!Number.isInteger(quantity.value ?? 0) && /^\s/.test(times[0]))
    return draft(quantity, 'multiple', null, { end: stop })
  return /fold/.test(times[0]) || matchAt(COMPARED, text, stop) !== null
    ? draft(quantity, 'multiple', null, { end: stop })
    : null
}

/** Multiples in one word: 'doubled', 'halve', 'trebling', 'almost double the rate', 'twice as many', 'threefold'. */
export function readMultipleWord(text: string, at: number, word: string): Draft | null {
  const lower = word.toLowerCase()
  const end = at + word.length
  const base: Draft = { start: at, end, kind: 'multiple', value: null, low: null, high: null, unit: null }
  if (lower.endsWith('fold')) return fold(text, base, lower)
  if (lower === 'twice' || lower === 'thrice') return twice(text, base, lower === 'twice' ? 2 : 3)
  const value = SPEED[lower]
  const after = text.slice(end, end + 16)
  if (value === undefined || NO_VERB.test(after)) return null
  if (lower === 'halves' && !/\b(?:which|that|it|this)\s+$/.test(text.slice(Math.max(0, at - 8), at))) return null
  // 'double' is an adjective in front of a plain noun ('a double bed', 'the triple lock').
  if (
    /^(?:double|treble|triple)$/.test(lower) &&
    !/^\s*(?:$|[.,;:)?!]|\s(?:the|that|this|its|their|our|what|those|in|to|by|over|from|last|as|on|between|since|[£\d]))/.test(
      after,
    )
  )
    return null
  return { ...base, value }
}

function fold(text: string, base: Draft, word: string): Draft | null {
  const stem = word.replace(/-?fold$/, '')
  const numeral = readNumeral(stem, 0)
  if (numeral === null || numeral.end !== stem.length || text[base.end] === '-') return null
  // 'The reason is twofold' counts reasons.
  if (/\b(?:is|are|was|were)\s+$/.test(text.slice(Math.max(0, base.start - 6), base.start))) return null
  return { ...base, value: numeral.value }
}

/** 'twice a year' counts times, 'twice as many' and 'twice the rate' are multiples. */
function twice(text: string, base: Draft, value: number): Draft | null {
  const after = text.slice(base.end, base.end + 12)
  if (/^\s+(?:as|the|that|what|its|their)\b/.test(after) && !/^\s+the\s+(?:last|past|same)/.test(after))
    return { ...base, value }
  return /^-/.test(after) ? null : { ...base, kind: 'count', value, unit: 'time' }
}
