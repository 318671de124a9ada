import * as z from 'zod'

/** A question with the turns that reply to it. */
export const exchangeSchema = z.object({
  id: z.string(),
  /** Id of the question's turn. */
  question: z.string(),
  /** Ids of the answering turns in order; empty where the document records no answer. */
  answers: z.array(z.string()),
})
/** A question and the turns that reply to it, by their ids. */
export type Exchange = z.infer<typeof exchangeSchema>
