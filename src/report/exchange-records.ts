import type { TaggedTurn } from '../model/analysis'
import type { Ask } from '../model/ask'
import type { AgendaItem } from '../model/item'
import type { ReportDocument } from './report-document'

/** An exchange with all that is printed of it. */
export interface ExchangeRecord {
  /** Its id on the page: `d1-q3`; its asks are `d1-q3-1` and so on. */
  readonly id: string
  readonly document: ReportDocument
  /** Of the question in its document, from 1. */
  readonly number: number
  readonly flagged: boolean
  readonly asks: readonly Ask[]
  readonly question: TaggedTurn
  readonly answers: readonly TaggedTurn[]
  readonly item: AgendaItem | null
}

/** Every exchange of the documents in their order. */
export function exchangeRecords(documents: readonly ReportDocument[]): ExchangeRecord[] {
  return documents.flatMap((document) =>
    document.analysis.exchanges.flatMap((exchange) => {
      const question = document.turns.get(exchange.question)
      const number = document.numbers.get(exchange.question)
      if (question === undefined || number === undefined) return []
      return {
        id: `${document.key}-q${number}`,
        document,
        number,
        flagged: exchange.flagged,
        asks: exchange.asks,
        question,
        answers: exchange.answers.flatMap((id) => document.turns.get(id) ?? []),
        item: document.items.get(question.itemId ?? '') ?? null,
      }
    }),
  )
}
