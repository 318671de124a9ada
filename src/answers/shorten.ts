import { cutEnd } from '../text/cut-end'
import { singleSpaced } from '../text/single-spaced'

const LONGEST = 120
/** How many units of what stands before the words that count are kept. */
const BEFORE = 40
const END = '.;,"\'\u2019\u201d'

/**
 * Words as they are quoted in a reason: between quotation marks, without the stop at their end, the long ones cut at a word so
 * that the words that count (`focus`) are among what is left.
 */
export function shorten(words: string, focus = ''): string {
  // Of a sentence without end only the beginning is printed.
  const plain = cutEnd(singleSpaced(words.slice(0, 4 * LONGEST)).trim(), END)
  if (plain.length <= LONGEST) return `\u201c${plain}\u201d`
  const at = plain.indexOf(singleSpaced(focus).trim())
  const isFar = focus !== '' && at + focus.length > LONGEST
  const from = isFar ? plain.lastIndexOf(' ', Math.min(at - BEFORE, plain.length - LONGEST)) + 1 : 0
  const rest = plain.slice(from)
  const start = from > 0 ? '\u2026 ' : ''
  if (rest.length <= LONGEST) return `\u201c${start}${rest}\u201d`
  const cut = rest.lastIndexOf(' ', LONGEST)
  return `\u201c${start}${rest.slice(0, cut > 0 ? cut : LONGEST)} \u2026\u201d`
}
