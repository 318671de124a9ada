import * as z from 'zod'

/** A question and the turns that reply to it, by their ids. */
export interface Exchange {
  /** `x1`, `x2` and so on, in reading order. */
  id: string
  /** Id of the question's turn. */
  question: string
  /** Ids of the answering turns in order; empty where the document records no answer. */
  answers: string[]
}
/** A question with the turns that reply to it. */
export const exchangeSchema = z.object({
  id: z.string(),
  question: z.string(),
  answers: z.array(z.string()),
}) satisfies z.ZodType<Exchange>
