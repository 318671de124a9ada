import { type Read, readMonth, readNumbers, readWeekday } from './date-days'
import type { DateExpression, Lean, When } from './date-expression'
import { readQuarter, readSeason, readShortYears, readYear } from './date-periods'
import { readUnit, readWord } from './date-relative'
import { MONTH } from './date-words'
import { lazily } from './lazily'
import { isDigit, isWordUnit } from './letter-codes'
import { matchAt } from './match-at'
import { matches } from './matches'

const TRIGGER = new RegExp(
  `\\b(?:${[
    `(?:${MONTH}|january|february|april|june|july|august|september|october|november|december)(?![A-Za-z])`,
    '\\d{1,4}(?:/\\d{1,2}/|\\.\\d{1,2}\\.|-\\d{1,2}-)(?:\\d{4}|\\d{2})(?![\\d/]|[.-]\\w)',
    '(?:19|20)\\d\\d(?!\\d)',
    '(?:FY ?\\d\\d(?:[/–-]\\d\\d)?|\\d\\d/\\d\\d)(?![\\d/]|\\.\\d)',
    '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Q[1-4]|[Qqg]uarter)\\b',
    "(?:(?:[Ff]inancial\\s+)?[Yy]ear[ -]end|days?|weeks?|fortnights?|months?|years?|Year|[Tt]omorrow|Christmas|Easter|Hallowe['\u2019]?en|(?:Anzac|ANZAC)\\s+Day|Bonfire\\s+Night)\\b",
    '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b',
  ].join('|')})`,
  'y',
)
/** How all that `TRIGGER` knows begins, but for digits: a look that tells most words of a text. */
const openings = lazily(() => {
  const table = new Uint8Array(128 * 128)
  const thirds = new Set<number>()
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const plain = 'jan feb apr jun jul aug sep oct nov dec spr sum aut win qua gua fin yea day wee for mon tom'.split(' ')
  const capital = [
    ...months,
    ...'spr sum aut win qua fin yea tom chr eas hal anz bon mon tue wed thu fri sat sun'.split(' '),
  ]
  const all = [
    ...plain,
    ...capital.map((word) => word[0]!.toUpperCase() + word.slice(1)),
    ...months.map((word) => word.toUpperCase()),
  ]
  for (const word of all) {
    table[word.charCodeAt(0) * 128 + word.charCodeAt(1)] = 1
    thirds.add(keyOf(word, 0))
  }
  return { table, thirds }
})

function keyOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 128 + text.charCodeAt(at + 1)) * 128 + text.charCodeAt(at + 2)
}

// What something fell by is no day.
const LEANING =
  /\b(?:(by(?!\s+(?:(?:about|around|nearly|almost|over|some|only|just)\s+)?(?:[£$€]|\d[\d,.]{0,15}(?:%|\s(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[ap]\.?m\b|o\W?clock)[a-z])))|(?:extended|moved|postponed|deferred|delayed|put back|brought forward)\s+(?:to|until)|will|shall|due|until|before|next|planned|expected|scheduled|intend(?:s|ed)?|aim(?:s|ing)?|hop(?:es?|ing)|would|to be|(?:is|are)\s+to|(?:is|are)\s+(?:now\s+)?(?:set|slated)\s+for|starts?|forthcoming|coming|deadline|future|upcoming|prepar(?:e|ing)|agenda)|(since|was|were|had|did|last\s+(?:year|month|week|quarter|time|meeting|spring|summer|autumn|winter)|previous|ago|ended|held|attended|minutes of|compared|fell|rose|(?<!\bbe\s)reported|occurred|took place))\b/gi

/** Everything in a text that is written as a date or a period, in order, without overlaps; not yet resolved. */
export function scanDates(text: string): DateExpression[] {
  const found: DateExpression[] = []
  for (let at = nextOpening(text, 0); at >= 0; ) {
    const match = matchAt(TRIGGER, text, at)
    const read = match === null || text[at - 1] === '@' ? null : readAt(text, at, match[0])
    if (read !== null) push(found, text, read)
    at = nextOpening(text, Math.max(at + (match?.[0].length ?? 1), read?.end ?? 0))
  }
  return found
}

/** The next start of a word that opens as a date can, from `from` on; -1 where there is none. */
function nextOpening(text: string, from: number): number {
  let at = from
  // The rest of a word that was begun.
  if (from > 0 && isWordUnit(text.charCodeAt(from - 1))) while (isWordUnit(text.charCodeAt(at))) at++
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isWordUnit(code)) at++
    else if (opens(text, at, code)) return at
    else while (isWordUnit(text.charCodeAt(at))) at++
  }
  return -1
}

function opens(text: string, at: number, code: number): boolean {
  if (isDigit(code)) return opensNumber(text, at, code)
  if (code === 70 || code === 81) return text[at + 1] === 'Y' || isDigit(text.charCodeAt(at + 1)) || isOpening(text, at)
  return isOpening(text, at)
}

/** A year, or up to four digits and a sign that dates in numbers have. */
function opensNumber(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1)
  if ((code === 49 && next === 57) || (code === 50 && next === 48)) return true
  let end = at + 1
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++
  const sign = text.charCodeAt(end)
  return sign >= 45 && sign <= 47
}

function isOpening(text: string, at: number): boolean {
  const { table, thirds } = openings()
  const second = text.charCodeAt(at + 1)
  return second < 128 && table[text.charCodeAt(at) * 128 + second] === 1 && thirds.has(keyOf(text, at))
}

function readAt(text: string, at: number, word: string): Read | null {
  const first = word.charCodeAt(0)
  if (first < 58)
    return word.length === 4
      ? readYear(text, at, word)
      : word.length === 5
        ? readShortYears(text, at, word)
        : readNumbers(at, word)
  if (first === CAPITAL_F && word[1] === 'Y') return readShortYears(text, at, word)
  const kind = kinds()[word.toLowerCase()]
  if (kind === 'quarter') return readQuarter(text, at, word) ?? (word.length > 2 ? readUnit(text, at, word) : null)
  if (kind === 'season') return readSeason(text, at, word)
  if (kind === 'unit') return readUnit(text, at, word)
  if (kind === 'month') return readMonth(text, at, word)
  return kind === 'weekday' ? readWeekday(text, at, word) : readWord(text, at, word)
}

const CAPITAL_F = 70

type Kind = 'quarter' | 'season' | 'unit' | 'month' | 'weekday'

/** What the words of `TRIGGER` are; the others stand for a day or a period by themselves. */
const kinds = lazily(() => {
  const words: Readonly<Record<Kind, string>> = {
    quarter: 'q1 q2 q3 q4 quarter guarter',
    season: 'spring summer autumn winter',
    unit: 'day days week weeks fortnight fortnights month months year years',
    month:
      'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  }
  const table: Record<string, Kind> = {}
  for (const [kind, list] of Object.entries(words)) for (const word of list.split(' ')) table[word] = kind as Kind
  return table
})

/** Adds an expression; one that overlaps the last replaces it where it is longer, one that continues it joins it. */
function push(found: DateExpression[], text: string, read: Read): void {
  const last = found[found.length - 1]
  if (last !== undefined && read.start < last.end) {
    if (read.end - read.start <= last.end - last.start) return
    found.pop()
    push(found, text, read)
    return
  }
  const joined = last === undefined || read.start - last.end > 12 ? null : join(last, text, read)
  if (joined === null) found.push({ start: read.start, end: read.end, when: read.when, lean: () => leanOf(text, read) })
  else found[found.length - 1] = joined
}

const RANK: Readonly<Partial<Record<When['kind'], number>>> = { day: 1, month: 2 }

/** 'June to August 2025', '28 February - 2 March', 'January, February and March', '2021 to 2025'. */
function join(last: DateExpression, text: string, read: Read): DateExpression | null {
  const gap = text.slice(last.end, read.start)
  const between = /^\s+and\s+$/.test(gap) && /\bbetween\s+$/i.test(text.slice(Math.max(0, last.start - 10), last.start))
  const to = between || /^\s*(?:-|–|—|to|until|through)\s*$/.test(gap)
  const list = /^\s*(?:,|and|,\s*and|\/|&)\s*$/.test(gap)
  const { when } = read
  const first = last.when.kind === 'range' ? last.when.from : last.when
  const tail = last.when.kind === 'range' ? last.when.to : last.when
  if (first.kind === 'day' && when.kind === 'day' && to) return range(last, read, first)
  if (first.kind === 'month' && when.kind === 'month' && (to || (list && follows(tail, when))))
    return range(last, read, first)
  const years = first.kind === 'fixed' && when.kind === 'fixed' && /^\d{4}$/.test(first.iso + when.iso.slice(4))
  return years && /^\d{4}$/.test(when.iso) && to && first.iso < when.iso ? range(last, read, first) : null
}

function follows(tail: When, when: When): boolean {
  return (
    tail.kind === 'month' &&
    when.kind === 'month' &&
    RANK[tail.kind] === RANK[when.kind] &&
    (tail.month % 12) + 1 === when.month
  )
}

function range(last: DateExpression, read: Read, from: When): DateExpression {
  return { start: last.start, end: read.end, lean: last.lean, when: { kind: 'range', from, to: read.when } }
}

/** What says by itself where it lies needs no lean. */
function settled(when: When): boolean {
  if (when.kind === 'month') return when.year !== null && when.orDay === undefined
  if (when.kind === 'day') return when.year !== null
  return when.kind !== 'season' && when.kind !== 'quarter' && when.kind !== 'range'
}

/** Whether the last such word in front of an expression looks forwards or back; without one, the first behind it. */
function leanOf(text: string, read: Read): Lean {
  if (settled(read.when)) return 'either'
  const left = text.slice(Math.max(0, read.start - 90), read.start)
  const sentence = left.slice(Math.max(0, left.search(/[.?!]\s[^.?!]*$/)))
  let lean: Lean = 'either'
  for (const match of matches(LEANING, sentence)) lean = match[1] === undefined ? 'past' : 'future'
  if (lean !== 'either') return lean
  const right = /^[^.?!]*/.exec(text.slice(read.end, read.end + 70))![0]
  const [first] = matches(LEANING, right)
  return first === undefined ? 'either' : first[1] === undefined ? 'past' : 'future'
}
