import type { AnnotatedAsk, AnnotatedTurn, Annotation } from './annotation'
import { closeness } from './closeness'
import { pairUp } from './pair-up'

/** An exchange with its turns in place of their ids. */
export interface LinkedExchange {
  readonly question: AnnotatedTurn
  readonly answers: readonly AnnotatedTurn[]
  readonly flagged: boolean
  readonly asks: readonly AnnotatedAsk[]
}

/** The exchanges of an annotation; those whose question is no turn of it are left out. */
export function linkExchanges({ turns, exchanges = [] }: Annotation): LinkedExchange[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  return exchanges.flatMap((exchange) => {
    const question = byId.get(exchange.question)
    const answers = exchange.answers.map((id) => byId.get(id)).filter((turn) => turn !== undefined)
    if (question === undefined) return []
    return [{ question, answers, flagged: exchange.flagged ?? false, asks: exchange.asks ?? [] }]
  })
}

/** Pairs exchanges whose questions share half of what they cover together. */
export function pairExchanges(
  gold: readonly LinkedExchange[],
  found: readonly LinkedExchange[],
): (readonly [LinkedExchange, LinkedExchange])[] {
  return pairUp(gold, found, (a, b) => closeness(a.question, b.question), 0.5)
}
