import { isDigit, isSmall } from './letter-codes'
import { wordHash } from './word-hash'

const APOSTROPHE = 0x27

/**
 * Visits the words of a text that `plainLower` made, in order, half-open; what follows an apostrophe ("'ll") is also visited as a
 * word of its own. Their hashes are those of `wordHash`. By character codes: a pattern would make an array of every match.
 */
export function scanPlainWords(text: string, visit: (start: number, end: number, hash: number) => void): void {
  let at = 0
  while (at < text.length) {
    let code = text.charCodeAt(at)
    if (!isPlain(code)) {
      at++
      continue
    }
    const start = at
    let hash = 0
    do {
      hash = (Math.imul(hash, 31) + code) | 0
      at++
      code = at < text.length ? text.charCodeAt(at) : 0
    } while (isPlain(code))
    const mark = at
    while (code === APOSTROPHE && isSmall(text.charCodeAt(at + 1))) {
      at += 2
      while (isSmall(text.charCodeAt(at))) at++
      code = text.charCodeAt(at)
    }
    visit(start, at, at > mark ? wordHash(text, start, at) : hash)
    if (at > mark) visit(mark, at, wordHash(text, mark, at))
  }
}

/** A letter of the Latin scripts or a digit. */
function isPlain(code: number): boolean {
  return isSmall(code) || isDigit(code) || (code >= 0xe0 && code <= 0x24f)
}
