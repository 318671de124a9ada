import * as z from 'zod'
import { type Exchange, exchangeSchema } from './exchange'
import { type Span, spanSchema } from './span'

const askTypes = ['polar', 'quantity', 'time', 'entity', 'reason', 'manner', 'example', 'opinion', 'assurance'] as const
const askTypeSchema = z.enum(askTypes)
/** What an ask wants: yes or no, a number, a time, a name, a cause, a way, an instance, a view, or an assurance. */
export type AskType = z.infer<typeof askTypeSchema>

/** The three levels of the CLARITY taxonomy of answers (Thomas et al., 2024), clearest first. */
export const clarities = ['clear-reply', 'ambivalent', 'clear-non-reply'] as const
const claritySchema = z.enum(clarities)
/** How clear a reply is, by those levels. */
export type Clarity = z.infer<typeof claritySchema>

export const replies = [
  'explicit',
  'implicit',
  'general',
  'partial',
  'dodging',
  'deflection',
  'declining',
  'ignorance',
  'deferred',
  'clarification',
  'unrecorded',
] as const
export const replySchema = z.enum(replies)
/** The finer kind of reply, after the evasion labels of CLARITY; `unrecorded` where the document holds no answer at all. */
export type Reply = z.infer<typeof replySchema>

/** One thing asked, with the verdict on what came back, the reasons and the words they rest on. */
export interface Ask {
  /** The words that ask, in the question. */
  span: Span
  /** What a reader sees there. */
  text: string
  /** What is owed: a yes or a no, a number, a date, a name, a cause and so on. */
  type: AskType
  /** The ask as a question that stands by itself and can be put again: 'and if so, why?' with what it refers to. */
  restated: string
  clarity: Clarity
  reply: Reply
  /** Why this label, in plain words, most telling first; never empty. */
  reasons: string[]
  /** The words of the answer that decide it, in order; empty where none do. */
  evidence: Span[]
  /** From 0 to 1: how often verdicts as sure as this were right about whether the reply is clear, on questions not learned from. */
  confidence: number
  /** Where the reply puts off, the span of the commitment that takes the ask up, one of `commitments`; else null. */
  promise: Span | null
  /** The rule that decided, such as `answers/number-given`. */
  by: string
}
/** One thing that a question asks, and what the record gives on it. */
export const askSchema = z.object({
  span: spanSchema,
  text: z.string(),
  type: askTypeSchema,
  restated: z.string(),
  clarity: claritySchema,
  reply: replySchema,
  reasons: z.array(z.string()).min(1),
  evidence: z.array(spanSchema),
  confidence: z.number().min(0).max(1),
  promise: spanSchema.nullable(),
  by: z.string(),
}) satisfies z.ZodType<Ask>

/** Whether an ask got no clear reply. */
export function isOpen({ clarity }: Pick<Ask, 'clarity'>): boolean {
  return clarity !== 'clear-reply'
}

/** A question, the turns that answer it, and part by part what it asked and what it got. */
export interface AssessedExchange extends Exchange {
  /** Whether any of the asks got no clear reply. */
  flagged: boolean
  /** In the order of the question. */
  asks: Ask[]
}
/** An exchange with its asks judged. */
export const assessedExchangeSchema = exchangeSchema.extend({
  flagged: z.boolean(),
  asks: z.array(askSchema),
}) satisfies z.ZodType<AssessedExchange>
