import { type Ask, type AssessedExchange, isOpen } from '../model/ask'
import type { Commitment } from '../model/commitment'
import type { Exchange } from '../model/exchange'
import { type Reading, readingQuote, readingSpan } from '../model/reading'
import type { Source } from '../model/source'
import type { AnswerTurn } from './answer-sentence'
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
  const questions = exchanges.map(({ question, answers }) => {
    const { text, from, signs } = matter(question)
    return { text, from, signs, answers: answers.map(matter).map(withoutHandover) }
  })
  const judged = assessAsks(questions, options)
  return exchanges.map(({ id, question, answers }, at) => {
    const replies = answers.map((turn) => readings.get(turn)!)
    const promises = answers.flatMap((turn) => promised.get(turn) ?? [])
    const asks = judged[at]!.map((one) => place(source, readings.get(question)!, replies, one, promises))
    return { id, question, answers, flagged: asks.some(isOpen), asks }
  })
}

/** 'I will ask Ms Doe to take this one', where somebody else answers behind it: what is passed on is answered, and nothing in it counts. */
function withoutHandover(turn: AnswerTurn, at: number, all: readonly AnswerTurn[]): AnswerTurn {
  const said = turn.text.slice(turn.from)
  return at + 1 < all.length && said.length < SHORT && HANDS_OVER.test(said)
    ? { ...turn, from: turn.text.length }
    : turn
}

const SHORT = 160
const HANDS_OVER =
  /\b(?:better placed to|best placed to|(?:hand|pass)(?:ed)? (?:it |this |that |the question |you |over )*to|(?:will|would|might|can|may) (?:I )?(?:ask|invite|bring in|turn to|defer to) |(?:asked|invited) .{3,40} to (?:respond|answer|reply|comment|take)|deferred to|turned to .{3,40} for)/i

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
