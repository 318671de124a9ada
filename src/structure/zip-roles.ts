import type { Attendee } from './attendee'
import { rosterEntry } from './roster-entry'

/** Somebody of the list with what is told of them. */
export function retold(one: Attendee, told: readonly string[]): Attendee {
  const entry = rosterEntry(one.printed, told)
  return entry === null ? one : { ...entry, office: one.office, attendance: one.attendance }
}

/** All names first and all roles after: the columns of a page were lost, and the n-th role is the n-th name's. */
export function zipRoles(attendees: Attendee[], bare: readonly Attendee[], roles: readonly string[]): void {
  bare.forEach((one, place) => {
    attendees[attendees.indexOf(one)] = retold(one, [roles[place]!])
  })
}
