import { type Ask, type AssessedExchange, isOpen } from '../model/ask'
import type { Commitment } from '../model/commitment'
import type { Exchange } from '../model/exchange'
import { type Reading, readingQuote, readingSpan } from '../model/reading'
import type { Source } from '../model/source'
import { assessAsks, type JudgedAsk, type VerdictOptions } from './assess-asks'
import { promiseFor } from './promise-for'
import { type TurnRecord, turnMatter } from './turn-matter'

/** What of a document its verdicts rest on: what the other rooms found comes in here, and nothing is found twice. */
export interface ExchangeRecord extends TurnRecord {
  readonly exchanges: readonly Exchange[]
  /** Of the document, with spans into the input. */
  readonly commitments: readonly Commitment[]
}

/** Every exchange of a document with its asks judged; spans into the input. */
export function assessExchanges(source: Source, record: ExchangeRecord, options: VerdictOptions): AssessedExchange[] {
  const { exchanges, readings } = record
  const matter = turnMatter(record)
  const promised = byTurn(record.commitments)
  return exchanges.map((exchange) => {
    const question = matter(exchange.question)
    const answers = exchange.answers.map((id) => readings.get(id)!)
    const promises = exchange.answers.flatMap((id) => promised.get(id) ?? [])
    const judged = assessAsks(question.text, question.from, exchange.answers.map(matter), options)
    const asks = judged.map((one) => place(source, readings.get(exchange.question)!, answers, one, promises))
    return { id: exchange.id, question: exchange.question, answers: exchange.answers, flagged: asks.some(isOpen), asks }
  })
}

function byTurn(commitments: readonly Commitment[]): ReadonlyMap<string, readonly Commitment[]> {
  const found = new Map<string, Commitment[]>()
  for (const commitment of commitments) {
    if (commitment.turnId === null) continue
    const row = found.get(commitment.turnId)
    if (row === undefined) found.set(commitment.turnId, [commitment])
    else row.push(commitment)
  }
  return found
}

function place(
  source: Source,
  question: Reading,
  answers: readonly Reading[],
  { ask, verdict }: JudgedAsk,
  commitments: readonly Commitment[],
): Ask {
  const { type, restated } = ask
  const { clarity, reply, reasons, confidence, by } = verdict
  const evidence = verdict.evidence.map((stretch) => readingSpan(source, answers[stretch.turn]!, stretch))
  const promise = promiseFor(reply, evidence, commitments)
  const { span, text } = readingQuote(source, question, ask)
  return {
    span,
    text,
    type,
    restated,
    clarity,
    reply,
    reasons: [...reasons],
    evidence,
    confidence,
    promise,
    by,
  }
}
