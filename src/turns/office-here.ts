import { bodyNouns } from '../lexicons/roles'
import type { Person } from '../model/person'
import { rankInFull } from '../text/rank-in-full'

/** Somebody's office at this meeting: the chair of another body, or a deputy, does not preside where a chair is there. */
export function officeHere(person: Person, people: readonly Person[]): string {
  const role = rankInFull(person.role)
  if (!CHAIRS.test(role)) return role
  const others = people.filter((one) => one !== person && CHAIRS.test(one.role ?? ''))
  // 'Fire Authority Chair', 'Chair of the Harbour Trust' beside a 'Chair'
  if (namesBody(role) && others.some((one) => !comesFromBody(one) && PRESIDING.test(one.role ?? ''))) return ''
  const elsewhere = comesFromBody(person) || DEPUTY.test(role)
  if (!elsewhere && person.organisation === null) return role
  const presides = others.some(
    (one) => !DEPUTY.test(one.role ?? '') && (elsewhere ? !comesFromBody(one) : one.organisation === null),
  )
  return presides ? '' : role
}

function comesFromBody({ organisation }: Person): boolean {
  return namesBody(organisation ?? '')
}

function namesBody(text: string): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => bodyNouns.has(word))
}

/** The office of whoever presides, and no more. */
export const PRESIDING =
  /^(?:the )?(?:chair(?:man|woman|person)?|convener|convenor|presiding officer|cathaoirleach|speaker)$/i

const DEPUTY = /\b(?:deputy|vice)\b/i

/** Names of whoever presides. */
export const CHAIRS =
  /\b(?:chair(?:man|woman|person)?|convener|convenor|presiding officer|cathaoirleach|bailiff)\b|(?:^|\b(?:the|madam|mister|mr|acting|deputy|hon(?:ourable)?)\.?\s)speaker\b(?!\s+#?\d)|\bmadam president\b|^the (?:acting |deputy )?president\s?$/i
