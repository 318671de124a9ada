import type { Commitment, CommitmentStatus, Due } from '../model/commitment'
import type { Person } from '../model/person'
import { locate, quote, type Source, viewRange } from '../model/source'
import type { Span } from '../model/span'
import type { Table } from '../model/table'
import { findDates } from '../text/dates'
import { isDone } from './action-turn'
import { ownerCalled, type Parties, partiesOf } from './parties'
import { statusBehind } from './status'

/** Which cell of a row says what; null where the table has no such column. */
interface Columns {
  readonly action: number
  readonly owner: number | null
  readonly due: number | null
  readonly status: number | null
}

const ACTION = /\b(?:actions?|tasks?|what)\b(?! (?:by|owner|date))/i
const OWNER = /\b(?:owners?|who|whom|leads?|responsible|responsibility|officer|assigned)\b/i
const DUE = /\b(?:due|by when|when|deadline|target|timescale|complete by|date due|by)$|\bdue\b/i
const STATUS = /\b(?:status|progress|position|update|outcome|rag)\b/i

/** The open actions of a document's action logs: tables with a column for the action and one for who owes it. */
export function tableCommitments(
  source: Source,
  tables: readonly Table[],
  { people, date }: { readonly people: readonly Person[]; readonly date: string | null },
): Commitment[] {
  return tables.flatMap((table) => {
    const [first = [], ...rest] = table.rows
    const tables = [table, { ...table, header: first, rows: rest }]
    const log = tables.find(({ header }) => columnsOf(header) !== null)
    return log === undefined ? [] : rowsOf(source, log, columnsOf(log.header)!, { date, parties: partiesOf(people) })
  })
}

function columnsOf(header: readonly string[]): Columns | null {
  const owner = header.findIndex((cell) => OWNER.test(cell))
  const action = header.findIndex((cell, index) => index !== owner && ACTION.test(cell))
  if (owner < 0 || action < 0) return null
  const others = (pattern: RegExp): number | null => {
    const at = header.findIndex((cell, index) => index !== owner && index !== action && pattern.test(cell.trim()))
    return at < 0 ? null : at
  }
  return { action, owner, due: others(DUE), status: others(STATUS) }
}

interface Context {
  readonly date: string | null
  readonly parties: Parties
}

/** Units of the view in which the next row is looked for. */
const NEAR = 5000

function rowsOf(source: Source, table: Table, columns: Columns, context: Context): Commitment[] {
  const range = viewRange(source, table.span)
  let cursor = range.start
  const longest = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const shift = Math.max(0, table.header.length - longest)
  return table.rows.flatMap((row) => {
    const find = (column: number | null): Cell | null => {
      const text = column === null ? '' : (row[column - shift] ?? '').trim()
      const at = text === '' ? -1 : source.view.slice(cursor, Math.min(range.end, cursor + NEAR)).indexOf(text)
      return at < 0 ? null : { text, start: cursor + at }
    }
    const action = find(columns.action)
    if (action === null || !/\p{L}{2}/u.test(action.text)) return []
    const cells = { action, owner: find(columns.owner), due: find(columns.due), status: find(columns.status) }
    cursor = action.start + action.text.length
    const commitment = commitmentOf(source, cells, context)
    return isDone(commitment) ? [] : [commitment]
  })
}

/** A cell's words and where they begin in the view. */
interface Cell {
  readonly text: string
  readonly start: number
}

interface Cells {
  readonly action: Cell
  readonly owner: Cell | null
  readonly due: Cell | null
  readonly status: Cell | null
}

function commitmentOf(source: Source, { action, owner, due, status }: Cells, { date, parties }: Context): Commitment {
  const by = owner === null ? null : ownerCalled(parties, owner.text, owner.text.split(/ and |[,/&;]/)[0]!.trim())
  const day = dayIn(source, due, date) ?? dayIn(source, status, date) ?? dayIn(source, action, date)
  const state = status === null ? null : stateIn(status.text)
  return {
    ...placed(source, action, { start: 0, end: action.text.length }),
    kind: 'action',
    firmness: 'firm',
    owner: by,
    due: day,
    turnId: null,
    action: action.text,
    conditions: [],
    specificity: { owner: by !== null, step: true, measure: false, date: day !== null },
    status: state === null ? null : { state: state.state, ...placed(source, status!, state.span) },
    by: 'commitments/action-table',
  }
}

/** What a status cell says, in whichever of its languages we read: 'Wedi'i gwblhau / Complete'. */
function stateIn(text: string): CommitmentStatus | null {
  for (let at = 0; at >= 0; at = text.indexOf('/', at + 1)) {
    const state = statusBehind(text, at === 0 ? 0 : at + 1, text.length)
    if (state !== null) return state
  }
  return null
}

function placed(source: Source, cell: Cell, { start, end }: Span): { span: Span; text: string } {
  const [from, to] = [cell.start + start, cell.start + end]
  return { span: locate(source, from, to), text: quote(source, from, to) }
}

/** The last day that a cell names: 'March, now June' is due in June, and what is outstanding since May was due in May. */
function dayIn(source: Source, cell: Cell | null, date: string | null): Due | null {
  if (cell === null) return null
  const day = findDates(cell.text, date).at(-1)
  return day === undefined ? null : { iso: day.iso, ...placed(source, cell, day) }
}
