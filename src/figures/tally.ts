import { matchAt } from '../text/match-at'
import type { Quantity } from './quantity'

const SIDE =
  /[\s-](?:yeas?|yays?|yes|ayes?|nays?|no(?=[,;.)]|\s\d|\s*$)|noes|abstain(?:ed|ing)?|abstaining|recused?|absent|in\sfavou?r|(?:opposed|against)(?=[,;.)]|\s*$))(?![A-Za-z])/y

/** Whether a number counts one side of a vote: '5-yay', '4 in favour', '5 yes'. */
export function isTally(text: string, { first }: Quantity): boolean {
  const { end, numeral } = first
  return numeral.form === 'digits' && first.value < 1000 && matchAt(SIDE, text, end) !== null
}
