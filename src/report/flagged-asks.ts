import { flagUnanswered } from '../answers/flag-unanswered'
import { type Ask, isOpen } from '../model/ask'
import type { ExchangeRecord } from './exchange-records'

/** An ask without a clear reply, in its exchange. */
export interface FlaggedAsk {
  /** Its id on the page: `d1-q3-2`. */
  readonly id: string
  readonly ask: Ask
  readonly exchange: ExchangeRecord
}

/** The asks without a clear reply, question by question, the least answered question of all documents first. */
export function flaggedAsks(exchanges: readonly ExchangeRecord[]): FlaggedAsk[] {
  return flagUnanswered({ exchanges }).flatMap((exchange) =>
    exchange.asks.flatMap((ask, index) => (isOpen(ask) ? { id: `${exchange.id}-${index + 1}`, ask, exchange } : [])),
  )
}

/** Who is on record as having replied, each once; empty where nobody is named. */
export function answerers({ answers }: ExchangeRecord): string[] {
  return [...new Set(answers.flatMap(({ speaker }) => speaker?.name ?? []))]
}

/** Who asked and, where somebody replied, who did. */
export function askedAndAnswered(exchange: ExchangeRecord): readonly [asked: string, answered: string | null] {
  const asked = exchange.question.speaker?.name ?? 'Somebody not named'
  if (exchange.answers.length === 0) return [asked, null]
  return [asked, answerers(exchange).join(', ') || 'somebody not named']
}
