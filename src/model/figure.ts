import * as z from 'zod'
import { spanSchema } from './span'

export const figureKinds = ['money', 'percent', 'count', 'ratio', 'duration', 'rank', 'multiple', 'measure'] as const
export const figureKindSchema = z.enum(figureKinds)
export type FigureKind = z.infer<typeof figureKindSchema>

export const modifiers = ['exact', 'approx', 'min', 'max'] as const
export const modifierSchema = z.enum(modifiers)
export type Modifier = z.infer<typeof modifierSchema>

/** Which way a figure says that something moved, and the word that says so ('fell', 'increase'). */
export const changeSchema = z.object({ direction: z.enum(['rise', 'fall', 'none']), word: z.string() })
export type Change = z.infer<typeof changeSchema>

/** What a figure is set against: another figure, or words such as 'last year' where no number is given. */
export const baselineSchema = z.object({ span: spanSchema, text: z.string(), value: z.number().nullable() })
export type Baseline = z.infer<typeof baselineSchema>

/** A stated quantity. */
export const figureSchema = z.object({
  /** Sign, currency, number, multiplier and unit symbol; for counts the number alone. */
  span: spanSchema,
  text: z.string(),
  kind: figureKindSchema,
  /** Null for ranges. Money in whole units of its currency, percentages as printed, ratios and multiples as a factor. */
  value: z.number().nullable(),
  /** Bounds of a range; null for all else. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** ISO 4217 code, `percent`, `percentage point`, the unit or the counted noun in the singular. */
  unit: z.string().nullable(),
  modifier: modifierSchema,
  /** The shortest phrase of the text that says what is measured. */
  about: z.string().nullable(),
  change: changeSchema.nullable(),
  /** What the figure is counted by, in the singular: 'year' of '£13.95 per year'. */
  per: z.string().nullable(),
  baseline: baselineSchema.nullable(),
  /** The time that the figure is of, as an ISO date or interval. */
  period: z.string().nullable(),
  turnId: z.string().nullable(),
  /** The rule that found it, such as `figures/money`. */
  by: z.string(),
})
/** A number as printed, with its value, unit and what stands round it. */
export type Figure = z.infer<typeof figureSchema>
