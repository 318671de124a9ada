import { isLetter } from './letter-codes'

/** The letters of ASCII that a text begins with, in lower case: '' where it begins with anything else. */
export function firstWord(text: string): string {
  let end = 0
  while (isLetter(text.charCodeAt(end))) end++
  return text.slice(0, end).toLowerCase()
}
