import { isDigit, isSmall } from './letter-codes'

const APOSTROPHE = 0x27

/**
 * Visits the words of a text that `plainLower` made, in order, half-open; what follows an apostrophe ("'ll") is also visited as a
 * word of its own. By character codes: a pattern would make an array of every match.
 */
export function scanPlainWords(text: string, visit: (start: number, end: number) => void): void {
  let at = 0
  while (at < text.length) {
    if (!isPlain(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    do at++
    while (at < text.length && isPlain(text.charCodeAt(at)))
    const mark = at
    while (text.charCodeAt(at) === APOSTROPHE && isSmall(text.charCodeAt(at + 1))) {
      at += 2
      while (isSmall(text.charCodeAt(at))) at++
    }
    visit(start, at)
    if (at > mark) visit(mark, at)
  }
}

/** A letter of the Latin scripts or a digit. */
function isPlain(code: number): boolean {
  return isSmall(code) || isDigit(code) || (code >= 0xe0 && code <= 0x24f)
}
