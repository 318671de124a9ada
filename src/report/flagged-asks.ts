import { type Ask, clarities, isOpen } from '../model/ask'
import { quote, viewRange } from '../model/source'
import type { ExchangeRecord } from './exchange-records'
import type { ReportDocument } from './report-document'

/** An ask without a clear reply, in its exchange. */
export interface FlaggedAsk {
  /** Its id on the page: `d1-q3-2`. */
  readonly id: string
  readonly ask: Ask
  readonly exchange: ExchangeRecord
}

/** The asks without a clear reply, document by document, those that got least first. */
export function flaggedAsks(exchanges: readonly ExchangeRecord[]): FlaggedAsk[] {
  const flagged = exchanges.flatMap((exchange) =>
    exchange.asks.flatMap((ask, index) => (isOpen(ask) ? { id: `${exchange.id}-${index + 1}`, ask, exchange } : [])),
  )
  const rank = ({ exchange, ask }: FlaggedAsk): number =>
    -clarities.indexOf(ask.clarity) + order.get(exchange.document)!
  const documents = [...new Set(exchanges.map(({ document }) => document))]
  const order = new Map(documents.map((document, index) => [document, index * clarities.length]))
  return flagged.sort((a, b) => rank(a) - rank(b))
}

/** What stands in a document at the evidence of an ask, but for what its reasons quote already; none without the document's source. */
export function unquotedEvidence({ source }: ReportDocument, { evidence, reasons }: Ask): string[] {
  if (source === null) return []
  const quoted = reasons.flatMap((reason) => [...reason.matchAll(/“([^”]+)”/g)].map(([, words]) => words!))
  return evidence
    .map((span) => viewRange(source, span))
    .map(({ start, end }) => quote(source, start, end))
    .filter((words) => words !== '' && !quoted.some((one) => words.includes(one) || one.includes(words)))
}

/** Who is on record as having replied, each once; empty where nobody is named. */
export function answerers({ answers }: ExchangeRecord): string[] {
  return [...new Set(answers.flatMap(({ speaker }) => speaker?.name ?? []))]
}
