import { cutEnd } from '../text/cut-end'
import { singleSpaced } from '../text/single-spaced'

const LONGEST = 120
const END = '.;,"\'\u2019\u201d'

/** Words as they are quoted in a reason: between quotation marks, without the stop at their end, the long ones cut at a word. */
export function shorten(words: string): string {
  // Of a sentence without end only the beginning is printed.
  const plain = cutEnd(singleSpaced(words.slice(0, 4 * LONGEST)).trim(), END)
  if (plain.length <= LONGEST) return `\u201c${plain}\u201d`
  const cut = plain.lastIndexOf(' ', LONGEST)
  return `\u201c${plain.slice(0, cut > 0 ? cut : LONGEST)} \u2026\u201d`
}
