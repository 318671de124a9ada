import * as z from 'zod'

const idSchema = z.union([z.string(), z.number()])
const documentSchema = z
  .object({ id: idSchema, text: z.string().optional(), path: z.string().optional(), date: z.iso.date().optional() })
  .refine(({ text, path }) => (text === undefined) !== (path === undefined))

/** What names a document among many. */
export type LineId = z.infer<typeof idSchema>

/** A document as a line of JSON gives it: its text, or the path of its file. */
export interface LineDocument {
  readonly id: LineId
  readonly text?: string | undefined
  readonly path?: string | undefined
  /** The day of the meeting as `2025-03-12`, for a document that does not print it. */
  readonly date?: string | undefined
}

/** A line that cannot be taken for a document, with the reason and the id as far as it could be read. */
export interface RefusedLine {
  readonly id: LineId | null
  readonly error: string
}

/** The document that a line of JSON gives, or why it gives none. */
export function lineDocument(text: string): LineDocument | RefusedLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { id: null, error: 'this line is no JSON: every document has to be one JSON object on a line of its own.' }
  }
  const found = documentSchema.safeParse(value)
  if (found.success) return found.data
  const id = z.object({ id: idSchema }).safeParse(value)
  return { id: id.success ? id.data.id : null, error: reasonOf(value, id.success) }
}

function reasonOf(value: unknown, hasId: boolean): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'this line is no JSON object: give { "id", "text" } or { "id", "path" }.'
  if (!hasId) return 'this line has no "id": give each document one, a string or a number.'
  if ('date' in value && !z.iso.date().safeParse(value.date).success)
    return 'the "date" is no day such as "2025-03-12".'
  return 'give either "text", the document itself, or "path", the file it is in, as a string.'
}
