import type { Commitment } from '../model/commitment'
import type { Exchange } from '../model/exchange'
import type { Person, Speaker } from '../model/person'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import type { Table } from '../model/table'
import type { Turn } from '../model/turn'
import { lazily } from '../text/lazily'
import { tableCommitments } from './action-table'
import { bodyOnly, frontBody, isSoleOffice, usualBody } from './bodies'
import { commitmentsOfTurn } from './extract-commitments'
import { lastDayTold } from './last-day-told'
import { bodiesNamed, mostNamed, type NamedBody, namedForce } from './named-body'
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
  const bodies = lazily(() => bodiesNamed(source.view))
  const named = (): string | null => mostNamed(bodies(), isPolice)
  const called = usualBody(turns, body, isPolice || !people.some(({ role }) => role !== null))
  // Of a council's own committee the council answers, and not the police who came.
  const front = POLICING.test(body ?? '') ? null : frontBody(source.view, body)
  const usual = front !== null && POLICE_CALLED.test(called ?? '') ? front : inFull(called, body, { named, bodies })
  const isCrimePanel = /\band crime panel\b/i.test(body ?? '')
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
    const own = POLICE_OFFICE.test(role ?? '') && NOT_THE_FORCE.test(usual ?? '') ? namedForce(bodies()) : null
    const found = own ?? inFull(serviceOf(role, called, turns), body, { named, bodies })
    services.set(role, found)
    return found
  }
  const spoken = turns.flatMap((turn) => {
    const reading = readings.get(turn.id)!
    const person = turn.speaker?.personId == null ? undefined : known.get(turn.speaker.personId)
    // 'The Commissioner' of a police and crime panel, whoever holds the office.
    const office = person === undefined && isCrimePanel ? turn.speaker?.label.replace(/^the /i, '') : person?.role
    const isAlone = turn.act !== 'decision' && isSoleOffice(office)
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
              ofCouncillor(
                source.view,
                turn,
                usual ?? (isPartnership ? body : (heldService(source.view, body) ?? front ?? named())),
              ))
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

interface NamedBodies {
  /** The body that the document names most often. */
  named(): string | null
  bodies(): readonly NamedBody[]
}

/** 'the council' by the name that the document has for it, where its board or the body named most often is one; else as called. */
function inFull(called: string | null, board: string | null, { named, bodies }: NamedBodies): string | null {
  const noun = CALLED.exec(called ?? '')?.[1]?.toLowerCase()
  if (noun === undefined) return called
  const kind = noun === 'service' && POLICING.test(board ?? '') ? POLICE_SERVICE : KINDS[noun]
  if (kind !== undefined) return ownService(bodies(), kind, board) ?? called
  return [board, named()].find((name) => name?.toLowerCase().endsWith(` ${noun}`)) ?? called
}

/** The service that bears a name of its board, 'Harbour Police' of the 'Harbour Police and Crime Panel', or the only one of its kind that is named again and again. */
function ownService(bodies: readonly NamedBody[], kind: RegExp, board: string | null): string | null {
  const all = bodies.filter(({ name }) => kind.test(name))
  const place = (board ?? '').split(' ')[0]!
  const own = place.length > 3 ? all.find(({ name }) => name.startsWith(place)) : undefined
  const only = all.length === 1 ? all[0] : undefined
  return own?.name ?? (only !== undefined && (only.times > 1 || NATIONAL.test(only.name)) ? only.name : null)
}

const CALLED =
  /^the (council|authority|trust|constabulary|police|force|police service|gardaí|gardai|service|fire service)$/i
const FORCE = / (?:Police|Police Service|Police Department|Constabulary)$|^(?:Police S|PSNI$|An Garda)/
/** What a police board calls the service. */
const POLICE_SERVICE = /(?: Police| Police Service| Constabulary)$|^(?:Police S|PSNI$)/
/** A force that is the only one of a country or a capital. */
const NATIONAL = /^(?:Police S|PSNI$|An Garda|Metropolitan Police)/
const KINDS: Readonly<Record<string, RegExp>> = {
  police: FORCE,
  force: FORCE,
  'police service': FORCE,
  gardaí: FORCE,
  gardai: FORCE,
  service: / (?:Fire and Rescue|Ambulance|Police) Service$/,
  'fire service': / Fire and Rescue Service$/,
}

const POLICE_OFFICE =
  /\b(?:constable|superintendent|inspector|sergeant|garda|(?:police|district|borough|area|divisional|bcu) commander|chief of police|police chief)\b/i
/** Who governs, and what any body may be called. */
const NOT_THE_FORCE =
  /\b(?:council|authority|board|committee|panel|commission|assembly|town|city|county)$|^the service$/i

const POLICE_CALLED = /\b(?:police(?: service)?|force|constabulary|gardaí|gardai)$/iu
const POLICING = /\bpolic(?:e|ing)\b/i

/** Councillors on a panel come from the councils that appoint them. */
function isNoCouncillor({ organisation, aliases }: Person): boolean {
  return organisation === null || !aliases.some((alias) => /^(?:Cllr|Councillor) /.test(alias))
}

/** Where people of so many bodies sit together, what is planned without an agent is the board's, and not that of the body named most often. */
const PARTNERS = 4

/** What a police services board holds to account, where its minutes call it so but once. */
function heldService(view: string, board: string | null): string | null {
  return /\bpolice services? board\b/i.test(board ?? '') && /\bthe Service\b/.test(view) ? 'the Service' : null
}

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
