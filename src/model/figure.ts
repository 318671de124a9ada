import * as z from 'zod'
import { type Span, spanSchema } from './span'

export const figureKinds = ['money', 'percent', 'count', 'ratio', 'duration', 'rank', 'multiple', 'measure'] as const
const figureKindSchema = z.enum(figureKinds)
/** What a figure counts. */
export type FigureKind = z.infer<typeof figureKindSchema>

export const modifiers = ['exact', 'approx', 'min', 'max'] as const
const modifierSchema = z.enum(modifiers)
/** How exact it is: 'about 30' is `approx`, 'at least 30' `min`, 'up to 30' `max`. */
export type Modifier = z.infer<typeof modifierSchema>

/** Which way a figure says that something moved. */
export interface Change {
  direction: 'rise' | 'fall' | 'none'
  /** The word that says so: 'fell', 'increase'. */
  word: string
}
const changeSchema = z.object({
  direction: z.enum(['rise', 'fall', 'none']),
  word: z.string(),
}) satisfies z.ZodType<Change>

/** What a figure is set against: another figure, or words such as 'last year' where no number is given. */
export interface Baseline {
  span: Span
  text: string
  /** Its number, told like the value of a figure; null where the words give none. */
  value: number | null
}
const baselineSchema = z.object({
  span: spanSchema,
  text: z.string(),
  value: z.number().nullable(),
}) satisfies z.ZodType<Baseline>

/** A number as printed, with its value, unit and what stands round it. */
export interface Figure {
  /** Sign, currency, number, multiplier and unit symbol; for counts the number alone. */
  span: Span
  /** As printed: '£1.2m', 'four in five'. */
  text: string
  kind: FigureKind
  /** Null for ranges. Money in whole units of its currency, percentages as printed, ratios and multiples as a factor. */
  value: number | null
  /** Lower bound of a range, in the units of a value; null for all else. */
  low: number | null
  /** Upper bound of a range; null for all else. */
  high: number | null
  /** ISO 4217 code, `percent`, `percentage point`, the unit or the counted noun in the singular. */
  unit: string | null
  /** Whether the text says the number itself, about it (`approx`), or a bound: `min` for 'over' and 'at least', `max` for 'up to'. */
  modifier: Modifier
  /** The shortest phrase of the text that says what is measured. */
  about: string | null
  change: Change | null
  /** What the figure is counted by, in the singular: 'year' of '£13.95 per year'. */
  per: string | null
  baseline: Baseline | null
  /** The time that the figure is of, as an ISO date or interval. */
  period: string | null
  /** Id of the turn that states it; null outside a turn. */
  turnId: string | null
  /** The rule that found it, such as `figures/money`. */
  by: string
}
/** A stated quantity. */
export const figureSchema = z.object({
  span: spanSchema,
  text: z.string(),
  kind: figureKindSchema,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  modifier: modifierSchema,
  about: z.string().nullable(),
  change: changeSchema.nullable(),
  per: z.string().nullable(),
  baseline: baselineSchema.nullable(),
  period: z.string().nullable(),
  turnId: z.string().nullable(),
  by: z.string(),
}) satisfies z.ZodType<Figure>
