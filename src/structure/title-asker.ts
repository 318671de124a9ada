import type { Block } from '../model/block'
import { isName, stripTitles, withoutPostnominals } from '../text/names'
import { speakerLabel } from './speaker-label'

/** Who puts a question from the order paper, behind its title and before the letters of the seat: 'Night buses Jane Doe AM'. */
const BEHIND_TITLE =
  /\s((?:(?:Dr|Mr|Mrs|Ms|Cllr|Sir|Dame|Baroness|Lord)\.? )?\p{Lu}[\p{L}'\u2019-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'\u2019-]+)\s(?:AM|MP|MS|MSP|MLA|MHK|MLC|TD|MEP)$/u
const NUMBER = /\d{4}\/\d{1,5}|^question\b|^q\s?\d/i
const LONGEST = 240

/** The names behind which somebody speaks, without titles and the letters behind them: they close titles too. */
export function speakingNames(blocks: readonly Block[]): ReadonlySet<string> {
  if (!blocks.some(isNumbered)) return NOBODY
  return new Set(
    blocks.flatMap(({ text }) => {
      const label = speakerLabel(text)
      return label === null ? [] : [withoutPostnominals(stripTitles(label.name).name)]
    }),
  )
}
const NOBODY: ReadonlySet<string> = new Set()

/** The member who closes a title, by the letters behind the name or because `names` has it, and where the title ends; null where none does. */
export function askerBehindTitle(
  title: string,
  names: ReadonlySet<string>,
): { readonly name: string; readonly end: number } | null {
  if (title.length > LONGEST) return null
  const found = /[A-Z]{2}$/.test(title) ? BEHIND_TITLE.exec(title) : null
  if (found !== null && isName(found[1]!)) return { name: found[1]!, end: found.index }
  const words = names.size === 0 ? [] : title.split(' ')
  for (const count of [2, 3]) {
    const name = words.slice(-count).join(' ')
    if (words.length > count && names.has(name)) return { name, end: title.length - name.length - 1 }
  }
  return null
}

/** Who puts the question below a title that has its number before it and a member behind it: '2031/0412 - Night buses Jane Doe AM'; null for other blocks. */
export function titleAsker(block: Block, names: ReadonlySet<string>): string | null {
  if (block.speaker !== null || !isNumbered(block)) return null
  return askerBehindTitle(block.text, names)?.name ?? null
}

function isNumbered({ marker, text }: Block): boolean {
  return NUMBER.test(`${marker}${text.slice(0, 20)}`)
}
