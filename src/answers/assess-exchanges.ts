import type { Ask, AssessedExchange } from '../model/ask'
import type { Commitment } from '../model/commitment'
import type { Exchange } from '../model/exchange'
import type { Figure } from '../model/figure'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import type { Turn } from '../model/turn'
import { assessAsks, type JudgedAsk, type VerdictOptions } from './assess-asks'
import { labelEnd } from './label-end'
import { promiseFor } from './promise-for'

/** What of a document its verdicts rest on: what the other rooms found comes in here, and nothing is found twice. */
export interface ExchangeRecord {
  readonly turns: readonly Turn[]
  readonly exchanges: readonly Exchange[]
  readonly readings: ReadonlyMap<string, Reading>
  /** Of each turn, with spans into its reading. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>
  /** Of the document, with spans into the input. */
  readonly commitments: readonly Commitment[]
}

/** Every exchange of a document with its asks judged; spans into the input. */
export function assessExchanges(source: Source, record: ExchangeRecord, options: VerdictOptions): AssessedExchange[] {
  const { turns, exchanges, readings, figures, commitments } = record
  const labels = new Map(turns.map(({ id, speaker }) => [id, speaker?.label]))
  const matter = (id: string): { text: string; from: number; figures: readonly Figure[] } => {
    const { text } = readings.get(id)!
    return { text, from: labelEnd(text, labels.get(id)), figures: figures.get(id) ?? [] }
  }
  return exchanges.map((exchange) => {
    const question = matter(exchange.question)
    const answers = exchange.answers.map((id) => readings.get(id)!)
    const promised = commitments.filter(({ turnId }) => turnId !== null && exchange.answers.includes(turnId))
    const judged = assessAsks(question.text, question.from, exchange.answers.map(matter), options)
    const asks = judged.map((one) => place(source, readings.get(exchange.question)!, answers, one, promised))
    return { ...exchange, flagged: asks.some(({ clarity }) => clarity !== 'clear-reply'), asks }
  })
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
  const evidence = verdict.evidence.map((stretch) => readingQuote(source, answers[stretch.turn]!, stretch).span)
  const promise = promiseFor(reply, evidence, commitments)
  return {
    ...readingQuote(source, question, ask),
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
