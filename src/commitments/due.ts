import type { Due } from '../model/commitment'
import { dayCount, isoSevenDays, parseDay } from '../text/date-calendar'
import type { DateMention } from '../text/dates'
import { isIsoDay, isIsoMonth } from '../text/iso-dates'
import type { Draft } from './draft'
import { meetingDay, type ToldDay } from './meeting-day'
import { isPast, type Sentence } from './sentence'
import { spellAhead } from './spell-ahead'

const DEADLINE =
  /(?:\b(?:by|before|until|till|within|no later than|not later than|due(?: on| in)?|deadline(?: of| is)?|ahead of|for|on)(?: the)?(?: (?:end|close|start|beginning|middle) of)?(?: the)?(?: (?:week|month) (?:beginning|commencing|ending))? ?)$/i
const STRONG =
  /(?:\b(?:by|before|until|till|within|no later than|not later than)(?: the)?(?: (?:end|close|start|beginning) of)? ?)$/i
const ORIGIN = /(?:since|dated|(?:meeting|board|panel|(?:sub-?)?committee|minutes) (?:held )?(?:on|of)|of)(?: the)? ?$/i
/** 'that was drawn up on': the day is that of what is sent. */
const TOLD_OF = /\b(?:that|which|who) (?:was|were|had)\b[^,;]*$/i
const NAME =
  /^ (?:budget|accounts|report|survey|review|plan|strategy|figures|data|programme|settlement|precept|grant|census|audit|level|levels|baseline|allocation|cohort)\b/i

/** 'before the summer peak' says less than a date beside it. */
const PEAK = /^ (?:peak|holidays?|break|recess|rush|season|demand|period)\b/i

/** The date that the clause sets as its deadline, with its words; null where it sets none. */
export function dueOf(sentence: Sentence, draft: Draft): Due | null {
  const start = sentence.words[draft.from]!.start
  const end = sentence.words[draft.to - 1]!.end
  const verb = sentence.words[draft.predicate.at]?.start ?? start
  const dates = joined(
    sentence,
    sentence.dates().filter((date) => date.start >= start && date.end <= end + 1 && !isPast(date, sentence.date)),
  )
  let best: { date: DateMention; weight: number } | null = null
  for (const date of dates) {
    const weight = toldBefore(sentence.text, start, date, verb) ? 0 : weigh(sentence.text, date, verb, draft)
    if (weight > 0 && (best === null || weight > best.weight)) best = { date, weight }
  }
  if (best === null)
    return atNextMeeting(sentence, start, end) ?? said(sentence, spellAhead(sentence.text, verb, end, sentence.date))
  const day = meetingDay(sentence.text, best.date)
  return said(sentence, { ...day, iso: deadline(sentence, best.date, day.iso) })
}

/** 'had been sent on 31 July and would be published': the day is that of what is done. */
function toldBefore(text: string, start: number, date: DateMention, verb: number): boolean {
  return (
    date.end < verb &&
    DONE.test(text.slice(Math.max(start, date.start - NEAR), date.start)) &&
    GOES_ON.test(text.slice(date.end, verb))
  )
}
/** So far before a day stands what was done on it. */
const NEAR = 160
const DONE = /\b(?:had|has|have|was|were) (?:now |already |since |also )?(?:been )?\w+(?:ed|en|t|ne|d)\b[^,;:]*$/i
const GOES_ON = /^,? (?:and|but) (?:(?:it|they|s?he|this|that|these|the \w+) )?(?:would|will|is|are|was|were)\b/i

function said({ text }: Sentence, day: ToldDay | null): Due | null {
  if (day === null) return null
  const { iso, start, end } = day
  return { iso, text: text.slice(start, end), span: { start, end } }
}

const NEXT =
  /\b(?:(?:the|our|its) )?next (?:(?:public|ordinary|formal|full|scheduled|quarterly|monthly) )?(?:meeting|board|panel|(?:sub-?)?committee|authority|session)\b(?! (?:of|in|on)\b)/i

/** 'by the next meeting': the day of it, where the document says when the same body meets next. */
function atNextMeeting(sentence: Sentence, start: number, end: number): Due | null {
  const match = sentence.next === null ? null : NEXT.exec(sentence.text.slice(start, end))
  if (match === null) return null
  const from = start + match.index
  return { iso: sentence.next!, text: match[0], span: { start: from, end: from + match[0].length } }
}

function weigh(text: string, date: DateMention, verb: number, draft: Draft): number {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  const says = text.slice(date.start, date.end)
  const behind = text.slice(date.end, date.end + 14)
  if (ORIGIN.test(before) || TOLD_OF.test(before)) return 0
  if (NAME.test(behind))
    return /\bin (?:the|our|its) $/i.test(before) && /^ (?:report|update|return|bulletin)\b/i.test(behind) ? 1 : 0
  const isMeeting = /^ (?:meeting|board|panel|(?:sub-?)?committee|papers|agenda|cabinet)\b/i.test(
    text.slice(date.end, date.end + 11),
  )
  if (isMeeting) return 4
  if (PEAK.test(behind)) return 1
  if (/\bfor $/i.test(before) && /^\d{4}$/.test(date.iso)) return 1
  const strong = STRONG.test(before) || /^(?:by|before|within|until)\b/i.test(says) ? 4 : DEADLINE.test(before) ? 2 : 1
  const isSecond = date.start > verb && / and (?!\w+ \d{4})/.test(text.slice(verb, date.start))
  return (
    strong +
    (date.start > verb || draft.kind === 'action' ? 2 : 0) -
    (isSecond ? 3 : 0) +
    (isSecond && strong < 3 ? 1 : 0)
  )
}

/** Months in a row ('January, February and March') are one stretch. */
function joined(sentence: Sentence, dates: readonly DateMention[]): DateMention[] {
  const out: DateMention[] = []
  for (const date of dates) {
    const last = out.at(-1)
    const isNext =
      last !== undefined &&
      isIsoMonth(date.iso) &&
      isIsoMonth(last.iso.slice(-7)) &&
      /^(?:, | and |, and | to )$/.test(sentence.text.slice(last.end, date.start))
    if (isNext) out[out.length - 1] = { start: last.start, end: date.end, iso: `${last.iso.slice(0, 7)}/${date.iso}` }
    else out.push(date)
  }
  return out
}

/** The end that 'by the end of', 'within' and 'week beginning' set. */
function deadline(sentence: Sentence, date: DateMention, iso: string): string {
  const before = sentence.text.slice(Math.max(sentence.start, date.start - 32), date.start)
  const says = `${before}${sentence.text.slice(date.start, date.end)}`
  if (/\bend of (?:the |this |next )?(?:\w+ ){0,2}(?:year|\d{4}(?:\/\d{2,4})?)$/i.test(says)) return endOf(iso)
  if (/\bweek (?:beginning|commencing|of|starting)(?: the| on)?(?: \w+day)?,? ?$/i.test(before) && isIsoDay(iso))
    return isoSevenDays(dayCount(parseDay(iso)!))
  return /\bwithin\b[^,]{1,30}$/i.test(says) && iso.includes('/') ? iso.slice(iso.indexOf('/') + 1) : iso
}

function endOf(iso: string): string {
  if (/^\d{4}$/.test(iso)) return `${iso}-12`
  return iso.includes('/') ? iso.slice(iso.indexOf('/') + 1) : iso
}
