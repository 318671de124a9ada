import * as z from 'zod'

/** A half-open stretch `[start, end)` of the text as it was given, in UTF-16 units: `text.slice(start, end)` is its words. */
export interface Span {
  start: number
  /** The first unit behind it. */
  end: number
}
/** Where something stands: half-open `[start, end)` in UTF-16 units of the input exactly as it was given. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
}) satisfies z.ZodType<Span>

/** How many units two spans share; 0 when they lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
