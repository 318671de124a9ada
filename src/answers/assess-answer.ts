import { extractCommitments } from '../commitments/extract-commitments'
import { extractFigures } from '../figures/extract-figures'
import { type Ask, type Clarity, isOpen, type Reply } from '../model/ask'
import { checkOptions } from '../model/check-options'
import { checkText } from '../model/check-text'
import type { Commitment } from '../model/commitment'
import type { Figure } from '../model/figure'
import { checkDay } from '../text/check-day'
import { assessAsks, type VerdictOptions } from './assess-asks'
import { labelEnd } from './label-end'
import { leastClear } from './least-clear'
import { promiseFor } from './promise-for'

/** What is known of an answer besides its words, and how strict the verdicts are. */
export interface AnswerOptions extends VerdictOptions {
  /** The day on which it was given (ISO), which dates such as 'next week' are read from. */
  readonly date?: string
  /** The figures in the answer, with spans into it; extracted where not given. */
  readonly figures?: readonly Figure[]
  /** The commitments in the answer, with spans into it; extracted where not given. */
  readonly commitments?: readonly Commitment[]
}

/** The verdict on an answer as a whole, that of its least clear ask, and on each ask. */
export interface AnswerAssessment {
  readonly clarity: Clarity
  readonly reply: Reply
  /** Whether any ask got no clear reply. */
  readonly flagged: boolean
  readonly asks: readonly Ask[]
}

/**
 * Which of the things that a question asks an answer gives, part by part, with reasons and the words they rest on.
 * Works on any English question and answer. Spans of asks are into `question`, of evidence and promises into `answer` (UTF-16 units).
 * A blank answer is `unrecorded`; a question that asks nothing in words counts as one ask; a blank question has none and counts as clear.
 * Throws a `RangeError` for a threshold outside 0 to 1 or a date that is no day, and a `TypeError` for what is no text
 * and for an option that there is not.
 */
export function assessAnswer(question: string, answer: string, options: AnswerOptions = {}): AnswerAssessment {
  checkText(question, 'a question')
  checkText(answer, 'an answer')
  checkOptions(options, { date: true, figures: true, commitments: true, clearFrom: true })
  checkDay(options.date)
  const { date, figures = extractFigures(answer, { question, ...(date === undefined ? {} : { date }) }) } = options
  const { commitments = extractCommitments(answer, date === undefined ? {} : { date }) } = options
  const turns = answer.trim() === '' ? [] : [{ text: answer, from: labelEnd(answer, null), figures }]
  const [judged = []] = assessAsks([{ text: question, from: labelEnd(question, null), answers: turns }], options)
  const asks = judged.map(({ ask, verdict }): Ask => {
    const evidence = verdict.evidence.map(({ start, end }) => ({ start, end }))
    return {
      span: { start: ask.start, end: ask.end },
      text: ask.text,
      type: ask.type,
      restated: ask.restated,
      clarity: verdict.clarity,
      reply: verdict.reply,
      reasons: [...verdict.reasons],
      evidence,
      confidence: verdict.confidence,
      promise: promiseFor(verdict.reply, evidence, commitments),
      by: verdict.by,
    }
  })
  const { clarity, reply } = leastClear(asks) ?? { clarity: 'clear-reply', reply: 'explicit' }
  return { clarity, reply, flagged: asks.some(isOpen), asks }
}
