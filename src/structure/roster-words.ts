import type { Block } from '../model/block'
import { endsInCutName } from '../text/cut-name'
import { hasOpenBracket } from '../text/has-open-bracket'
import { isName } from '../text/names'
import { groupHead } from './roster-group'

/** How many blocks one entry of a list may be cut into. */
const PIECES = 12

/** The words of an entry or line of an attendance list that begins in a block, with those of the blocks that go on with it; `more` counts these. */
export function rosterWords(
  blocks: readonly Block[],
  index: number,
): { readonly words: string; readonly more: number } {
  let words = wordsOf(blocks[index]!)
  let more = 0
  while (more < PIECES && isCut(words)) {
    const next = blocks[index + more + 1]
    if (hasOpenBracket(words) && !closesSoon(blocks, index + more)) break
    if (next === undefined || next.cells.length > 1 || next.kind === 'furniture' || groupHead(next.text) !== null) break
    if (/\d/.test(next.marker) && endsInTitle(words)) break
    // The holder's bracket is to come soon, or the list ends here.
    if (HOLDER_TO_COME.test(words) && !/^[^.:]{0,60}\(/.test(next.text)) break
    words = /\p{Ll}-$/u.test(words) ? `${words}${wordsOf(next)}` : `${words} ${wordsOf(next)}`
    more++
  }
  // 'Dale Doe (DD', with the bracket forgotten.
  return { words: /\(\p{Lu}{1,4}$/u.test(words) ? `${words})` : words, more }
}

/** How many blocks below an open bracket is looked for its end. */
const CLOSING = 4

/** Whether a bracket that a block leaves open is closed soon below, before any other opens and before anything is numbered. */
function closesSoon(blocks: readonly Block[], index: number): boolean {
  for (const { text, marker } of blocks.slice(index + 1, index + 1 + CLOSING)) {
    if (/\d/.test(marker)) return false
    const end = text.indexOf(')')
    const other = text.indexOf('(')
    if (end >= 0) return other < 0 || end < other
    if (other >= 0) return false
  }
  return false
}

/** The initial of a name at the start of a line looks like a letter that numbers it. */
function wordsOf({ marker, text }: Block): string {
  return /^\p{Lu}\.$/u.test(marker) ? `${marker} ${text}` : text
}

/** Whether a line of a list goes on in the next: it ends in a comma, an initial, within a bracket, or in an office whose holder's bracket is to come. */
function isCut(text: string): boolean {
  if (text.endsWith(' and') || endsInGivenName(text) || endsInTitle(text)) return true
  if (!text.includes('(') && !text.endsWith(',') && !text.endsWith('.')) return false
  return text.endsWith(',') || endsInCutName(text) || hasOpenBracket(text) || HOLDER_TO_COME.test(text)
}

/** 'Jane Doe, Ravi Roe, Kim': a list of full names, parted by commas, that breaks off within one. */
function endsInGivenName(text: string): boolean {
  const comma = text.lastIndexOf(', ')
  if (text.length > 400 || comma < 0 || !/^\p{Lu}[\p{Ll}'\u2019-]+$/u.test(text.slice(comma + 2))) return false
  const names = text.split(', ')
  return names.length > 2 && names.slice(0, -1).every((name) => isName(name))
}

/** 'Ms Jane Doe, Clerk, Mr', 'Dr Ravi Roe Treasurer, Mr Kim', '..., Mrs Ada Poe-': a run of people with titles that breaks off within a name. */
function endsInTitle(text: string): boolean {
  const comma = text.lastIndexOf(', ')
  return comma > 0 && BROKEN_OFF.test(text.slice(comma + 2)) && TITLED.test(text)
}

const BROKEN_OFF =
  /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Rev)\.?(?:(?: \p{Lu}[\p{L}'\u2019]+){0,2}(?<=\p{Ll})-| \p{Lu}\p{Ll}+)?$/u
/** Somebody of the run is named in full. */
const TITLED =
  /(?:^|[,:] )(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor)\.? \p{Lu}[\p{L}.'\u2019-]* \p{Lu}\p{Ll}/u

/** 'Superintendent (Ms A. Doe), Senior Staff' */
const HOLDER_TO_COME = /\((?:Mrs?|Ms|Dr|Miss|Prof)\b\.? [^()]{3,40}\), \p{Lu}[^(),;.]{3,60}$/u
