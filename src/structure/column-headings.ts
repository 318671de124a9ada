import { neighbour } from './neighbour'
import type { PrintedLine } from './printed-line'

/** Whether a line is the head of a column of who is to act, in a margin or over a table. */
export function headsActions(text: string): boolean {
  return text.length < 12 && MARGIN.test(text)
}
const MARGIN = /^actions?(?: by)?$/i

/** The lines that head columns which a page has lost, or prints in its margin: no words of the document, and no titles. */
export function columnHeadings(lines: readonly PrintedLine[]): number[] {
  const margin = lines.flatMap(({ text }, index) => (headsActions(text) ? [index] : []))
  // Each page prints the head of its margin anew.
  const again = margin.length > 1 && margin.some((index) => isBelowNumber(lines, index)) ? margin : []
  const heads = lines.flatMap((_, index) => (isActionColumn(lines, index) || isColumnHead(lines, index) ? [index] : []))
  return [...heads, ...again]
}

function isBelowNumber(lines: readonly PrintedLine[], index: number): boolean {
  const above = neighbour(lines, index, -1)
  return above >= 0 && /^(?:[-\u2013\u2014] ?)?\d{1,4}(?: ?[-\u2013\u2014])?$/.test(lines[above]!.text)
}

/** 'ACTION' far to the right, or over the first item, heads a column of who is to act. */
function isActionColumn(lines: readonly PrintedLine[], index: number): boolean {
  const { text, indent } = lines[index]!
  if (text.length > 12 || !ACTION_COLUMN.test(text)) return false
  const below = indent >= FAR_RIGHT ? -1 : neighbour(lines, index, 1)
  return (
    indent >= FAR_RIGHT ||
    (below >= 0 &&
      (OPENING.test(lines[below]!.text) ||
        (lines[below]!.marker?.kind === 'number' && FIRST_ITEM.test(lines[below]!.text))))
  )
}

/** 'Item' / 'Discussion' / 'Action', each on a line of its own: the heads of a table that lost its columns. */
export function isColumnHead(lines: readonly PrintedLine[], index: number): boolean {
  const { text } = lines[index]!
  if (text.length > 20 || !COLUMN_HEAD.test(text)) return false
  const heads = [-2, -1, 1, 2].filter((step) => COLUMN_HEAD.test(lines[index + step]?.text ?? ''))
  return heads.length > 1 && [-2, -1, 0, 1, 2].some((step) => ACTION_COLUMN.test(lines[index + step]?.text ?? ''))
}

const COLUMN_HEAD =
  /^(?:(?:agenda )?items?|no\.?|ref(?:erence)?|discussion|details?|minutes?|notes?|description|summary|actions?|action (?:by|for|owner)|lead|owner|by whom|who|when|deadline|due)$/i
const ACTION_COLUMN = /^(?:actions?|action (?:by|for)|lead|owner|by whom)$/i
const FIRST_ITEM =
  /^(?:1(?:\.0?)?\)?|[A-Z\d]{1,6}(?:[./-][A-Z\d]{1,4}){1,3})\s+(?:welcome|apolog|introduc|opening|attendance|present\b|call to order|chair|declarations?|minutes|notice|quorum|election|confirmation)/i
/** What stands first below the head of a column. */
const OPENING =
  /^(?:(?:the )?(?:chair\p{L}*|convener|president|mayor) (?:opened|welcomed|called)\b|(?:agenda )?item 1\b|opening remarks?$|welcome\b)/iu
const FAR_RIGHT = 40
