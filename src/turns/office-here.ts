import { bodyNouns } from '../lexicons/roles'
import type { Person } from '../model/person'
import { rankInFull } from '../text/rank-in-full'

/** Somebody's office at this meeting: the chair of another body, or a deputy, does not preside where a chair is there. */
export function officeHere(person: Person, people: readonly Person[]): string {
  const role = rankInFull(person.role)
  const other = comesFromBody(person) || DEPUTY.test(role)
  const chaired = people.some(
    (one) => one !== person && !comesFromBody(one) && CHAIRS.test(one.role ?? '') && !DEPUTY.test(one.role ?? ''),
  )
  return other && chaired && CHAIRS.test(role) ? '' : role
}

function comesFromBody({ organisation }: Person): boolean {
  return (
    organisation
      ?.toLowerCase()
      .split(' ')
      .some((word) => bodyNouns.has(word)) ?? false
  )
}

const DEPUTY = /\b(?:deputy|vice)\b/i

/** Names of whoever presides. */
export const CHAIRS =
  /\b(?:chair(?:man|woman|person)?|convener|convenor|presiding officer|cathaoirleach|bailiff)\b|(?:^|\b(?:the|madam|mister|mr|acting|deputy|hon(?:ourable)?)\.?\s)speaker\b(?!\s+#?\d)|\bmadam president\b|^the (?:acting |deputy )?president\s?$/i
