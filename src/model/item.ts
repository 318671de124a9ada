import * as z from 'zod'
import { speakerSchema } from './person'
import { spanSchema } from './span'

/** An item of the agenda, a numbered sub-item, or a heading of a paper. */
export const agendaItemSchema = z.object({
  id: z.string(),
  /** As printed, without the dot behind it: `7`, `2.1`, `004/23`. */
  number: z.string().nullable(),
  /** Without number and presenters. */
  title: z.string(),
  presenters: z.array(speakerSchema),
  /** From the number (or the title) to the end of the item. */
  span: spanSchema,
})
/** An item of the agenda, in the order of the document. */
export type AgendaItem = z.infer<typeof agendaItemSchema>
