import type { Block } from '../model/block'
import { VERB } from './roster-bounds'
import { isAbsence } from './roster-group'
import { readRosterText } from './roster-text'

/** Words in front of a list, whatever they are: 'Heard on this recording:', 'Replies furnished by:'. */
const LABEL = /^\p{Lu}[^.:?!;()\d]{2,60}:\s+/u
/** Those over people who need not have been there, or who did something there. */
const NOT_THERE =
  /\b(?:distribut|circulat|cop(?:y|ies|ied)|cc|prepared|author|written by|contact|enquir|mov|second|propos|vot|for|against|ayes|noes|nays|yeas|abstain|signed|action|owner|nominat|elect|appoint|congratulat|thank|sympath|welcom)/i
/** How much of the words names and offices make up. */
const SHARE = 0.45

/** The label of a line that holds nothing but people: three of them, or two with their offices; null for other lines. */
export function labelOverPeople({ text, kind, cells }: Block): RegExpExecArray | null {
  if (kind === 'furniture' || cells.length > 1) return null
  const label = LABEL.exec(text)
  if (label === null || NOT_THERE.test(label[0])) return null
  const rest = text.slice(label[0].length)
  if (VERB.test(rest)) return null
  const entries = readRosterText(rest)
  const held = entries.filter(({ role }) => role !== null).length
  const few = entries.length < 3 && (entries.length < 2 || held < 2)
  if (entries.length === 0 || (few && !isAbsence(label[0]))) return null
  const told = entries.reduce(
    (sum, { printed, role, organisation }) => sum + printed.length + (role?.length ?? 0) + (organisation?.length ?? 0),
    0,
  )
  return told >= rest.length * SHARE ? label : null
}
