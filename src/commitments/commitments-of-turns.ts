import type { Commitment } from '../model/commitment'
import type { Exchange } from '../model/exchange'
import type { Person, Speaker } from '../model/person'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import type { Table } from '../model/table'
import type { Turn } from '../model/turn'
import { lazily } from '../text/lazily'
import { tableCommitments } from './action-table'
import { bodyOnly, isSoleOffice, usualBody } from './bodies'
import { commitmentsOfTurn } from './extract-commitments'
import { lastDayTold } from './last-day-told'
import { namedBody, namedForce } from './named-body'
import { pipedTables } from './piped-rows'
import { serviceOf } from './service-of'

/** What of a document the commitments of its turns rest on. */
export interface SpokenRecord {
  readonly turns: readonly Turn[]
  readonly exchanges: readonly Exchange[]
  readonly people: readonly Person[]
  readonly readings: ReadonlyMap<string, Reading>
  readonly tables: readonly Table[]
  readonly body: string | null
  readonly date: string | null
  /** The day of the next meeting. */
  readonly next: string | null
  /** Whether what is reported as done is wanted too. */
  readonly done?: boolean
}

/** The commitments in a document's turns and action logs, in order, with spans into the input. */
export function commitmentsOfTurns(source: Source, record: SpokenRecord): Commitment[] {
  const { turns, exchanges, people, readings, body, next, done = false } = record
  const date = record.date ?? (turns.some((turn) => turn.speaker !== null) ? null : lastDayTold(turns))
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  const askers = new Map<string, Speaker | null>()
  const told = new Set<string>()
  for (const { question, answers } of exchanges) {
    const asked = byId.get(question)
    const isTold = PUT.test(asked?.text ?? '')
    for (const answer of answers) {
      askers.set(answer, asked?.speaker ?? null)
      if (isTold) told.add(answer)
    }
  }
  const known = new Map(people.map((person) => [person.id, person]))
  const isPolice = people.some(({ role }) => POLICE_RANK.test(role ?? '')) || POLICING.test(body ?? '')
  const most = lazily(() => ({ body: namedBody(source.view, isPolice) }))
  const named = (): string | null => most().body
  const called = usualBody(turns, body, isPolice || !people.some(({ role }) => role !== null))
  const usual = inFull(called, body, named)
  const force = lazily(() => ({ body: namedForce(source.view) }))
  const isPartnership =
    new Set(
      people
        .filter(isNoCouncillor)
        .map(({ organisation }) => bodyOnly(organisation))
        .filter(Boolean),
    ).size >= PARTNERS
  const services = new Map<string | null, string | null>()
  const service = (person: Person | undefined): string | null => {
    const role = person?.role ?? null
    const known = services.get(role)
    if (known !== undefined) return known
    // An officer of the force speaks for it, and not for the council or the board that listens.
    const own = POLICE_OFFICE.test(role ?? '') && GOVERNS.test(usual ?? '') ? force().body : null
    const found = own ?? inFull(serviceOf(role, usual, turns), body, named)
    services.set(role, found)
    return found
  }
  const spoken = turns.flatMap((turn) => {
    const reading = readings.get(turn.id)!
    const person = turn.speaker?.personId == null ? undefined : known.get(turn.speaker.personId)
    const isAlone = turn.act !== 'decision' && isSoleOffice(person?.role)
    const voice = {
      text: reading.text,
      act: turn.act,
      speaker: turn.speaker,
      asker: askers.get(turn.id) ?? null,
      organisation: () => {
        if (isAlone) return null
        return turn.act === 'decision'
          ? body
          : (bodyOnly(person?.organisation) ??
              service(person) ??
              ofCouncillor(source.view, turn, usual ?? (isPartnership ? body : named())))
      },
      isAlone,
      isTold: told.has(turn.id),
    }
    return commitmentsOfTurn(voice, { people, date, next, done }).map((one) => place(source, reading, one, turn.id))
  })
  const tables = [...record.tables, ...pipedTables(source, record.tables)]
  const logged = tableCommitments(source, tables, { people, date, done }).filter(
    ({ span }) => !spoken.some((one) => one.span.start < span.end && span.start < one.span.end),
  )
  return logged.length === 0 ? spoken : [...spoken, ...logged].sort((a, b) => a.span.start - b.span.start)
}

/** 'the council' by the name that the document has for it, where its board or the body named most often is one; else as called. */
function inFull(called: string | null, board: string | null, named: () => string | null): string | null {
  const noun = /^the (council|authority|trust|constabulary|police)$/i.exec(called ?? '')?.[1]?.toLowerCase()
  if (noun === undefined) return called
  const isOne = (name: string | null): boolean =>
    noun === 'police' ? FORCE.test(name ?? '') : name?.toLowerCase().endsWith(` ${noun}`) === true
  return [board, named()].find(isOne) ?? called
}

const POLICE_OFFICE =
  /\b(?:constable|superintendent|inspector|sergeant|garda|(?:police|district|borough|area|divisional|bcu) commander|chief of police|police chief)\b/i
const GOVERNS = /\b(?:council|authority|board|committee|panel|commission|assembly|town|city|county)$/i

const POLICING = /\bpolic(?:e|ing)\b/i
const FORCE = / (?:Police|Police Service|Constabulary)$/

/** Councillors on a panel come from the councils that appoint them. */
function isNoCouncillor({ organisation, aliases }: Person): boolean {
  return organisation === null || !aliases.some((alias) => /^(?:Cllr|Councillor) /.test(alias))
}

/** Where people of so many bodies sit together, what is planned without an agent is the board's, and not that of the body named most often. */
const PARTNERS = 4

/** A councillor who answers speaks for the council, not for the police whom the minutes name more often. */
function ofCouncillor(view: string, { speaker }: Turn, body: string | null): string | null {
  const isPolice = /\b(?:police|force|constabulary|gard(?:a|aí|ai))\b/i.test(body ?? '')
  return isPolice && /^(?:the )?(?:councillor|cllr)\b/i.test(speaker?.label ?? '') && view.includes('the Council ')
    ? 'the Council'
    : body
}

const POLICE_RANK = /\b(?:constable|superintendent|inspector|sergeant|garda|police)\b|^(?:T\/)?(?:ACC|DCC)\b/i

/** How minutes tell that something was asked. */
const PUT =
  /\b(?:asked|enquired|inquired|queried|questioned|requested|sought|wondered|wished to know|wanted to know|called for|challenged)\b/

function place(source: Source, reading: Reading, one: Commitment, turnId: string): Commitment {
  const at = <T extends { span: Commitment['span'] }>(part: T): T => ({
    ...part,
    ...readingQuote(source, reading, part.span),
  })
  return {
    ...at(one),
    due: one.due === null ? null : at(one.due),
    conditions: one.conditions.map(at),
    status: one.status === null ? null : at(one.status),
    turnId,
  }
}
