import { isRole } from './is-role'
import type { RosterEntry } from './roster-entry'
import { readRosterText } from './roster-text'

const OFFICE_FIRST = /^([^,;.]{3,60}), (?=\p{Lu})/u

/** Those whom words name in full; a single one without an office has the one that stands before: 'Chief Constable, Jane Doe'. */
export function namedInFull(text: string): RosterEntry[] {
  const entries = readRosterText(text).filter(({ name }) => name.includes(' '))
  const office = OFFICE_FIRST.exec(text)?.[1]
  const [only] = entries
  return entries.length === 1 &&
    only!.role === null &&
    office !== undefined &&
    isRole(office) &&
    !office.includes(only!.name)
    ? [{ ...only!, role: office }]
    : entries
}
