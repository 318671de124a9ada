import type { Read } from './date-days'
import type { PeriodUnit, YearKind } from './date-expression'
import { fixedDay } from './named-days'
import { smallNumber } from './numerals'

const COUNT =
  '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty[- ]four|thirty|ninety|an?|couple of)'
const SHIFTED =
  /\b(?:(?:the\s+)?(?:(beginning|start|end|close)\s+of\s+)?(?:(early|late|later|mid)[\s-]+(?:in\s+)?)?)?(?:(this|the|next|last|current|coming|following|forthcoming|previous|preceding|present|new|the\s+(?:current|coming|next|following|forthcoming|previous|preceding|present|new|last)))\s+(?:(calendar|financial|fiscal|performance|municipal|academic|school|policing|reporting|working)\s+)?$/i
const STRETCH = new RegExp(
  `\\b(?:(within|in|over|during|for|throughout|across)\\s+)?(?:(the\\s+)?(next|coming|following|last|past|previous|preceding)\\s+)?${COUNT}(?:\\s+(?:calendar|working|financial))?[\\s-]+$`,
  'i',
)
const TIME_AHEAD = /[’']?\s+(?:time|from\s+(?:now|today))\b/y
const SHIFTS: Readonly<Record<string, number>> = {
  next: 1,
  coming: 1,
  following: 1,
  forthcoming: 1,
  new: 1,
  last: -1,
  previous: -1,
  preceding: -1,
}

/** A period counted from today: 'next quarter', 'the end of the financial year', 'within two weeks', 'in three months’ time'. */
export function readUnit(text: string, at: number, word: string): Read | null {
  const unit = word.replace(/s$/, '').toLowerCase()
  const left = text.slice(Math.max(0, at - 48), at)
  return unit === word.toLowerCase()
    ? (shifted(text, left, at, word, unit as PeriodUnit) ?? stretch(text, left, at, word, unit))
    : stretch(text, left, at, word, unit)
}

function shifted(text: string, left: string, at: number, word: string, unit: PeriodUnit): Read | null {
  const before = SHIFTED.exec(left)
  if (
    before === null ||
    unit === 'day' ||
    /^[\s-]+(?:to|on|by)[\s-]+(?:week|month|quarter|year)|^[\s-](?:olds?|\d|group|end\b(?!\s))/.test(
      text.slice(at + word.length, at + word.length + 14),
    )
  )
    return null
  const name = before[3]!.toLowerCase().replace(/^the\s+/, '')
  const kind = before[4]?.toLowerCase()
  // 'the year' and 'the week' alone name no period, but the end of one does.
  if (
    name === 'the' &&
    (before[1] === undefined ||
      (kind === undefined && /^\s+end\b/.test(text.slice(at + word.length, at + word.length + 5))))
  )
    return null
  const of: YearKind =
    kind === undefined || kind === 'calendar' || unit !== 'year'
      ? 'calendar'
      : kind === 'academic' || kind === 'school'
        ? 'academic'
        : 'financial'
  const early = before[2]?.toLowerCase() === 'early' || name === 'new'
  return {
    start: at - before[0].length,
    end: at + word.length,
    when: {
      kind: 'current',
      unit,
      shift: SHIFTS[name] ?? 0,
      of,
      part:
        early && unit === 'year' && of === 'calendar'
          ? 'early'
          : /^(?:end|close)$/i.test(before[1] ?? '')
            ? 'end'
            : null,
    },
  }
}

function stretch(text: string, left: string, at: number, word: string, unit: string): Read | null {
  const before = STRETCH.exec(left)
  if (before === null) return null
  const [whole, preposition, , direction] = before
  const count = (smallNumber(before[4]!.toLowerCase()) ?? 0) * (unit === 'fortnight' ? 2 : 1)
  const real: PeriodUnit = unit === 'fortnight' ? 'week' : (unit as PeriodUnit)
  const place = { start: at - whole.length, end: at + word.length }
  TIME_AHEAD.lastIndex = place.end
  const ahead = TIME_AHEAD.exec(text)
  if (count === 0) return null
  if (ahead !== null && direction === undefined)
    return {
      start: place.start,
      end: place.end + ahead[0].length,
      when: { kind: 'ahead', count, unit: real, working: false },
    }
  if (direction === undefined && !/^within$/i.test(preposition ?? '')) return null
  if (/^\s+(?:of|old|before|after|prior)\b/.test(text.slice(place.end, place.end + 8)) && direction === undefined)
    return null
  const working = /\bworking\s+$/i.test(left)
  if (direction === undefined) return { ...place, when: { kind: 'ahead', count, unit: real, working } }
  return {
    ...place,
    when: { kind: 'stretch', count, unit: real, past: /^(?:last|past|previous|preceding)$/i.test(direction ?? '') },
  }
}

/** 'tomorrow', 'today', 'Christmas', 'Anzac Day', 'year end': words that stand for a day or a period. */
export function readWord(text: string, at: number, word: string): Read | null {
  const lower = word.toLowerCase()
  const end = at + word.length
  if (lower === 'tomorrow') return { start: at, end, when: { kind: 'words', words: 'tomorrow' } }
  const named = fixedDay(word)
  if (named === null && lower !== 'easter')
    return {
      start: at,
      end,
      when: {
        kind: 'current',
        unit: 'year',
        shift: 0,
        of: lower.startsWith('financial') ? 'financial' : 'calendar',
        part: 'end',
      },
    }
  if (!/\b(?:by|before|until)\s+$/i.test(text.slice(Math.max(0, at - 8), at))) return null
  const year = /^\s+((?:19|20)\d\d)\b/.exec(text.slice(end, end + 6))
  const place = { start: at, end: end + (year?.[0].length ?? 0) }
  const of = year === null ? null : Number(year[1])
  if (named === null) return { ...place, when: { kind: 'easter', year: of } }
  const [month, day] = named
  return { ...place, when: { kind: 'day', year: of, month, day, weekday: null, last: null, week: false } }
}
