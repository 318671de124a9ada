import type { LineMark } from '../model/source'

/** A line's mark that makes no heading of it. */
export function withoutHeading({ heading: _, ...mark }: LineMark): LineMark {
  return mark
}
