import type { RosterEntry } from './roster-entry'

/** An entry of the attendance list with the group that it stands in. */
export interface Attendee extends RosterEntry {
  /** What they are at this meeting ('Chair: Jane Doe'), where that is all that is told. */
  readonly office: string | null
  readonly attendance: 'present' | 'apologies'
}
