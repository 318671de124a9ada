import type { Figure } from '../model/figure'
import { lastWhere } from '../model/last-where'

/** The figures of `[start, end)`, which stand in order in a list that may be as long as the answer. */
export function figuresWithin(figures: readonly Figure[], start: number, end: number): Figure[] {
  const found: Figure[] = []
  const first = lastWhere(figures.length, (index) => figures[index]!.span.start < start, -1) + 1
  for (let index = first; index < figures.length && figures[index]!.span.start < end; index++)
    if (figures[index]!.span.end <= end) found.push(figures[index]!)
  return found
}
