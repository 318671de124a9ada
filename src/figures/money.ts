import { type Draft, draft } from './draft'
import type { Quantity } from './quantity'

/** Sums of money: '£25.5 million', '£1.5Bn', '26p', 'GBP 5m', '£21m to £24m'. Value in whole units of the currency. */
export function readMoney(_text: string, quantity: Quantity): Draft | null {
  const { currency } = quantity.first
  return currency === null ? null : draft(quantity, 'money', currency)
}
