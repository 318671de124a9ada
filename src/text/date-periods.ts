import { isoFinancialYear, isoMonths, isoQuarter } from './date-calendar'
import type { Read } from './date-days'
import { fullYear } from './date-words'

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
const SEASON_YEAR = /(?:\s+(?:of\s+)?|\s?[‘’'])((?:19|20)\d\d|\d\d)(?:[/–-](\d\d)\b)?(?!\d|[.,:]\d)/y
const SEASON_LEFT =
  /(?:\b((?:the\s+)?(?:beginning|start|middle|end)\s+of\s+|(?:the\s+)?(?:[Ee]arly|[Ll]ate)\s+|(?:the\s+)?[Mm]id[\s-]))?(?:\b(next|this|last|the|coming)\s+)?(?:\bcoming\s+)?$/
const SEASON_PREPOSITION = /\b(?:in|by|during|for|until|before|from|over|since|after|throughout|of|through|and|to)\s+$/i

/** A season as three months (winter from December): 'summer 2026', 'this summer', 'by the autumn'. */
export function readSeason(text: string, at: number, word: string): Read | null {
  const first = SEASONS[word.toLowerCase()]!
  const left = text.slice(Math.max(0, at - 32), at)
  SEASON_YEAR.lastIndex = at + word.length
  const year = SEASON_YEAR.exec(text)
  if (year !== null) {
    const when = { kind: 'fixed', iso: isoMonths(fullYear(year[1]!), first, 3) } as const
    return { start: at, end: at + word.length + year[0].length, when }
  }
  const before = SEASON_LEFT.exec(left)
  const shift = before?.[2] === 'next' ? 1 : before?.[2] === 'last' ? -1 : 0
  const named =
    before !== null &&
    (before[2] === undefined || before[2] === 'the' ? SEASON_PREPOSITION.test(left.slice(0, before.index)) : true)
  const isEnd = /^(?:the\s+)?(?:end|late)\b/i.test(before?.[1] ?? '')
  if (!named || /^[\s-]+[A-Z]/.test(text.slice(at + word.length, at + word.length + 3))) return null
  return { start: at - before[0].length, end: at + word.length, when: { kind: 'season', first, shift, isEnd } }
}

const PART =
  /\b(?:the\s+)?(?:(?:beginning|start|end|close)\s+of\s+(?:the\s+)?(?:calendar\s+)?|(early|late)(?:\s+(?:in|part of|months of|half of))?\s+|(mid)[\s-]|(early|later|latter|first|second)\s+(?:half|part|months)\s+of\s+)$/i
const STATUTE =
  /\b(?:Act|Regulations?|Order|Rules?|Bill|Measure|Code|Directive|Ordinance|Schedule|No\.?|Rule|paragraph|Form|ISO)\s*\(?$/
const YEAR_PAIR = /\s?(?:\/|–|-)\s?((?:19|20)\d\d|\d\d)(?![\d%:]|[.,/]\d)/y
const COUNTED = /^\s+(?:(?:more|fewer|new|extra|additional|other)\s+)?[a-z]{2,}s\b/
const DATED =
  /\b(?:in|by|during|since|until|from|to|of|for|the|and|before|after|throughout|through|beyond|between|this|compared|early|late|mid|end|our|than|versus|vs|back|year|ending|autumn|spring|summer|winter|[-–/])[\s-]*$/i
const CROWD = /^\s+(?:people|officers|staff|police|homes|jobs|children|visitors|residents|households)\b/

/** A year of four digits, or a pair of years: '2025', '2025/26', '2025-2026', '2023-2027', 'early 2024', 'mid-2025'. */
export function readYear(text: string, at: number, word: string): Read | null {
  const left = text.slice(Math.max(0, at - 40), at)
  if (/[\d£$€#/]$|\d[.,]$|[A-Za-z]$/.test(left)) return null
  const year = Number(word)
  const end = at + word.length
  const pair = yearPair(text, end, year)
  if (pair !== null) return withStart(left, at, pair)
  if (
    /^(?:[\d%]|[.,:]\d|\s?(?:hours|hrs|hundred|thousand|million)\b|\s?\/\s?\d|-[A-Za-z]*\d|,\d)/.test(
      text.slice(end, end + 12),
    )
  )
    return null
  if (STATUTE.test(left)) return { start: at, end, when: { kind: 'none' } }
  const after = text.slice(end, end + 32)
  if ((year % 100 === 0 ? COUNTED : CROWD).test(after) && !DATED.test(left)) return null
  return partOfYear(left, at, end, year)
}

function yearPair(text: string, end: number, year: number): Read | null {
  YEAR_PAIR.lastIndex = end
  const match = YEAR_PAIR.exec(text)
  if (match === null) return null
  const second = match[1]!.length === 4 ? Number(match[1]) : Math.floor(year / 100) * 100 + Number(match[1])
  const iso =
    second === year + 1 || (second % 100 === 0 && year % 100 === 99)
      ? isoFinancialYear(year)
      : second > year && second - year < 40
        ? `${year}/${second}`
        : null
  return iso === null ? null : { start: end - 4, end: end + match[0].length, when: { kind: 'fixed', iso } }
}

const YEAR_NAME =
  /\b(?:(?:the\s+)?(?:(financial|fiscal|budget|municipal|council|performance|reporting)|(academic|school))\s+year\s+|(FY)\s?)$/i

function withStart(left: string, at: number, pair: Read): Read {
  const name = YEAR_NAME.exec(left)
  const academic = name?.[2] !== undefined && pair.when.kind === 'fixed' && /-04\//.test(pair.when.iso)
  const when = academic
    ? ({ kind: 'fixed', iso: isoMonths(Number(pair.when.iso.slice(0, 4)), 9, 12) } as const)
    : pair.when
  return { start: at - (name?.[0].length ?? 0), end: pair.end, when }
}

function partOfYear(left: string, at: number, end: number, year: number): Read {
  const part = PART.exec(left)
  const words = part?.[0].toLowerCase() ?? ''
  const start = at - words.length
  if (/\b(?:first|early)\b/.test(words) && /half/.test(words)) return { start, end, when: fixed(isoMonths(year, 1, 6)) }
  if (/\b(?:second|latter|later)\b/.test(words)) return { start, end, when: fixed(isoMonths(year, 7, 6)) }
  if (/\bearly\b/.test(words)) return { start, end, when: fixed(`${year}-Q1`) }
  if (/\blate\b/.test(words)) return { start, end, when: fixed(`${year}-Q4`) }
  if (/\bmid\b/.test(words)) return { start, end, when: fixed(isoMonths(year, 6, 2)) }
  return { start, end, when: fixed(String(year)) }
}

function fixed(iso: string): { kind: 'fixed'; iso: string } {
  return { kind: 'fixed', iso }
}

const SHORT_PAIR_LEFT = /\b(?:in|for|during|of|the|from|by|since|FY|year|and|to|into|throughout)\s*$/i

/** A financial year in two digits each: '25/26' behind a preposition, 'FY25/26', 'FY 25'. */
export function readShortYears(text: string, at: number, word: string): Read | null {
  const match = /^(FY\s?)?(\d\d)(?:[/–-](\d\d))?$/.exec(word)!
  const year = fullYear(match[2]!)
  if (match[3] === undefined) return { start: at, end: at + word.length, when: fixed(isoFinancialYear(year - 1)) }
  if (Number(match[3]) !== (year + 1) % 100) return null
  if (match[1] === undefined && !SHORT_PAIR_LEFT.test(text.slice(Math.max(0, at - 12), at))) return null
  return { start: at, end: at + word.length, when: fixed(isoFinancialYear(year)) }
}

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
}
const QUARTER_YEAR =
  /,?\s*(?:\(?(?:of|in|for)?\s*(?:the\s+)?(?:FY\s?)?)((?:19|20)\d\d|(?<=\D)\d\d(?=[/–-]\d\d))(?:([/–-])((?:20)?\d\d))?(?!\d|[.,:]\d)/y
const QUARTER_OF = /\s+of\s+(?:the\s+)?(?:(this|next|last)\s+)?(?:(financial|fiscal)\s+)?year\b/y
const NUMBERED = /\b(?:the\s+)?(first|second|third|fourth|final|last)\s+$/i
const FOLLOWED = /\s+(one|two|three|four|[1-4])\b(?!\s?%|[.,]\d|\s+of\s+(?:the\s+)?[a-z]+s\b)/y

/** A quarter: 'Q2', 'Q2 2025/26', 'quarter 3', 'the first quarter of 2025'. Without a calendar year it is one of the financial year. */
export function readQuarter(text: string, at: number, word: string): Read | null {
  if (/^Q\d/.test(word))
    return labelled(text, at, at + word.length) ? null : quarter(text, at, at + word.length, Number(word[1]))
  FOLLOWED.lastIndex = at + word.length
  const behind = FOLLOWED.exec(text)
  if (behind !== null)
    return quarter(text, at, at + word.length + behind[0].length, QUARTERS[behind[1]!] ?? Number(behind[1]))
  const before = NUMBERED.exec(text.slice(Math.max(0, at - 16), at))
  if (before === null) return null
  const found = quarter(text, at - before[0].length, at + word.length, QUARTERS[before[1]!.toLowerCase()]!)
  return found.end === at + word.length && before[1]!.toLowerCase() === 'last' ? null : found
}

function quarter(text: string, start: number, end: number, number: number): Read {
  QUARTER_YEAR.lastIndex = end
  const year = QUARTER_YEAR.exec(text)
  if (year !== null) {
    const iso = isoQuarter(fullYear(year[1]!), number, year[3] !== undefined)
    return { start, end: end + year[0].length, when: fixed(iso) }
  }
  QUARTER_OF.lastIndex = end
  const of = QUARTER_OF.exec(text)
  const shift = of?.[1] === 'next' ? 1 : of?.[1] === 'last' ? -1 : 0
  const named = of === null ? null : { shift, financial: of[2] !== undefined }
  return { start, end: end + (of?.[0].length ?? 0), when: { kind: 'quarter', quarter: number, year: named } }
}

/** 'Q1.' and a capital, or 'Q1 What' at the head of a line, number a question. */
function labelled(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 4)
  return (
    /^\s?[:.)]\s+["“A-Z]/.test(after) ||
    (/^\s[A-Z]/.test(after) && /(?:^|[\n.?])\s*$/.test(text.slice(Math.max(0, at - 4), at)))
  )
}
