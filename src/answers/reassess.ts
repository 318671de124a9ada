import type { Analysis } from '../model/analysis'
import { type Ask, type AssessedExchange, askSchema, isOpen, type Reply, replySchema } from '../model/ask'
import type { Meeting } from '../model/meeting'
import type { Turn } from '../model/turn'
import { clarityOf } from './clarity-of'

/** What a caller's judge is told besides the ask and the answer. */
export interface JudgeContext {
  readonly meeting: Meeting
  readonly question: Turn
  /** In order; empty where the document records no answer. */
  readonly answers: readonly Turn[]
}

/** A verdict of the caller's own; what it leaves out stays as it was. The clarity follows from the reply. */
export interface OwnVerdict {
  readonly reply: Reply
  readonly reasons?: readonly string[]
  readonly confidence?: number
  /** The rule's name; `caller` unless given. */
  readonly by?: string
}

/**
 * A caller's own judge of an ask: gets the ask with our verdict, the words of the answering turns, and where it stands.
 * Null leaves our verdict.
 */
export type Judge = (ask: Ask, answer: string, context: JudgeContext) => OwnVerdict | null | Promise<OwnVerdict | null>

/**
 * An analysis with its asks judged again by the caller's own judge, one after the other in reading order. Everything else stays.
 * Rejects with what the judge throws, and with a `TypeError` for a verdict that is none.
 */
export async function reassess(analysis: Analysis, judge: Judge): Promise<Analysis> {
  const turns = new Map(analysis.turns.map((turn) => [turn.id, turn]))
  const exchanges: AssessedExchange[] = []
  for (const exchange of analysis.exchanges) {
    const answers = exchange.answers.map((id) => turns.get(id)!)
    const context = { meeting: analysis.meeting, question: turns.get(exchange.question)!, answers }
    const words = answers.map(({ text }) => text).join('\n\n')
    const asks: Ask[] = []
    for (const ask of exchange.asks) asks.push(settled(ask, await judge(ask, words, context)))
    exchanges.push({ ...exchange, asks, flagged: asks.some(isOpen) })
  }
  return { ...analysis, exchanges }
}

function settled(ask: Ask, verdict: OwnVerdict | null): Ask {
  if (verdict === null) return ask
  const reply = replySchema.safeParse(verdict?.reply)
  if (!reply.success) throw new TypeError(`A judge gave the reply ${JSON.stringify(verdict?.reply)}, which is none.`)
  const { reasons = [], confidence = ask.confidence, by = 'caller' } = verdict
  const own = {
    ...ask,
    reply: reply.data,
    clarity: clarityOf(reply.data),
    reasons: reasons.length > 0 ? [...reasons] : ['The judge that the caller passed in says so.'],
    confidence,
    promise: reply.data === 'deferred' ? ask.promise : null,
    by,
  }
  const checked = askSchema.safeParse(own)
  if (checked.success) return checked.data
  throw new TypeError(`A judge gave a verdict that is none: ${checked.error.issues[0]?.message ?? 'not a verdict'}.`)
}
