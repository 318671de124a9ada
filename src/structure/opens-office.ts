import type { Block } from '../model/block'
import { isName } from '../text/names'
import { takesTurns } from './below-name'
import { headsNames, VERB } from './roster-bounds'
import { isOfficeLine } from './roster-office'
import { readRosterText } from './roster-text'

/** No such line is longer: 'Deputy Chairperson of the Sub-Committee'. */
const LONGEST = 45

/** An office on a line of its own above the name of who holds it. */
export function opensOffice(blocks: readonly Block[], index: number): boolean {
  const { text, marker, kind, group } = blocks[index]!
  if (marker !== '' || kind === 'row' || text.length >= LONGEST || !isOfficeLine(text)) return false
  // 'Jane Doe' / 'Chair' without a gap, and one below: the office is hers.
  if (blocks[index - 1]?.group === group && blocks[index + 1]?.group !== group && isName(blocks[index - 1]!.text))
    return false
  // 'Jane Doe' / 'Chair' / 'Ravi Roe' / 'Clerk': names that are no holders of an office above them have theirs below.
  return !takesTurns(blocks, index) && headsNames(blocks, index)
}

/** Whether words behind the label of an office name its holder, and are no sentence about somebody. */
export function namesHolder(words: string): boolean {
  return !(words.endsWith('.') && VERB.test(words)) && readRosterText(words).length > 0
}
