import type { Block } from '../model/block'
import { isCapitals, readableCase, titleCase } from '../text/letter-case'
import { cellsOf } from './cells-of'
import { isRole } from './is-role'
import { entryName, isArea, type RosterEntry, rosterEntry } from './roster-entry'
import { groupHead, isAbsence, isColumnGroup } from './roster-group'
import { surnameEntries } from './roster-surnames'
import { readRosterText } from './roster-text'
import { withForename } from './with-forename'

/** What stands over the column of the names, and over any column of such a table. */
export const NAME_HEAD =
  /^(?:names?|members?|attendees?|(?:board|(?:sub-?)?committee|panel|council|authority) members?)\s?:?$/i
export const HEADER_CELL =
  /^(?:name|names|capacity|role|title|position|organisation|organization|body|attendance|representing|designation|initials|present|job title)s?:?$/i
/** What may stand over a column beside other heads, but is also said of people. */
const COLUMN_HEAD =
  /^(?:office|agency|status|attended|constituency|ward|party|seat|(?:(?:board|(?:sub-?)?committee|panel|council|authority) )?(?:member|councillor|commissioner|governor|director|trustee)(?:['\u2019]?s?['\u2019]? names?)?|district|members?['\u2019]s? names?)s?:?$/i
const OFFICE_HEAD = /^(?:capacity|role|title|position|designation|job title|office)s?:?$/i
const BODY_HEAD = /^(?:organisation|organization|body|representing|agency)s?:?$/i

/** The heads of a table's columns; null for a row that has others than heads in it. */
export function columnHeads(block: Block): string[] | null {
  const cells = cellsOf(block)
  return cells.length > 1 && cells.every(isHead) ? cells : null
}

function isHead(cell: string): boolean {
  return HEADER_CELL.test(cell) || COLUMN_HEAD.test(cell)
}

/** A row of columns under `heads`: the cell with the name, and the others as what is said of them. */
export function readRow(block: Block, heads: readonly string[]): RosterEntry[] {
  const printed = cellsOf(block)
  // 'Doe | Mrs Roe | Poe' in columns.
  const surnames =
    printed.length < COLUMNS || printed.some(isHead)
      ? []
      : surnameEntries(printed.map(withoutForm).join(', '), null, COLUMNS)
  if (surnames.length > 0) return surnames
  const all = printed.map((cell) => withForename(withoutLabel(cell)))
  const told = all
    .filter((cell) => /\p{L}/u.test(cell) && tells(cell))
    .map((cell) => (isOfficeInCapitals(cell) ? readableCase(cell) : cell))
  const names = told.filter((cell) => entryName(cell) !== null && !isArea(cell))
  if (names.length > 1 && (names.length === told.length || !told.some((cell) => isRole(cell))))
    return names.flatMap((cell) => rosterEntry(cell, []) ?? [])
  const place = told.findIndex((cell) => entryName(cell) !== null)
  if (place < 0) return readRosterText(told.join(', '))
  const others = told.filter((_, index) => index !== place)
  const [own, ...more] = /[,;] /.test(told[place]!) ? readRosterText(told[place]!) : []
  // 'Present | Cllr Jane Doe (Chair); Cllr Ravi Roe': one cell for all of them.
  if (own !== undefined && more.length > 0 && others.length === 0) return [own, ...more]
  const entry =
    own !== undefined && more.length === 0 && own.role !== null
      ? { ...own, organisation: own.organisation ?? rosterEntry(own.name, others)?.organisation ?? null }
      : rosterEntry(told[place]!, others)
  if (entry === null) return []
  return [heads.length === all.length ? headed(entry, all, heads) : entry]
}

/** So many surnames in a row stand in columns. */
const COLUMNS = 3

function withoutForm(cell: string): string {
  return cell.replace(/^(?:Mrs?|Ms|Miss|Mx|Dr)\.? /, '')
}

/** 'Apologies: Jane Doe' in one cell. */
function withoutLabel(cell: string): string {
  const label = cell.includes(':') ? groupHead(cell)?.[0].length : undefined
  return label === undefined || label >= cell.length ? cell : cell.slice(label)
}

/** What stands under 'Role' is an office, and what under 'Organisation' a body, whatever its words. */
function headed(entry: RosterEntry, cells: readonly string[], heads: readonly string[]): RosterEntry {
  const office = under(OFFICE_HEAD, cells, heads)
  const body = under(BODY_HEAD, cells, heads)
  // A body under 'Capacity' is whom they sit for.
  const sitsFor = entry.organisation !== null && office?.startsWith(entry.organisation)
  // Where there is a column for each, what stands in them says enough.
  const own = office !== null && body !== null ? office : (entry.role ?? (sitsFor ? null : office))
  const aliases = body === null ? entry.aliases : entry.aliases.filter((alias) => alias !== body)
  return { ...entry, role: own, organisation: body ?? entry.organisation, aliases }
}

function under(head: RegExp, cells: readonly string[], heads: readonly string[]): string | null {
  const cell = cells[heads.findIndex((one) => head.test(one))]
  return cell !== undefined && /\p{L}{2}/u.test(cell) && tells(cell) ? cell : null
}

/** Neither a head nor a group's label nor whether somebody was there. */
function tells(cell: string): boolean {
  return (
    !HEADER_CELL.test(cell) &&
    groupHead(cell) === null &&
    !isColumnGroup(cell) &&
    !STATE.test(cell) &&
    (isOfficeInCapitals(cell) || !/^[\p{Lu}\s&'\u2019.,-]{9,}:?$/u.test(cell))
  )
}

/** 'PRESIDENT', 'DIRECTOR INFRASTRUCTURE': an office beside who holds it; 'NORTH WARD'. */
function isOfficeInCapitals(cell: string): boolean {
  if (cell.length > 8 && isCapitals(cell) && (isRole(titleCase(cell)) || /\sWARD$/.test(cell))) return true
  return /^(?:(?:DEPUTY|VICE|ACTING)[ -])?(?:PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?|CONVENER|MAYOR|LEADER)$/.test(cell)
}

const STATE =
  /^(?:present|apolog(?:y|ies)(?: (?:given|received|sent))?|absent|in attendance|attended|did not attend|regrets|excused|yes|no|y|n|p|a|virtual(?:ly)?|remote(?:ly)?|online|\u2713|\u2714|\u2717|\u2718|x)(?:\s*\(.{0,40}\)|,\s\p{Ll}[^,]{1,30})?$/iu
const AWAY = /^(?:no|n|a|\u2717|\u2718|x|did not attend)$/i

/** What a row says of somebody's attendance; null where it does not. */
export function rowAttendance(block: Block): 'present' | 'apologies' | null {
  for (const cell of cellsOf(block))
    if (STATE.test(cell)) return isAbsence(cell) || AWAY.test(cell) ? 'apologies' : 'present'
  return null
}
