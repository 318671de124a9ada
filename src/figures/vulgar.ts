import { matchAt } from '../text/match-at'
import { exact } from '../text/numerals'
import type { Draft } from './draft'

const VULGAR = /(\d{1,2})\/(\d{1,3})(?:rds?|ths?)?(?=\s+(?:of\b|majority\b|share\b|interest\b))/y

/** A vulgar fraction with what it is of: '1/3 of respondents', 'a 2/3 majority'. */
export function readVulgar(text: string, at: number): Draft | null {
  const match = /[\w/.,£$€-]/.test(text[at - 1] ?? '') ? null : matchAt(VULGAR, text, at)
  if (match === null) return null
  const above = Number(match[1])
  const below = Number(match[2])
  if (above < 1 || above >= below) return null
  const value = exact(Math.round((above / below) * 1e4) / 1e4)
  return { start: at, end: at + match[0].length, kind: 'ratio', value, low: null, high: null, unit: null }
}
