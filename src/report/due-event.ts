import { type Commitment, isDone } from '../model/commitment'
import type { Meeting } from '../model/meeting'
import type { CalendarEvent } from '../page/calendar'
import { dueDay } from './due-day'
import { dateInWords } from './due-words'
import { printable } from './printable'

/** A commitment as the event of a calendar on the day by which it is due; null where it has no day or is done. */
export function dueEvent(meeting: Meeting, name: string | null, commitment: Commitment): CalendarEvent | null {
  const { owner, action, due, text } = commitment
  const told = due === null || isDone(commitment) ? null : dueDay(due, meeting.next)
  if (due === null || told === null) return null
  const who = owner === null ? '' : `${owner.name || owner.label}: `
  const when = told.some ? `Some time in ${dateInWords(due.iso)}: ` : ''
  const from = [meeting.body ?? name, meeting.date === null ? null : dateInWords(meeting.date)]
    .filter((part) => part !== null)
    .join(', ')
  const description = [text, `Due: ${due.text}`, from].filter((part) => part !== '').map(printable)
  return {
    day: told.day,
    stamp: meeting.date ?? told.day,
    summary: printable(`${when}${who}${action}`),
    description: description.join('\n'),
  }
}
