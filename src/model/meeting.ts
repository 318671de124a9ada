import * as z from 'zod'

export const documentKinds = ['minutes', 'agenda', 'paper', 'transcript'] as const
export const documentKindSchema = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof documentKindSchema>

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One of several documents in a file. */
export const partSchema = z.object({
  kind: documentKindSchema,
  date: isoDate.nullable(),
  /** Where it starts in the input. */
  start: z.int().nonnegative(),
})
export type Part = z.infer<typeof partSchema>

/** What the document says of its meeting. Dates are ISO days; null where it does not say. */
export const meetingSchema = z.object({
  body: z.string().nullable(),
  kind: documentKindSchema.nullable(),
  date: isoDate.nullable(),
  next: isoDate.nullable(),
  /** Empty unless the file holds several documents. */
  parts: z.array(partSchema),
})
/** Which body met, when, and what kind of document tells of it. */
export type Meeting = z.infer<typeof meetingSchema>
