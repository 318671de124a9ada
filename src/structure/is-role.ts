import { roleNouns } from '../lexicons/roles'
import { isNamed } from '../text/names'
import { rankName } from '../text/rank-name'
import { isSpaceAt } from '../text/white-space'
import { wordSet } from '../text/word-table'

/** Whether a phrase names an office: it holds a noun of office or is a known abbreviation of one. */
export function isRole(text: string): boolean {
  if (text.length > 140) return false
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && !isGap(text, at)) continue
    if (isOfficeWord(text, start, at)) return true
    start = at + 1
  }
  const short = SHORT.exec(text)?.[1]
  return (short !== undefined && rankName(short) !== undefined) || rankName(text.trim().toUpperCase()) !== undefined
}

const isRoleNoun = wordSet(roleNouns)
/** Capitals that open a phrase and end at a space or a comma. */
const SHORT = /^(?:[TA]\/)?([A-Z]{2,5}\b[^ ,]*)/

/** Whether what stands behind an office and a colon is what it is over, and nobody's name. */
function isOver(words: string): boolean {
  return words !== '' && !isNamed(words)
}

/** What stands behind a colon up to the next sign. */
const BEHIND = /^:\s*(?:Cllrs?|Councillors?|Mrs?|Ms|Dr|Miss)?\.?\s*([^,;:()]*?)\s*(?:[,;:()]|$)/

/** White space, or a sign that parts the words of an office. */
function isGap(text: string, at: number): boolean {
  // 'Director: Technical Services', but not 'Chair: Jane Doe'
  return (
    isSpaceAt(text, at) ||
    ',/()'.includes(text[at]!) ||
    (text[at] === ':' && isOver(BEHIND.exec(text.slice(at))?.[1] ?? ''))
  )
}

/** A noun of office, or one of the parts that hyphens join ('Co-ordinator', 'minute-taker'). */
function isOfficeWord(text: string, start: number, end: number): boolean {
  if (isRoleNoun(text, start, end)) return true
  let from = start
  for (let at = text.indexOf('-', start); at >= 0 && at < end; at = text.indexOf('-', at + 1)) {
    if (isRoleNoun(text, from, at)) return true
    from = at + 1
  }
  return from > start && isRoleNoun(text, from, end)
}
