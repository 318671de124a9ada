import * as z from 'zod'
import { type Speaker, speakerSchema } from './person'
import { type Span, spanSchema } from './span'

export const commitmentKinds = ['action', 'undertaking', 'plan', 'target'] as const
const commitmentKindSchema = z.enum(commitmentKinds)
/** What it is: recorded as an action, taken on by somebody, planned, or a target set. */
export type CommitmentKind = z.infer<typeof commitmentKindSchema>

export const firmnesses = ['firm', 'hedged'] as const
const firmnessSchema = z.enum(firmnesses)
/** Whether the words leave a way out. */
export type Firmness = z.infer<typeof firmnessSchema>

/** By when. */
export interface Due {
  /** An ISO day, month, quarter of the calendar year (`2026-Q2` for April to June, the first of a British financial year), year or interval `a/b`. */
  iso: string
  /** The words that say it. */
  text: string
  span: Span
}
const dueSchema = z.object({ iso: z.string(), text: z.string(), span: spanSchema }) satisfies z.ZodType<Due>

/** What the promise depends on, in the document's words: 'subject to the grant', 'should the panel support it'. */
export interface Condition {
  text: string
  span: Span
}
const conditionSchema = z.object({ text: z.string(), span: spanSchema }) satisfies z.ZodType<Condition>

/** What a reader could check later: whether it says who, names a concrete step, a measure and a date. */
export interface Specificity {
  owner: boolean
  step: boolean
  measure: boolean
  date: boolean
}
const specificitySchema = z.object({
  owner: z.boolean(),
  step: z.boolean(),
  measure: z.boolean(),
  date: z.boolean(),
}) satisfies z.ZodType<Specificity>

export const commitmentStates = ['complete', 'not-complete', 'in-progress', 'carried-forward', 'discharged'] as const

/** What the document itself says became of it, with its words. */
export interface CommitmentStatus {
  state: (typeof commitmentStates)[number]
  text: string
  span: Span
}
const commitmentStatusSchema = z.object({
  state: z.enum(commitmentStates),
  text: z.string(),
  span: spanSchema,
}) satisfies z.ZodType<CommitmentStatus>

/** Something promised, planned or recorded as an action: the words, who owes it, by when, how firmly. */
export interface Commitment {
  span: Span
  /** What a reader sees there. */
  text: string
  kind: CommitmentKind
  /** `hedged` where the words leave a way out: 'hopes to', 'where possible', 'subject to'. */
  firmness: Firmness
  /** Who has to do it; null where it cannot be told. */
  owner: Speaker | null
  /** Null where the words give no date. */
  due: Due | null
  /** Id of the turn that says it; null outside a document. */
  turnId: string | null
  /** The verb and its object without the frame: 'provide a further update'; in the passive what is to be done to what. */
  action: string
  /** Empty where the promise hangs on nothing. */
  conditions: Condition[]
  specificity: Specificity
  /** Null where the document gives none. */
  status: CommitmentStatus | null
  /** The rule that found it, such as `commitments/modal`. */
  by: string
}
/** Words by which somebody present is bound to something in the future that could later be checked. */
export const commitmentSchema = z.object({
  span: spanSchema,
  text: z.string(),
  kind: commitmentKindSchema,
  firmness: firmnessSchema,
  owner: speakerSchema.nullable(),
  due: dueSchema.nullable(),
  turnId: z.string().nullable(),
  action: z.string(),
  conditions: z.array(conditionSchema),
  specificity: specificitySchema,
  status: commitmentStatusSchema.nullable(),
  by: z.string(),
}) satisfies z.ZodType<Commitment>

/** Whether the document reports a commitment as done, or as owed no more. */
export function isDone({ status }: Commitment): boolean {
  return status?.state === 'complete' || status?.state === 'discharged'
}
