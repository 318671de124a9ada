import { overlap, type Span } from '../../../src/model/span'

/** What two spans share of what they cover together (intersection over union), from 0 to 1. */
export function closeness(a: Span, b: Span): number {
  const shared = overlap(a, b)
  return shared / (size(a) + size(b) - shared)
}

/** What two spans share of the shorter one; 0 where they share less than a fifth of what they cover together. */
export function nearness(a: Span, b: Span): number {
  return closeness(a, b) >= 0.2 ? overlap(a, b) / Math.min(size(a), size(b)) : 0
}

/** From the first start to the last end; null of nothing. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

function size(span: Span): number {
  return Math.max(1, span.end - span.start)
}
