import { matchAt } from '../text/match-at'
import { exact } from '../text/numerals'
import { wordKey, wordKeys } from '../text/word-keys'
import { readAmount } from './amount'
import { type Draft, draft } from './draft'
import { readNoun } from './noun'
import type { Quantity } from './quantity'

const OUT_OF =
  /(?:\s+[a-z]+){0,2}?\s+(?:out\s+of|in|of\s+the|of\s+(?:its|our|their|these|those|all))\s+(?:every\s+|the\s+|a\s+total\s+of\s+)?/y
const COLON = /(?::|\s:\s)(\d{1,4})(?![\d:]|\.\d|\s?[ap]m)/y
const BROKEN = /(?=\s+of\s+(?:these|those|them|the|whom)\b)/y
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
}
const PART_KEYS = wordKeys(
  Object.keys(PARTS)
    .map((part) => `${part} ${part}s`)
    .join(' '),
)
const OF_KEY = wordKey('of')
const PART =
  /[\s-](halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?|thousandths?)(?![A-Za-z])/y

/** Shares of two numbers: '1 in 5', '7 out of 10', 'two of the seven', '3:1', 'two thirds', '1.5 of these'. */
export function readRatio(text: string, quantity: Quantity): Draft | null {
  const { first, value } = quantity
  if (value === null || first.currency !== null || first.percent !== null || first.openM) return null
  return (
    fraction(text, quantity) ??
    colon(text, quantity) ??
    outOf(text, quantity) ??
    ofTotal(text, quantity) ??
    broken(text, quantity)
  )
}

function fraction(text: string, quantity: Quantity): Draft | null {
  const part = PART_KEYS.has(quantity.behind) ? matchAt(PART, text, quantity.end) : null
  if (
    part === null ||
    (quantity.value! > 1 && !/s$/.test(part[1]!)) ||
    /^\s+(?:year|of\s+the\s+year|running|in\s+a\s+row|in\s+succession|ago|later|earlier)\b/.test(
      text.slice(quantity.end + part[0].length, quantity.end + part[0].length + 14),
    )
  )
    return null
  const below = PARTS[part[1]!.replace(/s$/, '')]!
  if (quantity.value! >= below && part[1]!.startsWith('quarter')) return null
  return draft(quantity, 'ratio', null, { end: quantity.end + part[0].length, value: rounded(quantity.value! / below) })
}

function colon(text: string, quantity: Quantity): Draft | null {
  const sign = text[quantity.end] === ':' || text[quantity.end + 1] === ':'
  const match = sign && quantity.first.numeral.form === 'digits' ? matchAt(COLON, text, quantity.end) : null
  if (
    match === null ||
    Number(match[1]) === quantity.value ||
    (match[1]!.length === 2 && quantity.value! < 24) ||
    match[1]!.startsWith('0')
  )
    return null
  return draft(quantity, 'ratio', null, {
    end: quantity.end + match[0].length,
    value: rounded(quantity.value! / Number(match[1])),
  })
}

const OF = /\s+of\s+/y

/** '38 of 212 claims' */
function ofTotal(text: string, quantity: Quantity): Draft | null {
  const match = quantity.behind === OF_KEY ? matchAt(OF, text, quantity.end) : null
  const of = match === null ? null : readAmount(text, quantity.end + match[0].length)
  if (
    of === null ||
    quantity.value! <= 1 ||
    of.value <= quantity.value! ||
    of.numeral.form !== quantity.first.numeral.form
  )
    return null
  if (of.currency !== null || of.percent !== null || of.circa || readNoun(text, of.end)?.plural !== true) return null
  const time = /^[\s-]+(?:seconds|minutes|hours|days|weeks|months|years)\b/.test(text.slice(of.end, of.end + 9))
  return time ? null : draft(quantity, 'ratio', null, { end: of.end, value: rounded(quantity.value! / of.value) })
}

function outOf(text: string, quantity: Quantity): Draft | null {
  const match = quantity.behind === 0 ? null : matchAt(OUT_OF, text, quantity.end)
  const of = match === null ? null : readAmount(text, quantity.end + match[0].length)
  if (
    match === null ||
    of === null ||
    of.currency !== null ||
    of.percent !== null ||
    of.value <= quantity.value! ||
    /^[-/:]\d|^(?:st|nd|rd|th)\b/.test(text.slice(of.end, of.end + 3))
  )
    return null
  // 'nine of the thirty were late': with no noun of its own the whole only points back, and both are counts.
  if (/\bof\s+the\s+$/.test(match[0]) && !/\bout\b/.test(match[0]) && readNoun(text, of.end) === null) return null
  if (/\bin\b/.test(match[0]) && !outOfMany(text, quantity, match[0], of.end, of.value)) return null
  if (
    /\bof\b/.test(match[0]) &&
    !/\bout\b/.test(match[0]) &&
    (match[0].trim().split(/\s+/).length > 2 || of.value > 1000)
  )
    return null
  return draft(quantity, 'ratio', null, { end: of.end, value: rounded(quantity.value! / of.value) })
}

/** '1 in 5' and 'one case in 200' are shares; '4 in 2019' and 'three in 10 days' are not. */
function outOfMany(text: string, quantity: Quantity, words: string, end: number, of: number): boolean {
  const plain = /^\s+in\s+$/.test(words)
  const time =
    /^\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|[a-z]+\s+(?:days|weeks|months|years))\b/.test(
      text.slice(end, end + 24),
    )
  const every = /\bevery\s/.test(words)
  if (plain || every) return !time && (of <= 100 || of % 100 === 0)
  return !time && ((quantity.value === 1 && of % 10 === 0) || (of <= 10 && isShareInWords(text, quantity, end)))
}

/** 'two shifts in three were late': both in words and no noun behind the second, which would be a place ('two officers in three towns'). */
function isShareInWords(text: string, { first }: Quantity, end: number): boolean {
  return first.numeral.form === 'words' && /[a-z]/.test(text[end - 1]!) && readNoun(text, end, true) === null
}

function broken(text: string, quantity: Quantity): Draft | null {
  return Number.isInteger(quantity.value) || quantity.first.scale !== 1 || matchAt(BROKEN, text, quantity.end) === null
    ? null
    : draft(quantity, 'ratio', null)
}

function rounded(value: number): number {
  return exact(Math.round(value * 1e4) / 1e4)
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.3333, '⅔': 0.6667 }
const HALF_TIME = /\s+(?:an?\s+)?(hour|day|year|century|decade|month|week)(?![A-Za-z])/y
const HALF_PERCENT = /\s+(?:of\s+)?(?:an?|one|1)\s+per(?:\s?cent\b(?:\s+points?\b)?|centage\s+points?\b)/y
const SHARE_AHEAD =
  /(?:\s+of\b(?!\s+(?:term|time)\b)|\s+(?:the|that|this|these|those|our|their|its|all|as|over|more|less|fewer|higher|lower|to|were|was|are|is|have|had|in|from|on|said|by|and|or|but|which|who|below|above|across|when|if|before|after|at|until|since|because|than|for|with|now|nationally|year)\b|[.,;:)?!]|\s*$)/y
const SHARE_VERB =
  /\b(?:by|up|down|almost|nearly|about|over|under|than|around|only|roughly|some|approximately)\s+an?\s+$/i
const HALF_LEFT =
  /(?:^|[,;:(–—-]\s*|[.?!]\s+|\b(?:than|about|nearly|almost|over|under|only|just|by|of|in|to|is|was|are|were|at|and|with|around|roughly|approximately|or|for|had|have|has|that|least|some|from|up|down|cut|but|as|where|which|when|while|than a|below|above|on|then|now|accounts?|represents?|affect(?:s|ed)?|cover(?:s|ed)?|lost|made|be|been|being|gets?|got|getting|pays?|paid|paying|takes?|took|keeps?|kept|gives?|gave|given|spends?|spent|receives?|received|needs?|wants?|asked|saves?|saved|recovers?|recovered|costs?|meant|means)\s+)$/i
const SHARE_ARTICLE = /(?:^|[^A-Za-z-])(?:(an?)\s+|(one|1)[\s-])$/i

/** 'a quarter to three' */
const TO_HOUR =
  /^\s+(?:to|past)\s+(?:(?:1[0-2]|[1-9])(?![\d%]|[.,]\d)|the\s+hour|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)/i

/** '2,000 a quarter', '£3m a quarter': what is counted in three months. */
const EACH_QUARTER = /\d(?:[\d,.]*\d)?(?:k|m|bn|%)?(?:\s+(?:hundred|thousand|million|billion))?\s+an?\s+$/i

/** Shares in one word: 'half', 'a third', 'a quarter of', '½'; 'half a day' and 'half an hour' are durations. */
export function readShare(text: string, at: number, word: string): Draft | null {
  const lower = word.toLowerCase()
  const sign = FRACTION_SIGNS[word]
  const end = at + word.length
  if (sign !== undefined) return /[\d]/.test(text[at - 1] ?? '') ? null : { ...bare(at, end), value: sign }
  if (lower === 'half') return half(text, at, end)
  const article = SHARE_ARTICLE.exec(text.slice(Math.max(0, at - 8), at))
  const below = PARTS[lower]
  if (article === null || below === undefined || matchAt(SHARE_AHEAD, text, end) === null) return null
  if (
    lower === 'quarter' &&
    !/^\s+of\b/.test(text.slice(end, end + 5)) &&
    EACH_QUARTER.test(text.slice(Math.max(0, at - 16), at))
  )
    return null
  if (lower === 'quarter' && TO_HOUR.test(text.slice(end, end + 16))) return null
  if (
    lower !== 'third' &&
    lower !== 'quarter' &&
    !/^\s+of\b/.test(text.slice(end, end + 5)) &&
    !SHARE_VERB.test(text.slice(Math.max(0, at - 24), at)) &&
    !standsAlone(text, at, end)
  )
    return null
  const length = article[0].length - article[0].search(/an?\s|one|1/i)
  return { ...bare(at - length, end), value: rounded(1 / below) }
}

/** 'A tenth?' */
function standsAlone(text: string, at: number, end: number): boolean {
  return (
    /(?:^|[.?!:]\s+)(?:Perhaps\s+|Maybe\s+)?an?\s+$/i.test(text.slice(Math.max(0, at - 14), at)) &&
    /^\s*(?:[.?!]|$)/.test(text.slice(end, end + 3))
  )
}

function half(text: string, at: number, end: number): Draft | null {
  const left = text.slice(Math.max(0, at - 24), at)
  if (/\b(?:first|second|latter|other|and\s+a|last|final|either|each|on\s+the)\s+$|-$/i.test(left)) return null
  const time = matchAt(HALF_TIME, text, end)
  if (time !== null) return { ...bare(at, end + time[0].length), kind: 'duration', value: 0.5, unit: time[1]! }
  const percent = matchAt(HALF_PERCENT, text, end)
  if (percent !== null) {
    const unit = /point/.test(percent[0]) ? 'percentage point' : 'percent'
    return { ...bare(at, end + percent[0].length), kind: 'percent', value: 0.5, unit }
  }
  if (/^(?:[-’'][a-z]|\s+(?:way|term|time|past|price|hearted|yearly|the\s+battle))/i.test(text.slice(end, end + 9)))
    return null
  return matchAt(SHARE_AHEAD, text, end) === null || !HALF_LEFT.test(left) ? null : { ...bare(at, end), value: 0.5 }
}

function bare(start: number, end: number): Draft {
  return { start, end, kind: 'ratio', value: null, low: null, high: null, unit: null }
}
