import { matchAt } from '../text/match-at'
import type { Quantity } from './quantity'

const FRONT =
  /\b(?:passed|carried|approved|adopted|failed|defeated|rejected|voted|votes?|tally)\b:?\s(?:unanimously\s)?(?:(?:by|of|was)\s)?(?:a\s(?:vote|majority)\sof\s)?$/i
const BOTH = /\d{1,2}(?:\s?[-–]\s?|\sto\s)$/
const OTHER = /^(?:\s?[-–]\s?|\sto\s)\d{1,2}(?![\d%]|[.,]\d)/
const SIDE =
  /[\s-](?:yeas?|yays?|yes|ayes?|nays?|no(?=[,;.)]|\s\d|\s*$)|noes|abstain(?:ed|ing)?|abstentions?|abstaining|recused?|absent|in\sfavou?r|(?:opposed|against)(?=[,;.)]|\s*$))(?![A-Za-z])/y

/** Whether a number counts one side of a vote: 'passed 7-0', 'voted 5 to 2', '5-yay', '4 in favour'. */
export function isTally(text: string, { start, first }: Quantity): boolean {
  const { end, numeral } = first
  if (numeral.form !== 'digits' || first.value > 999 || text[end] === '.') return false
  if (matchAt(SIDE, text, end) !== null) return true
  const left = text.slice(Math.max(0, start - 48), start)
  if (OTHER.test(text.slice(end, end + 7))) return FRONT.test(left)
  const both = /[-–\s]/.test(text[start - 1] ?? '') ? BOTH.exec(left) : null
  return both !== null && FRONT.test(left.slice(0, both.index))
}
