import * as z from 'zod'
import { type Speaker, speakerSchema } from './person'
import { type Span, spanSchema } from './span'

/** An item of the agenda, in the order of the document. */
export interface AgendaItem {
  /** What turns have as `itemId`. */
  id: string
  /** As printed, without the dot behind it: `7`, `2.1`, `004/23`; null where none is printed. */
  number: string | null
  /** Without number and presenters. */
  title: string
  /** Who presents it; empty where the document names nobody. */
  presenters: Speaker[]
  /** From the number (or the title) to the end of the item. */
  span: Span
}
/** An item of the agenda, a numbered sub-item, or a heading of a paper. */
export const agendaItemSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  presenters: z.array(speakerSchema),
  span: spanSchema,
}) satisfies z.ZodType<AgendaItem>
