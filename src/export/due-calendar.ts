import { calendar } from '../page/calendar'
import { dateInWords, lastDay } from '../report/due-words'
import { printable } from '../report/printable'
import type { ExportDocument } from './export-document'

/** The commitments with a day by which they are due, each as an all-day event on the last day that its words allow. */
export function dueCalendar(documents: readonly ExportDocument[]): string {
  return calendar(documents.flatMap(eventsOf))
}

function eventsOf({ name, analysis: { meeting, commitments } }: ExportDocument) {
  return commitments.flatMap(({ owner, action, due, text }) => {
    const day = due === null ? null : lastDay(due.iso)
    if (due === null || day === null) return []
    const who = owner === null ? '' : `${owner.name || owner.label}: `
    const from = [meeting.body ?? name, meeting.date === null ? null : dateInWords(meeting.date)]
      .filter((part) => part !== null)
      .join(', ')
    const description = [text, `Due: ${due.text}`, from].filter((part) => part !== '').map(printable)
    return [
      { day, stamp: meeting.date ?? day, summary: printable(`${who}${action}`), description: description.join('\n') },
    ]
  })
}
