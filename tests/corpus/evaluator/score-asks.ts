import type { AnnotatedAsk } from './annotation'
import { nearness } from './closeness'
import { type LinkedExchange, pairExchanges } from './linked-exchange'
import { finding, type Measures, macroF1, rate } from './measure'
import { pairUp } from './pair-up'
import { differing, type LayerScore, type Remark, unpaired } from './remark'

type AskPair = readonly [AnnotatedAsk, AnnotatedAsk]

const clarities = ['clear-reply', 'ambivalent', 'clear-non-reply']

/**
 * What is asked, of what type, how clearly it is answered (an ask that is missed has the clarity 'missed'), and which
 * exchanges are flagged.
 */
export function scoreAsks(gold: readonly LinkedExchange[], found: readonly LinkedExchange[]): LayerScore {
  const want = gold.flatMap((exchange) => exchange.asks)
  const have = found.flatMap((exchange) => exchange.asks)
  const pairs = pairUp(want, have, nearness, 0.5)
  const flags = pairFlags(gold, found)
  return {
    measures: { ...askMeasures(want, have, pairs), ...flagMeasures(flags, found) },
    remarks: [
      ...unpaired('asks', want, have, pairs, (ask) => ask.type),
      ...differing('asks', 'type', pairs, (ask) => ask.type),
      ...differing('asks', 'reply', pairs, (ask) => `${ask.reply} (${ask.clarity})`, sameClarity),
      ...flags.filter((flag) => flag.want !== flag.have).map(flagRemark),
    ],
  }
}

function askMeasures(
  want: readonly AnnotatedAsk[],
  have: readonly AnnotatedAsk[],
  pairs: readonly AskPair[],
): Measures {
  const met = new Set(pairs.map(([gold]) => gold))
  const missed = want.filter((ask) => !met.has(ask)).map((ask) => [ask.clarity, 'missed'] as const)
  const replies = pairs.map(([gold, found]) => [gold.reply, found.reply] as const)
  return {
    asks: finding(pairs.length, want.length, have.length),
    askType: rate(pairs, ([gold, found]) => gold.type === found.type),
    clarity: macroF1([...pairs.map(([gold, found]) => [gold.clarity, found.clarity] as const), ...missed], clarities),
    reply: macroF1(replies, [...new Set(want.map((ask) => ask.reply))]),
  }
}

interface FlagPair {
  readonly exchange: LinkedExchange
  readonly want: boolean
  /** Null where the exchange is not found. */
  readonly have: boolean | null
}

function pairFlags(gold: readonly LinkedExchange[], found: readonly LinkedExchange[]): FlagPair[] {
  const pairs = new Map(pairExchanges(gold, found))
  return gold.map((exchange) => ({
    exchange,
    want: exchange.flagged,
    have: pairs.get(exchange)?.flagged ?? null,
  }))
}

function flagMeasures(flags: readonly FlagPair[], found: readonly LinkedExchange[]): Measures {
  const wanted = flags.filter((flag) => flag.want)
  const hits = wanted.filter((flag) => flag.have === true).length
  return {
    flags: finding(hits, wanted.length, found.filter((exchange) => exchange.flagged).length),
    flagAccuracy: rate(flags, (flag) => flag.want === flag.have),
  }
}

function flagRemark({ exchange, want, have }: FlagPair): Remark {
  const note = have === null ? 'exchange not found' : `flagged ${want}, found ${have}`
  return { layer: 'asks', sign: '~', span: exchange.question, note }
}

function sameClarity(gold: AnnotatedAsk, found: AnnotatedAsk): boolean {
  return gold.clarity === found.clarity
}
