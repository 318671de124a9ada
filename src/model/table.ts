import * as z from 'zod'
import { type Span, spanSchema } from './span'

/** A table of the document. */
export interface Table {
  /** The whole table with its caption. */
  span: Span
  caption: string | null
  /** The cells of its header; empty where it has none. */
  header: string[]
  /** Its rows under the header, cell by cell, as text. */
  rows: string[][]
}
/** A table with its caption, the cells of its header and its rows, all as text. */
export const tableSchema = z.object({
  span: spanSchema,
  caption: z.string().nullable(),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
}) satisfies z.ZodType<Table>
