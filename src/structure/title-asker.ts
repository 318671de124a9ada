import type { Block } from '../model/block'
import { isName } from '../text/names'

/** The title of a question from the order paper that ends in who put it: '2031/0412 - Night buses Jane Doe AM'. */
const TITLED =
  /\s((?:(?:Dr|Mr|Mrs|Ms|Cllr|Sir|Dame|Baroness|Lord)\.? )?\p{Lu}[\p{L}'\u2019-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'\u2019-]+)\s(?:AM|MP|MS|MSP|MLA|MHK|MLC|TD|MEP)$/u
const NUMBER = /\d{4}\/\d{1,5}|^question\b|^q\s?\d/i

/** Who puts the question below a title that has its number before it and a member with the seat behind it; null for other blocks. */
export function titleAsker({ marker, text, speaker }: Block): string | null {
  if (speaker !== null || text.length > 240 || !/[A-Z]{2}$/.test(text) || !NUMBER.test(`${marker}${text.slice(0, 20)}`))
    return null
  const name = TITLED.exec(text)?.[1]
  return name !== undefined && isName(name) ? name : null
}
