import * as z from 'zod'
import { spanSchema } from './span'

/** Something odd in a readable text, which a user of the findings should know. */
export const issueSchema = z.object({
  code: z.string(),
  message: z.string(),
  span: spanSchema.nullable(),
  severity: z.enum(['info', 'warning', 'error']),
})
/** Something that a reader of the result should know: what, how grave, and where. */
export type Issue = z.infer<typeof issueSchema>
