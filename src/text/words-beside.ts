import { isLetter } from './letter-codes'
import { isSpaceAt } from './white-space'

const HYPHEN = 0x2d

/** The word in letters of ASCII that ends in front of `at` with white space between, in lower case; '' where anything else stands there. */
export function wordInFront(text: string, at: number): string {
  let end = at
  while (end > 0 && isSpaceAt(text, end - 1)) end--
  if (end === at) return ''
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/** The word in letters of ASCII that starts behind `at`, white space or a hyphen between, in lower case; '' where anything else stands there. */
export function wordBehind(text: string, at: number): string {
  let start = at
  if (text.charCodeAt(start) === HYPHEN) start++
  else while (start < text.length && isSpaceAt(text, start)) start++
  if (start === at) return ''
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  return text.slice(start, end).toLowerCase()
}
