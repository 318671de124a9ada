import * as z from 'zod'

export const documentKinds = ['minutes', 'agenda', 'paper', 'transcript'] as const
const documentKindSchema = z.enum(documentKinds)
/** What a document is. */
export type DocumentKind = z.infer<typeof documentKindSchema>

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One of several documents in a file. */
export interface Part {
  kind: DocumentKind
  /** An ISO day; null where it gives none. */
  date: string | null
  /** Where it starts in the input, in UTF-16 units. */
  start: number
}
const partSchema = z.object({
  kind: documentKindSchema,
  date: isoDate.nullable(),
  start: z.int().nonnegative(),
}) satisfies z.ZodType<Part>

/** Which body met, when, and what kind of document tells of it. */
export interface Meeting {
  /** The name of the board, panel or committee; null where the document does not say. */
  body: string | null
  kind: DocumentKind | null
  /** The ISO day of the meeting; null where the document does not say. */
  date: string | null
  /** The ISO day of the next meeting; null where the document does not say. */
  next: string | null
  /** Empty unless the file holds several documents. */
  parts: Part[]
}
/** What the document says of its meeting. Dates are ISO days; null where it does not say. */
export const meetingSchema = z.object({
  body: z.string().nullable(),
  kind: documentKindSchema.nullable(),
  date: isoDate.nullable(),
  next: isoDate.nullable(),
  parts: z.array(partSchema),
}) satisfies z.ZodType<Meeting>
