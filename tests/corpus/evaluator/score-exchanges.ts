import { closeness, hull } from './closeness'
import { type LinkedExchange, pairExchanges } from './linked-exchange'
import { finding } from './measure'
import { type LayerScore, type Remark, unpaired } from './remark'

/**
 * The questions that are found with their replies: the stretch from first to last answer shares half of what the two
 * cover together, or neither side has an answer.
 */
export function scoreExchanges(gold: readonly LinkedExchange[], found: readonly LinkedExchange[]): LayerScore {
  const pairs = pairExchanges(gold, found)
  const astray = pairs.filter(([want, have]) => !sameReplies(want, have))
  const questions = pairs.map(([want, have]) => [want.question, have.question] as const)
  const missed = unpaired('exchanges', gold.map(questionOf), found.map(questionOf), questions, () => 'question')
  const remarks = astray.map(
    ([want, have]): Remark => ({
      layer: 'exchanges',
      sign: '~',
      span: want.question,
      note: `answers at ${places(want)}, found ${places(have)}`,
    }),
  )
  const linked = finding(pairs.length - astray.length, gold.length, found.length)
  return { measures: { exchangesLinked: linked }, remarks: [...missed, ...remarks] }
}

function sameReplies(gold: LinkedExchange, found: LinkedExchange): boolean {
  const want = hull(gold.answers)
  const have = hull(found.answers)
  if (want === null || have === null) return want === have
  return closeness(want, have) >= 0.5
}

function questionOf(exchange: LinkedExchange): LinkedExchange['question'] {
  return exchange.question
}

function places({ answers }: LinkedExchange): string {
  return answers.map(({ start, end }) => `${start}-${end}`).join(', ') || 'none'
}
