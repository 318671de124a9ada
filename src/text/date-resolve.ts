import { GB } from 'chrono-node/en'
import {
  addMonths,
  type Day,
  dayAt,
  dayCount,
  daysIn,
  financialYearOf,
  isDay,
  isoDay,
  isoFinancialYear,
  isoMonth,
  isoMonths,
  isoQuarter,
  isoSevenDays,
  weekdayOf,
} from './date-calendar'
import type { Lean, PeriodUnit, When } from './date-expression'
import { easterOf } from './named-days'

type Of<K extends When['kind']> = Extract<When, { kind: K }>

/**
 * The ISO day, month, quarter, year or interval that an expression stands for on the reference day.
 * Null for what needs a reference and has none, and for what is no date.
 */
export function resolveDate(when: When, lean: Lean, reference: Day | null): string | null {
  if (when.kind === 'fixed') return when.iso
  if (when.kind === 'none') return null
  if (when.kind === 'range') return resolveRange(when, lean, reference)
  if (when.kind === 'day') return resolveDay(when, lean, reference)
  if (when.kind === 'month') return resolveMonth(when, lean, reference)
  if (when.kind === 'easter') return resolveEaster(when.year, lean, reference)
  return reference === null ? null : resolveRelative(when, lean, reference)
}

function resolveRelative(
  when: Of<'season' | 'quarter' | 'current' | 'stretch' | 'ahead' | 'words'>,
  lean: Lean,
  today: Day,
): string | null {
  if (when.kind === 'season') return resolveSeason(when, lean, today)
  if (when.kind === 'quarter') return resolveQuarter(when, lean, today)
  if (when.kind === 'current') return resolveCurrent(when, today)
  if (when.kind === 'words') return resolveWords(when.words, today)
  if (when.kind === 'ahead' && when.working) return isoDay(workingDays(today, when.count))
  const there = shift(today, when.unit, when.kind === 'stretch' && when.past ? -when.count : when.count)
  if (when.kind === 'ahead') return fine(when.unit) ? isoDay(there) : isoMonth(there.year, there.month)
  const ends = fine(when.unit)
    ? [isoDay(today), isoDay(there)]
    : [isoMonth(today.year, today.month), isoMonth(there.year, there.month)]
  return (when.past ? ends.reverse() : ends).join('/')
}

/** So many days on that are no Saturday or Sunday; public holidays are not known here. */
function workingDays(from: Day, count: number): Day {
  const weekday = weekdayOf(from)
  // From a Saturday or a Sunday the count is the same as from the Friday before.
  const friday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  let at = dayCount(from) - friday + Math.floor(count / 5) * 7
  for (let left = count % 5; left > 0; ) if (weekdayOf(dayAt(++at)) % 6 !== 0) left--
  return dayAt(at)
}

/** Days and weeks are counted to the day, longer stretches to the month. */
function fine(unit: PeriodUnit): boolean {
  return unit === 'day' || unit === 'week'
}

function shift(from: Day, unit: PeriodUnit, count: number): Day {
  if (fine(unit)) return dayAt(dayCount(from) + count * (unit === 'week' ? 7 : 1))
  return addMonths(from, count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1))
}

function resolveWords(words: string, today: Day): string | null {
  const at = new Date(today.year, today.month - 1, today.day, 12)
  const date = GB.parseDate(words, at, { forwardDate: !words.startsWith('last') })
  return date === null ? null : isoDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })
}

/** The candidate on the side that the words lean to, or the nearest, where what is to come seems nearer than what is past. */
function choose(lean: Lean, today: number, spans: readonly (readonly [first: number, last: number])[]): number {
  if (lean === 'future')
    return Math.max(
      0,
      spans.findIndex(([, last]) => last >= today),
    )
  if (lean === 'past')
    return Math.max(
      0,
      spans.findLastIndex(([first]) => first <= today),
    )
  const far = spans.map(([first, last]) => (last < today ? 1.5 * (today - last) : Math.max(0, first - today)))
  return far.indexOf(Math.min(...far))
}

function around(year: number): number[] {
  return [year - 1, year, year + 1]
}

function yearOfDay(when: Of<'day'>, lean: Lean, today: Day): number | null {
  const years = [-3, -2, -1, 0, 1, 2, 3].map((step) => today.year + step).filter((year) => isDay({ ...when, year }))
  const near = years.filter((year) => Math.abs(year - today.year) <= 1)
  const fitting = when.weekday === null ? near : near.filter((year) => weekdayOf({ ...when, year }) === when.weekday)
  const open = fitting.length > 0 ? fitting : near.length > 0 ? near : years
  return (
    open[
      choose(
        lean,
        dayCount(today),
        open.map((year) => [dayCount({ ...when, year }), dayCount({ ...when, year })]),
      )
    ] ?? null
  )
}

function resolveDay(when: Of<'day'>, lean: Lean, reference: Day | null): string | null {
  const year = when.year ?? (reference === null ? null : yearOfDay(when, lean, reference))
  if (year === null || !isDay({ ...when, year })) return null
  const day = { year, month: when.month, day: when.day }
  if (when.week) return isoSevenDays(dayCount(day))
  const first = isoDay(day)
  return when.last === null ? first : `${first}/${isoDay({ year, month: when.month, day: when.last })}`
}

function resolveEaster(year: number | null, lean: Lean, reference: Day | null): string | null {
  if (year !== null) return isoDay(easterOf(year))
  if (reference === null) return null
  const near = around(reference.year).map(easterOf)
  const spans = near.map((day) => [dayCount(day), dayCount(day)] as const)
  return isoDay(near[choose(lean, dayCount(reference), spans)]!)
}

/** Years from the reference behind which 'October 12' is no year any more. */
const FAR = 5

function resolveMonth(when: Of<'month'>, lean: Lean, reference: Day | null): string | null {
  const { month, week, orDay } = when
  if (orDay !== undefined && when.year !== null && reference !== null && isNoYear(when.year, lean, reference)) {
    const day: Of<'day'> = { kind: 'day', year: null, month, day: orDay, weekday: null, last: null, week: false }
    return resolveDay(day, lean, reference)
  }
  const year = when.year ?? (reference === null ? null : nearYear(lean, reference, month, 1))
  if (year === null) return null
  return week === null ? isoMonth(year, month) : isoWeek(year, month, week)
}

/** 'by May 20' in 2025: what is to come lies in no year that has gone. */
function isNoYear(year: number, lean: Lean, reference: Day): boolean {
  return Math.abs(year - reference.year) > FAR || (lean === 'future' && year < reference.year)
}

/** The nth week of a month, Monday to Sunday; the first is the one that holds most of its days in the month, as in ISO 8601. */
function isoWeek(year: number, month: number, week: number): string {
  const first = { year, month, day: 1 }
  const after = (weekdayOf(first) + 6) % 7
  const monday = dayCount(first) - after + (after > 3 ? 7 : 0) + (week - 1) * 7
  return isoSevenDays(monday)
}

function nearYear(lean: Lean, today: Day, month: number, length: number): number {
  const years = around(today.year)
  const spans = years.map((year) => {
    const first = dayCount({ year, month, day: 1 })
    return [first, first + length * 30] as const
  })
  return years[choose(lean, dayCount(today), spans)]!
}

function resolveSeason(when: Of<'season'>, lean: Lean, today: Day): string {
  const whole = wholeSeason(when, lean, today)
  return when.isEnd ? whole.slice(whole.indexOf('/') + 1) : whole
}

function wholeSeason(when: Of<'season'>, lean: Lean, today: Day): string {
  if (when.shift === 0) return isoMonths(nearYear(lean, today, when.first, 3), when.first, 3)
  const side = when.shift > 0 ? 'future' : 'past'
  return isoMonths(
    nearYear(side, side === 'future' ? addMonths(today, 3) : addMonths(today, -3), when.first, 3),
    when.first,
    3,
  )
}

function resolveQuarter(when: Of<'quarter'>, lean: Lean, today: Day): string {
  if (when.year !== null) {
    const { shift: by, financial } = when.year
    return isoQuarter((financial ? financialYearOf(today) : today.year) + by, when.quarter, financial)
  }
  const years = around(financialYearOf(today))
  const month = when.quarter * 3 + 1
  const spans = years.map((year) => {
    const first = dayCount({ year: year + (month > 12 ? 1 : 0), month: ((month - 1) % 12) + 1, day: 1 })
    return [first, first + 90] as const
  })
  return isoQuarter(years[choose(lean, dayCount(today), spans)]!, when.quarter, true)
}

function resolveCurrent(when: Of<'current'>, today: Day): string {
  const iso = wholePeriod(when, today)
  return when.part === 'end' ? lastMonth(iso, when.unit) : iso
}

/** The end of a year or a quarter is its last month. */
function lastMonth(iso: string, unit: PeriodUnit): string {
  if (unit === 'quarter') return isoMonth(Number(iso.slice(0, 4)), Number(iso.slice(-1)) * 3)
  return unit === 'year' ? (iso.split('/')[1] ?? `${iso}-12`) : iso
}

function wholePeriod({ unit, shift: by, of, part }: Of<'current'>, today: Day): string {
  if (unit === 'week') return week(today, by)
  if (unit === 'month') return isoMonth(today.year, today.month + by)
  if (unit === 'quarter') return quarterOf(addMonths({ ...today, day: 1 }, by * 3))
  if (of === 'financial') return isoFinancialYear(financialYearOf(today) + by)
  if (of === 'academic') return isoMonths((today.month >= 9 ? today.year : today.year - 1) + by, 9, 12)
  return part === 'early' ? `${today.year + by}-Q1` : String(today.year + by)
}

function quarterOf({ year, month }: Day): string {
  return `${year}-Q${Math.ceil(month / 3)}`
}

function week(today: Day, by: number): string {
  const monday = dayCount(today) - ((weekdayOf(today) + 6) % 7) + by * 7
  return isoSevenDays(monday)
}

function resolveRange(when: Of<'range'>, lean: Lean, reference: Day | null): string | null {
  const to = resolveDate(when.to, lean, reference)
  if (to === null) return null
  const year = Number(to.slice(0, 4))
  const from = withYear(when.from, when.to, year)
  const first = resolveDate(from, lean, reference)
  return first === null ? null : first === to ? first : `${first.split('/')[0]}/${to.split('/').at(-1)}`
}

/** The first of two dates takes the year of the second, or the one before it where its month is the later ('December to February 2025'). */
function withYear(from: When, to: When, year: number): When {
  if ((from.kind !== 'day' && from.kind !== 'month') || (to.kind !== 'day' && to.kind !== 'month')) return from
  if (from.year !== null) return from
  const real = from.month > to.month ? year - 1 : year
  return from.kind === 'day'
    ? { ...from, year: real, day: Math.min(from.day, daysIn(real, from.month)) }
    : { ...from, year: real }
}
