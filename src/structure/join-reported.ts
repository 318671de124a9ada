import type { Block } from '../model/block'
import { reportedApologies } from './apologies'
import type { Attendee } from './attendee'
import { joinTold } from './join-told'
import { reportedAttendance } from './reported-attendance'

/** Joins those whom sentences among `blocks[from..to)` report as present or away; blocks that do no more than list them are taken. */
export function joinReported(
  attendees: Attendee[],
  taken: Set<number>,
  blocks: readonly Block[],
  from: number,
  to: number,
): void {
  const told = blocks.slice(from, to)
  for (const block of told) for (const entry of reportedApologies(block)) joinTold(attendees, entry, 'apologies')
  told.forEach((block, place) => {
    if (taken.has(from + place)) return
    const reports = reportedAttendance(block)
    for (const { attendance, entries } of reports) for (const entry of entries) joinTold(attendees, entry, attendance)
    if (reports.length > 0 && reports.every(({ listed }) => listed)) taken.add(from + place)
  })
}
