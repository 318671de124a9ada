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

/** The same for offices that stand apart from the names, where as many of those listed have none. */
export function zipNameless(attendees: Attendee[], roles: readonly string[]): void {
  const bare = attendees.filter((one) => one.role === null)
  const officers = bare.filter((one) => !one.councillor)
  const listed = [bare.filter((one) => one.attendance === 'present'), bare, officers].find(
    (some) => some.length === roles.length,
  )
  if (roles.length > 1 && listed !== undefined) zipRoles(attendees, listed, roles)
}
