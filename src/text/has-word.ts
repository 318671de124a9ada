import { isLetter } from './letter-codes'

/** Whether one of some words, given in lower case, stands in a short text, in whatever case. */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  let at = 0
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    do at++
    while (isLetter(text.charCodeAt(at)))
    if (words.has(text.slice(start, at).toLowerCase())) return true
  }
  return false
}
