import { isLetter } from './letter-codes'
import { skipSpace, trimmedEnd } from './white-space'

const HYPHEN = 0x2d
const BASE = 31

/**
 * A number for a word of letters of ASCII in whatever case; 0 for none. Up to six letters no two words share one. Looked up, it costs
 * no copy of the word, which is what a search in running text spends most of its time on.
 */
export function wordKey(word: string): number {
  return keyOf(word, 0, word.length)
}

/** The key of a word that goes on with one more letter, given by its code. */
function stepKey(key: number, code: number): number {
  return (Math.imul(key, BASE) + (code & BASE)) | 0
}

/** The keys of words parted by spaces. */
export function wordKeys(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(wordKey))
}

/** The key of the word that ends in front of `at` with white space between; 0 where anything else stands there. */
export function keyInFront(text: string, at: number): number {
  const end = trimmedEnd(text, 0, at)
  if (end === at) return 0
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return keyOf(text, start, end)
}

/** The key of the word that starts behind `at`, white space or a hyphen between; 0 where anything else stands there. */
export function keyBehind(text: string, at: number): number {
  const start = text.charCodeAt(at) === HYPHEN ? at + 1 : skipSpace(text, at, text.length)
  if (start === at) return 0
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  return keyOf(text, start, end)
}

/** Whether one of some words stands in a text. */
export function hasWord(text: string, keys: ReadonlySet<number>): boolean {
  let key = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) key = stepKey(key, code)
    else if (key !== 0) {
      if (keys.has(key)) return true
      key = 0
    }
  }
  return key !== 0 && keys.has(key)
}

function keyOf(text: string, start: number, end: number): number {
  let key = 0
  for (let at = start; at < end; at++) key = stepKey(key, text.charCodeAt(at))
  return key
}
