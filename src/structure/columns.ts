import type { Block } from '../model/block'
import { isAddressed } from '../text/names'
import { takesTurns } from './below-name'
import { isRole } from './is-role'
import { VERB } from './roster-bounds'
import { readRosterText } from './roster-text'

/** The offices that stand below a run of names, one for each, and how many blocks they take. */
export interface RoleColumn {
  readonly roles: readonly string[]
  readonly blocks: number
}

/** Columns of a page hold no more. */
const LONGEST = 60

/**
 * The second column of a page whose columns came one after the other: below `count` names as many offices in one group of lines,
 * some of which go on in the next line. Null where the lines do not count up to the names.
 */
export function roleColumn(blocks: readonly Block[], from: number, count: number): RoleColumn | null {
  const first = blocks[from]!
  if (count < 2 || count > LONGEST || first.marker !== '' || !isOffice(first.text) || takesTurns(blocks, from))
    return null
  const lines: string[] = []
  for (let index = from; index < blocks.length && lines.length <= count * 3; index++) {
    const { text, group, kind, marker } = blocks[index]!
    if (kind === 'furniture' || marker !== '' || VERB.test(text) || MARKS.test(text)) break
    // 'Ms DOE Jo*' stands in the list itself.
    if (isAddressed(text.replace(/\W+$/, ''))) return null
    // The offices of the list's next group stand below a blank line.
    if (group !== first.group && !(text.length < SHORT && isOffice(text))) break
    lines.push(text)
  }
  const roles = joined(lines)
  return roles.length === count ? { roles, blocks: lines.length } : null
}

/** The third column, of who was there. */
const MARKS = /^(?:present|absent|apologies)(?: (?:present|absent|apologies)){2,}\b/i
/** A line of another group may be as long as this and an office. */
const SHORT = 60

/** An office without anybody who holds it. */
function isOffice(text: string): boolean {
  return isRole(text) && !/^minutes\b/i.test(text) && readRosterText(text).length === 0
}

/** 'Chief Finance Officer, Office of the Harbour': whose office it is stands in the next line. */
const OFFICE_CUT = /\boffice of the (?!.*commissioner)[^,]{1,30}$/i

/** Lines with those that go on from them: after a comma or a small word, before a small letter, or without an office of their own. */
function joined(lines: readonly string[]): string[] {
  const roles: string[] = []
  for (const line of lines) {
    const last = roles.at(-1)
    const goesOn =
      last !== undefined &&
      (/(?:,|\s(?:and|of|for|the|to|&))$/.test(last) || /^\p{Ll}/u.test(line) || !isRole(line) || OFFICE_CUT.test(last))
    if (goesOn) roles[roles.length - 1] = `${last} ${line}`
    else roles.push(line)
  }
  return roles
}
