import type { Commitment } from '../model/commitment'
import type { Exchange } from '../model/exchange'
import type { Person, Speaker } from '../model/person'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import type { Table } from '../model/table'
import type { Turn } from '../model/turn'
import { tableCommitments } from './action-table'
import { type BodiesAtWork, bodiesAtWork } from './bodies-at-work'
import { commitmentsOfTurn } from './extract-commitments'
import { lastDayTold } from './last-day-told'
import { pipedTables } from './piped-rows'

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
  const { turns, exchanges, people, readings, next, done = false } = record
  const date = record.date ?? (turns.some((turn) => turn.speaker !== null) ? null : lastDayTold(turns))
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  const questions = new Map<string, Turn>()
  for (const { question, answers } of exchanges)
    for (const answer of answers) questions.set(answer, byId.get(question)!)
  const bodies = bodiesAtWork(source, record)
  const spoken = turns.flatMap((turn) => {
    const reading = readings.get(turn.id)!
    const question = questions.get(turn.id)
    const isAlone = bodies.isAlone(turn)
    const voice = {
      text: reading.text,
      act: turn.act,
      speaker: turn.speaker,
      asker: question?.speaker ?? null,
      organisation: () => (isAlone ? null : bodies.of(turn, question)),
      isAlone,
      isTold: PUT.test(question?.text ?? ''),
    }
    return commitmentsOfTurn(voice, { people, date, next, done }).map((one) => place(source, reading, one, turn.id))
  })
  const tables = [...record.tables, ...pipedTables(source, record.tables)]
  const logged = tableCommitments(source, tables, { people, date, done }).filter(
    ({ span }) => !spoken.some((one) => one.span.start < span.end && span.start < one.span.end),
  )
  const all = logged.length === 0 ? spoken : [...spoken, ...logged].sort((a, b) => a.span.start - b.span.start)
  return all.map((one) => ({ ...one, owner: inFull(one.owner, bodies) }))
}

/** A body by its name where the document tells it, since minutes call it 'the Force' or 'the Service' once it is known. */
function inFull(owner: Speaker | null, bodies: BodiesAtWork): Speaker | null {
  return owner === null || owner.personId !== null ? owner : { ...owner, name: bodies.inFull(owner.name) }
}

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
