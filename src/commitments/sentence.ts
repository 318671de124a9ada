import type { Act } from '../model/turn'
import type { DateMention } from '../text/dates'
import { findDates } from '../text/dates'
import { isSmallOnly } from '../text/letter-codes'
import type { Word } from '../text/words'
import { wordsOf } from '../text/words'
import type { Parties } from './parties'
import { isPastReporting } from './reporting'

/** A sentence with what the rules ask of it. Offsets are into `text`, the whole turn. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly act: Act | null
  /** The record tells it in reported speech: `would` may stand for `will`. */
  readonly reported: boolean
  readonly parties: Parties
  /** The day from which 'next month' counts; null where none is known. */
  readonly date: string | null
  /** The day of the body's next meeting, where the document gives it. */
  readonly next: string | null
  /** The dates of the sentence, read at first need. */
  readonly dates: () => readonly DateMention[]
}

/** What a sentence stands in. */
export interface Setting {
  readonly act: Act | null
  readonly parties: Parties
  readonly date: string | null
  readonly next: string | null
}

/** Makes the sentence of `[start, end)` of a turn's text, its dates still unread; `isTold` says whether a report stood earlier in the turn. */
export function sentenceAt(
  text: string,
  start: number,
  end: number,
  { act, parties, date, next }: Setting,
  isTold: () => boolean,
): Sentence {
  const words = wordsOf(text, start, end)
  let reported: boolean | null = null
  let dates: DateMention[] | null = null
  return {
    text,
    start,
    end,
    words,
    act,
    parties,
    date,
    next,
    get reported() {
      reported ??= isTold() || words.some((word) => isPastReporting(word.lower) || PAST.has(word.lower))
      return reported
    },
    dates: () => {
      dates ??= datesIn(text, start, end, date, words)
      return dates
    },
  }
}

/** Narration in the past tense backshifts as reports do. */
const PAST: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'reassurance',
  'assurance',
  'commitment',
  'undertaking',
  'promise',
  'pledge',
])

const DATE_WORDS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december day days week weeks fortnight month months quarter year years spring summer autumn winter christmas easter halloween anzac bonfire tomorrow today'.split(
    ' ',
  ),
)

/** Whether a word may belong to a date, or hides one behind a hyphen. */
function isDateish({ lower }: Word): boolean {
  return DATE_WORDS.has(lower) || lower.endsWith('day') || !isSmallOnly(lower)
}

function datesIn(
  text: string,
  start: number,
  end: number,
  reference: string | null,
  words: readonly Word[],
): DateMention[] {
  if (!words.some(isDateish)) return []
  const slice = text.slice(start, end)
  const found = findDates(slice, reference)
  return found.map((date) => {
    const iso = isLoose(slice, date) && isPast(date, reference) ? nextYear(date.iso) : date.iso
    return { iso, start: date.start + start, end: date.end + start }
  })
}

/** The words `[from, to)` as they are written, as far as the sentence goes. */
export function phrase(sentence: Sentence, from: number, to: number): string {
  const first = sentence.words[from]
  const last = sentence.words[Math.min(to, sentence.words.length) - 1]
  return first === undefined || last === undefined || to <= from ? '' : sentence.text.slice(first.start, last.end)
}

/** Whether one of the sentence's dates stands among the words `[from, to)` and does not lie before the reference. */
export function isDated(sentence: Sentence, from: number, to: number): boolean {
  const start = sentence.words[from]?.start ?? sentence.start
  const end = sentence.words[to - 1]?.end ?? sentence.end
  return sentence.dates().some((date) => date.start >= start && date.end <= end + 1 && !isPast(date, sentence.date))
}

/** Whether a date lies wholly before the reference, an ISO day. */
export function isPast(date: DateMention, reference: string | null): boolean {
  if (reference === null) return false
  const last = date.iso.split('/').at(-1)!
  const quarter = /^(\d{4})-Q([1-4])$/.exec(last)
  const day = quarter === null ? last : `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}`
  return day < reference.slice(0, day.length)
}

/** A month, season or day named without its year, and not as one that has been: a promise means the coming one. */
function isLoose(text: string, date: DateMention): boolean {
  if (/^ that\b/.test(text.slice(date.end, date.end + 6))) return false
  const around = text.slice(Math.max(0, date.start - 10), date.end)
  return !/\d{4}|\d\d\/\d\d|\b(?:last|past|previous|since|ago|recent)\b/i.test(around)
}

function nextYear(iso: string): string {
  return iso.replace(/\d{4}/g, (year) => String(Number(year) + 1))
}
