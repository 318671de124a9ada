import type { Block } from '../model/block'
import { isName } from '../text/names'

/** Who puts a question from the order paper, behind its title and before the letters of the seat: 'Night buses Jane Doe AM'. */
const BEHIND_TITLE =
  /\s((?:(?:Dr|Mr|Mrs|Ms|Cllr|Sir|Dame|Baroness|Lord)\.? )?\p{Lu}[\p{L}'\u2019-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'\u2019-]+)\s(?:AM|MP|MS|MSP|MLA|MHK|MLC|TD|MEP)$/u
const NUMBER = /\d{4}\/\d{1,5}|^question\b|^q\s?\d/i
const LONGEST = 240

/** The member who closes a title, and where the title ends; null where none does. */
export function askerBehindTitle(title: string): { readonly name: string; readonly end: number } | null {
  const found = title.length <= LONGEST && /[A-Z]{2}$/.test(title) ? BEHIND_TITLE.exec(title) : null
  return found !== null && isName(found[1]!) ? { name: found[1]!, end: found.index } : null
}

/** Who puts the question below a title that has its number before it and a member behind it: '2031/0412 - Night buses Jane Doe AM'; null for other blocks. */
export function titleAsker({ marker, text, speaker }: Block): string | null {
  if (speaker !== null || !NUMBER.test(`${marker}${text.slice(0, 20)}`)) return null
  return askerBehindTitle(text)?.name ?? null
}
