import { isRole } from '../structure/is-role'
import type { TurnLabel } from './printed-label'
import type { Speakers } from './speakers'

/** 'PCC question:', 'Chief Constable\u2019s response:': whose it is, before the word for what it is. */
export function officeReply(text: string, speakers: Speakers): TurnLabel | null {
  const found = text.length < 60 || text.slice(0, 60).includes(':') ? OF_OFFICE.exec(text) : null
  if (found === null) return null
  // 'CEO's response' on a line of its own needs nobody in a list.
  const held = found[0].length === text.length && (isRole(found[1]!) || /^[A-Z]{2,5}$/.test(found[1]!))
  if (!held && speakers.person(found[1]!) === null) return null
  const kind = /^[qc]/i.test(found[2]!) ? 'question' : 'answer'
  const end = found[0].length
  return { kind, who: found[1]!, end, alone: end >= text.length }
}

const OF_OFFICE =
  /^(?:The )?([A-Z]{2,5}|\p{Lu}[\p{L}.]+(?: (?:of |and )?\p{Lu}[\p{L}.]+){0,4})(?:['\u2019]s?)? ([Qq]uestion|[Qq]uery|[Cc]hallenge|[Rr]esponse|[Rr]eply|[Aa]nswer)s?(?: \d{1,2})?(?:\s?:\s*|$)/u
