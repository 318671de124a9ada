import type { Due } from '../model/commitment'
import { isIsoMonth } from '../text/iso-dates'
import { lastDay } from './due-words'

const MEETING = /\b(?:meeting|board|panel|(?:sub-?)?committee|session|cabinet|authority)\b/i

/** The day of a due date; `some` where it is only the first of a month on some day of which a board meets. */
export interface DueDay {
  readonly day: string
  readonly some: boolean
}

/**
 * The last day that a due date allows: of 'the April meeting' that of the `next` meeting where that is in April, else the first of the
 * month. Null where its ISO date names no day.
 */
export function dueDay({ iso, text }: Due, next: string | null): DueDay | null {
  if (!isIsoMonth(iso) || !MEETING.test(text)) {
    const day = lastDay(iso)
    return day === null ? null : { day, some: false }
  }
  return next?.startsWith(iso) ? { day: next, some: false } : { day: `${iso}-01`, some: true }
}
