import * as z from 'zod'
import { speakerSchema } from './person'
import { spanSchema } from './span'

export const acts = ['question', 'answer', 'statement', 'action', 'decision', 'procedural'] as const
export const actSchema = z.enum(acts)
/** What a turn does: ask, answer, state, decide, or move the meeting on. */
export type Act = z.infer<typeof actSchema>

/** A stretch of the record in which one speaker does one thing. */
export const turnSchema = z.object({
  id: z.string(),
  span: spanSchema,
  /** What a reader sees there, white space folded. */
  text: z.string(),
  act: actSchema,
  speaker: speakerSchema.nullable(),
  itemId: z.string().nullable(),
  /** When it is said, in seconds of the recording; only where the document tells (captions, transcripts with times). */
  time: z.object({ start: z.number().nonnegative(), end: z.number().nonnegative() }).optional(),
  /** The rule that found the turn, such as `turns/reported`. */
  by: z.string(),
})
/** A stretch of the document in which one speaker does one thing. */
export type Turn = z.infer<typeof turnSchema>
