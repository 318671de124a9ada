import { isNamed } from '../text/names'
import { nameIn } from './roster-name'

/** Whether a list begins with somebody: 'Cllr Jane Doe; Cllr Ravi Roe'. */
export function namesFirst(list: string): boolean {
  const first = list.split(/[,;(]/, 1)[0]!.trim()
  return isNamed(first) || nameIn(first) !== null
}
