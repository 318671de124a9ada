import * as z from 'zod'
import { spanSchema } from './span'

/** A table with its caption, the cells of its header and its rows, all as text. */
export const tableSchema = z.object({
  span: spanSchema,
  caption: z.string().nullable(),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})
/** A table of the document. */
export type Table = z.infer<typeof tableSchema>
