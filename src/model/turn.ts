import * as z from 'zod'
import { type Speaker, speakerSchema } from './person'
import { type Span, spanSchema } from './span'

export const acts = ['question', 'answer', 'statement', 'action', 'decision', 'procedural'] as const
const actSchema = z.enum(acts)
/** What a turn does: ask, answer, state, decide, or move the meeting on. */
export type Act = z.infer<typeof actSchema>

/** A stretch of the document in which one speaker does one thing. */
export interface Turn {
  /** `t1`, `t2` and so on, in reading order. */
  id: string
  span: Span
  /** What a reader sees there, white space folded. */
  text: string
  act: Act
  /** Null where the document names nobody. */
  speaker: Speaker | null
  /** Id of one of `items`; null outside all of them. */
  itemId: string | null
  /** When it is said, in seconds of the recording; only where the document tells (captions, transcripts with times). */
  time?: { start: number; end: number } | undefined
  /** The rule that found the turn, such as `turns/reported`. */
  by: string
}
/** A stretch of the record in which one speaker does one thing. */
export const turnSchema = z.object({
  id: z.string(),
  span: spanSchema,
  text: z.string(),
  act: actSchema,
  speaker: speakerSchema.nullable(),
  itemId: z.string().nullable(),
  time: z.object({ start: z.number().nonnegative(), end: z.number().nonnegative() }).optional(),
  by: z.string(),
}) satisfies z.ZodType<Turn>
