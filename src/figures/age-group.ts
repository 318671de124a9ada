import type { Modifier } from '../model/figure'
import type { Quantity } from './quantity'

/** 'the over-75s', 'free swimming for under 16s': which way an age bounds those who are named by it; null where it names nobody. */
export function ageGroupOf(text: string, { start, end, value }: Quantity): Modifier | null {
  const sign = text[end]
  if (sign !== 's' && sign !== '’' && sign !== "'") return null
  if (value === null || value > 110 || !/^[’']?s\b/.test(text.slice(end, end + 3))) return null
  const word = /\b(over|under)[-\s]$/i.exec(text.slice(Math.max(0, start - 7), start))
  return word === null ? null : word[1]!.toLowerCase() === 'over' ? 'min' : 'max'
}
