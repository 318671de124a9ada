import * as z from 'zod'
import { type Span, spanSchema } from './span'

/** Something that a reader of the result should know: what, how grave, and where. */
export interface Issue {
  /** What kind of thing it is, such as `empty-text`. */
  code: string
  /** A sentence for people. */
  message: string
  /** Null where it is about the document as a whole. */
  span: Span | null
  severity: 'info' | 'warning' | 'error'
}
/** Something odd in a readable text, which a user of the findings should know. */
export const issueSchema = z.object({
  code: z.string(),
  message: z.string(),
  span: spanSchema.nullable(),
  severity: z.enum(['info', 'warning', 'error']),
}) satisfies z.ZodType<Issue>
