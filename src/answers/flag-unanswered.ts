import { type Ask, type AssessedExchange, clarities, isOpen } from '../model/ask'

/** What of an exchange tells how much of it was answered. */
export interface Flaggable {
  readonly flagged: boolean
  readonly asks: readonly Ask[]
}

/**
 * The exchanges in which something asked got no clear reply, least answered first: those without any reply before those with
 * an ambivalent one, then by the share of asks left open, then by how sure the verdicts are; in reading order where all is alike.
 * Empty where every question was answered. Throws a `TypeError` for what has no `exchanges`.
 */
export function flagUnanswered<Assessed extends Flaggable = AssessedExchange>(analysis: {
  readonly exchanges: readonly Assessed[]
}): Assessed[] {
  const exchanges = analysis?.exchanges
  if (!Array.isArray(exchanges)) throw new TypeError('Expected what `analyze` gives, with its `exchanges`.')
  const weights = new Map(exchanges.map((exchange) => [exchange, weight(exchange)]))
  return exchanges.filter(({ flagged }) => flagged).sort((a, b) => weights.get(b)! - weights.get(a)!)
}

/** The worst clarity counts most, the share left open next, confidence least. */
function weight({ asks }: Flaggable): number {
  const open = asks.filter(isOpen)
  if (open.length === 0) return 0
  const worst = Math.max(...open.map(({ clarity }) => clarities.indexOf(clarity)))
  const surest = Math.max(...open.map(({ confidence }) => confidence))
  return worst * 100 + (open.length / asks.length) * 10 + surest
}
