import * as z from 'zod'
import { exchangeSchema } from './exchange'
import { spanSchema } from './span'

export const askTypes = [
  'polar',
  'quantity',
  'time',
  'entity',
  'reason',
  'manner',
  'example',
  'opinion',
  'assurance',
] as const
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

/** One thing that a question asks, and what the record gives on it. */
export const askSchema = z.object({
  /** The words that ask, in the question. */
  span: spanSchema,
  text: z.string(),
  type: askTypeSchema,
  /** The ask as a question that stands by itself and can be put again: 'and if so, why?' with what it refers to. */
  restated: z.string(),
  clarity: claritySchema,
  reply: replySchema,
  /** Why this label, in plain words, most telling first; never empty. */
  reasons: z.array(z.string()).min(1),
  /** The words of the answer that decide it, in order; empty where none do. */
  evidence: z.array(spanSchema),
  /** From 0 to 1: how often verdicts as sure as this were right about whether the reply is clear, on questions not learned from. */
  confidence: z.number().min(0).max(1),
  /** Where the reply puts off, the span of the commitment that takes the ask up, one of `commitments`; else null. */
  promise: spanSchema.nullable(),
  /** The rule that decided, such as `answers/number-given`. */
  by: z.string(),
})
/** One thing asked, with the verdict on what came back, the reasons and the words they rest on. */
export type Ask = z.infer<typeof askSchema>

/** Whether an ask got no clear reply. */
export function isOpen({ clarity }: Pick<Ask, 'clarity'>): boolean {
  return clarity !== 'clear-reply'
}

/** An exchange with its asks judged. */
export const assessedExchangeSchema = exchangeSchema.extend({
  /** Any of the asks got no clear reply. */
  flagged: z.boolean(),
  asks: z.array(askSchema),
})
/** A question, the turns that answer it, and part by part what it asked and what it got. */
export type AssessedExchange = z.infer<typeof assessedExchangeSchema>
