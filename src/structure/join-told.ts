import type { Attendee } from './attendee'
import type { RosterEntry } from './roster-entry'

/** Who is listed already is only told to have been there or not: 'The following member was absent: Ms Doe'. */
export function joinTold(attendees: Attendee[], entry: RosterEntry, attendance: 'present' | 'apologies'): void {
  const at = attendees.findIndex(({ name }) => name === entry.name || name.endsWith(` ${entry.name}`))
  if (at < 0) attendees.push({ ...entry, office: null, attendance })
  else attendees[at] = { ...attendees[at]!, role: attendees[at]!.role ?? entry.role, attendance }
}
