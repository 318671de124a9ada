import * as z from 'zod'
import { speakerSchema } from './person'
import { spanSchema } from './span'

export const commitmentKinds = ['action', 'undertaking', 'plan', 'target'] as const
export const commitmentKindSchema = z.enum(commitmentKinds)
export type CommitmentKind = z.infer<typeof commitmentKindSchema>

export const firmnesses = ['firm', 'hedged'] as const
export const firmnessSchema = z.enum(firmnesses)
export type Firmness = z.infer<typeof firmnessSchema>

/** By when: an ISO day, month, quarter, year or interval `a/b`, with the words that say it. */
export const dueSchema = z.object({ iso: z.string(), text: z.string(), span: spanSchema })
export type Due = z.infer<typeof dueSchema>

/** What the promise depends on, in the document's words: 'subject to the grant', 'should the panel support it'. */
export const conditionSchema = z.object({ text: z.string(), span: spanSchema })
export type Condition = z.infer<typeof conditionSchema>

/** What a reader could check later: whether it says who, names a concrete step, a measure and a date. */
export const specificitySchema = z.object({
  owner: z.boolean(),
  step: z.boolean(),
  measure: z.boolean(),
  date: z.boolean(),
})
export type Specificity = z.infer<typeof specificitySchema>

export const commitmentStates = ['complete', 'not-complete', 'in-progress', 'carried-forward', 'discharged'] as const

/** What the document itself says became of it, with its words. */
export const commitmentStatusSchema = z.object({ state: z.enum(commitmentStates), text: z.string(), span: spanSchema })
export type CommitmentStatus = z.infer<typeof commitmentStatusSchema>

/** Words by which somebody present is bound to something in the future that could later be checked. */
export const commitmentSchema = z.object({
  span: spanSchema,
  /** What a reader sees there. */
  text: z.string(),
  kind: commitmentKindSchema,
  firmness: firmnessSchema,
  /** Who has to do it; null where it cannot be told. */
  owner: speakerSchema.nullable(),
  due: dueSchema.nullable(),
  /** Null outside a document. */
  turnId: z.string().nullable(),
  /** The verb and its object without the frame: 'provide a further update'; in the passive what is to be done to what. */
  action: z.string(),
  /** Empty where the promise hangs on nothing. */
  conditions: z.array(conditionSchema),
  specificity: specificitySchema,
  /** Null where the document gives none. */
  status: commitmentStatusSchema.nullable(),
  /** The rule that found it, such as `commitments/modal`. */
  by: z.string(),
})
/** Something promised, planned or recorded as an action: the words, who owes it, by when, how firmly. */
export type Commitment = z.infer<typeof commitmentSchema>
