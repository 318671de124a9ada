import { titleCase } from '../text/letter-case'
import { isName, isNamed } from '../text/names'
import { isRole } from './is-role'
import { namesFirst } from './named-first'
import type { PrintedLine } from './printed-line'
import { groupHead } from './roster-group'
import { letteredEntry } from './roster-lettered'

/**
 * Whether a line ends what it says and the next opens something else, however full the line is: who asks whom above
 * the question, a witness above the next, the last entry of a column above words at the margin.
 */
export function isClosed(line: PrintedLine, next: PrintedLine, stopped: boolean): boolean {
  if (line.text.endsWith('B') && PAPER.test(line.text)) return true
  if (REFERRED.test(line.text.slice(-18))) return true
  if (line.text.length < 40 && next.text.length < 60 && isName(line.text) && isRole(next.text)) return true
  if (!/^["\u201c(]?\p{Lu}/u.test(next.text)) return false
  if (next.text.length < 30 && groupHead(next.text)?.[0].length === next.text.length) return true
  if (SHOUTED_LABEL.test(next.text) || (stopped && FURTHER.test(next.text))) return true
  if (stopped && (CODED.test(next.text) || LABEL_ALONE.test(next.text) || namesBehindLabel(next.text))) return true
  if (ENDS_OWNED.test(line.text.slice(-60)) || (/ \p{Lu}{2,4}$/u.test(line.text) && letteredEntry(line.text) !== null))
    return true
  return (
    endsAsker(line.text.slice(line.marker?.length ?? 0).trim()) ||
    (isWitness(line.text) && isWitness(next.text)) ||
    leavesColumn(line, next)
  )
}

/** '... to be sent. ACTION: JD': whose action it is ends the line. */
const ENDS_OWNED = /[.?!)]\s(?:ACTION|Action)s?:\s(?:\p{Lu}[\p{L}.'\u2019]*(?:[ ,/&]+(?:and )?|$)){1,4}$/u

/** 'Minutes of the last meeting PDF 412 KB': a title ends where the link to its paper stands. */
const PAPER = /\bPDF \d{1,6}(?:\.\d+)? [KM]B$/

/** 'Allotments. Ref 22/137': the reference ends a title. */
const REFERRED = /\sRef\.? \d{1,4}\/\d{1,4}$/

/** 'PCC 2. What ...': a question by its number. */
const CODED = /^\p{Lu}{1,5} ?\d{1,3}[.:)] ["\u201c]?\p{Lu}/u

/** 'FROM THE POLICE DEPARTMENT:' on a line of its own. */
const SHOUTED_LABEL = /^\p{Lu}[\p{Lu}\s'\u2019&/,-]{3,60}:$/u

/** 'SUPPLEMENTARY', 'Supplementary question' on a line of its own. */
const FURTHER = /^(?:(?:first|second) )?supplement(?:ary|al)(?: question| reply| answer)?$/i

/** 'Force response:' on a line of its own. */
const LABEL_ALONE = /^(?:[\p{L}\d'\u2019&/-]+ ){0,4}[\p{L}\d'\u2019&/-]+:$/u

const LABEL = /^(?:[\p{L}'\u2019&/-]+ ){0,5}[\p{L}'\u2019&/-]+(?: \([^()]{0,40}\))?:\s+(?=\p{Lu})/u

/** 'Members asking: Cllr Jane Doe; Cllr Ravi Roe' */
function namesBehindLabel(text: string): boolean {
  const label = LABEL.exec(text)
  return label !== null && namesFirst(text.slice(label[0].length))
}

const ASKED =
  /^(?:(?:Question|QUESTION|Q)\.?\s?\d{0,3}\b[^.?!]{0,120}\(.{0,20}\b(?:[Aa]sked|[Pp]ut|[Ff]rom|[Bb]y)\b|(?:(?:From|By|To|FROM|BY|TO):?|(?:A (?:written |public |further )?q|(?:Written |Public )?Q)uestion (?:(?:was )?(?:submitted|received|asked|put|raised|tabled) )?(?:from|by))(?: the)? \p{Lu})/u

/** 'Public question submitted by Jane Doe' */
const BEHIND = /\b(?:by|from) (\p{Lu}[^,:]{3,60})$/u

/** 'From Ms Jane Doe to the Leader of the Council (Councillor Roe)', 'Question 2: Buses (asked by Jane Doe)' */
function endsAsker(text: string): boolean {
  const to = text.lastIndexOf(' to ')
  if (!ASKED.test(text)) return to > 0 && text.length < 100 && isNamed(text.slice(0, to)) && isNamed(text.slice(to + 4))
  if (text.endsWith(')') || /:\s?-?$/.test(text)) return true
  const last = text.slice(Math.max(text.lastIndexOf(','), to + 3) + 1).trim()
  return isNamed(last) || isNamed(BEHIND.exec(text)?.[1] ?? '')
}

const SHOUTED = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|The Hon\.?) \p{Lu}{2}/u

/** 'Ms JANE DOE, Commissioner of Police': somebody in capitals, and an office. */
function isWitness(text: string): boolean {
  return SHOUTED.test(text) && text.includes(',') && isName(titleCase(text.slice(0, text.indexOf(','))))
}

const COLUMN = 12

/** Words at the margin below a line that stands in a column further in, as the second line of an entry does. */
function leavesColumn(line: PrintedLine, next: PrintedLine): boolean {
  return line.indent >= COLUMN && next.indent * 3 < line.indent && next.text.length > line.text.length
}
