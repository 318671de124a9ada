import { type Draft, draft } from './draft'
import type { Quantity } from './quantity'

/** Percentages as printed: '39.3%', '46.2 per cent', '30-40%'; percentage points carry their own unit. */
export function readPercent(_text: string, quantity: Quantity): Draft | null {
  const { percent } = quantity.first.percent === null ? quantity.last : quantity.first
  return percent === null ? null : draft(quantity, 'percent', percent)
}
