import { type Commitment, type CommitmentStatus, type Due, isDone } from '../model/commitment'
import { locate, quotePrinted, type Source, viewRange } from '../model/source'
import type { Span } from '../model/span'
import type { Table } from '../model/table'
import { type LogColumns, logColumns } from '../structure/log-columns'
import { findDates } from '../text/dates'
import { isSpaceAt } from '../text/white-space'
import type { TurnContext } from './extract-commitments'
import { meetingDay } from './meeting-day'
import { ownerCalled, type Parties, partiesOf } from './parties'
import { spellAhead } from './spell-ahead'
import { statusBehind } from './status'

/** The actions of a document's action logs, open ones unless all are wanted: tables with a column for the action and one for who owes it. */
export function tableCommitments(
  source: Source,
  tables: readonly Table[],
  { people, date, done = false }: TurnContext,
): Commitment[] {
  return tables.flatMap((table) => {
    const [first = [], ...rest] = table.rows
    const tables = [table, { ...table, header: first, rows: rest }]
    const log = tables.find(({ header }) => logColumns(header) !== null)
    return log === undefined
      ? []
      : rowsOf(source, log, logColumns(log.header)!, { date, done, parties: partiesOf(people) })
  })
}

interface Context {
  readonly date: string | null
  /** Whether what is reported as done is wanted too. */
  readonly done: boolean
  readonly parties: Parties
}

/** Units of the view in which the next cell is looked for. */
const NEAR = 5000

function rowsOf(source: Source, table: Table, columns: LogColumns, context: Context): Commitment[] {
  const { start, end } = viewRange(source, table.span)
  const { text: view, places } = folded(source.view, start, end)
  let cursor = 0
  const longest = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const shift = Math.max(0, table.header.length - longest)
  return table.rows.flatMap((row) => {
    const cells = row.map((cell): Cell | null => {
      const text = cell.trim()
      const at = text === '' ? -1 : view.slice(cursor, cursor + NEAR).indexOf(text)
      if (at < 0) return null
      const from = cursor + at
      cursor = from + text.length
      return { text, places: places.subarray(from, cursor) }
    })
    const at = (column: number | null): Cell | null => (column === null ? null : (cells[column - shift] ?? null))
    const action = at(columns.action)
    if (action === null || !/\p{L}{2}/u.test(action.text)) return []
    const told = { action, owner: at(columns.owner), due: at(columns.due), status: at(columns.status) }
    const commitment = commitmentOf(source, told, context)
    return isDone(commitment) && !context.done ? [] : [commitment]
  })
}

/** A cell's words, and the place in the view of each of their units. */
interface Cell {
  readonly text: string
  readonly places: Int32Array
}

interface Cells {
  readonly action: Cell
  readonly owner: Cell | null
  readonly due: Cell | null
  readonly status: Cell | null
}

function commitmentOf(source: Source, { action, owner, due, status }: Cells, { date, parties }: Context): Commitment {
  const by =
    owner === null
      ? null
      : ownerCalled(parties, owner.text, owner.text.split(/ and |[,/&;]|(?<=^[A-Z]{2,4}) (?=[A-Z]{2,4}\b)/)[0]!.trim())
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

/** What a status cell says, at its beginning or its end, in whichever of its languages we read: 'Wedi'i gwblhau / Complete'. */
function stateIn(text: string): CommitmentStatus | null {
  for (let at = 0; at >= 0; at = text.indexOf('/', at + 1)) {
    const state = statusBehind(text, at === 0 ? 0 : at + 1, text.length)
    if (state !== null) return state
  }
  const last = text.lastIndexOf('. ') + 1
  return last > 0 ? statusBehind(text, last, text.length) : null
}

function placed(source: Source, cell: Cell, { start, end }: Span): { span: Span; text: string } {
  const [from, to] = [cell.places[start]!, cell.places[end - 1]! + 1]
  return { span: locate(source, from, to), text: quotePrinted(source, from, to) }
}

/** The last day that a cell names: 'March, now June' is due in June, and what is outstanding since May was due in May. */
function dayIn(source: Source, cell: Cell | null, date: string | null): Due | null {
  if (cell === null) return null
  const told = findDates(cell.text, date).at(-1)
  const day = told === undefined ? spellAhead(cell.text, 0, cell.text.length, date) : meetingDay(cell.text, told)
  return day === null ? null : { iso: day.iso, ...placed(source, cell, day) }
}

/** Part of the view with its white space folded, since what stands in several lines of a cell is one text. */
function folded(view: string, start: number, end: number): { readonly text: string; readonly places: Int32Array } {
  const places: number[] = []
  let text = ''
  for (let at = start; at < end; at++) {
    const space = isSpaceAt(view, at)
    if (space && text.endsWith(' ')) continue
    text += space ? ' ' : view[at]!
    places.push(at)
  }
  return { text, places: Int32Array.from(places) }
}
