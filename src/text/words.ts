import { isDigit, isLetter } from './letter-codes'

/** A word of a sentence; offsets are into the text that the sentence was taken from. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one: white space, commas, brackets, dashes. */
  readonly before: string
}

const TAIL = ".,/'’&-"

/** The words of `[start, end)` in order; `we'll` counts as two. A stretch without letters or digits has none. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const found: Word[] = []
  let last = start
  let at = start
  while (at < end) {
    const length = opens(text, at, end)
    if (length === 0) {
      at++
      continue
    }
    const from = at
    for (at += length; at < end; ) {
      const next = goesOn(text, at, end)
      if (next === 0) break
      at += next
    }
    const to = from + trimmed(text, from, at)
    const cut = to - from > 3 && isWill(text, to) ? to - 3 : to
    found.push(wordAt(text, from, cut, last))
    if (cut < to) found.push(wordAt(text, cut, to, cut))
    last = to
    at = Math.max(at, to)
  }
  return found
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u

/** How many units a letter, digit or sign of money takes that a word can begin with; 0 for anything else. By codes: a pattern with every script's letters is slow. */
function opens(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return isLetter(code) || isDigit(code) || code === 36 ? 1 : 0
  if (code === 0xa3 || code === 0x20ac) return 1
  const units = code >= 0xd800 && code < 0xdc00 ? 2 : 1
  return LETTER_OR_DIGIT.test(text.slice(at, Math.min(end, at + units))) ? units : 0
}

const INSIDE = "'’&%./,-"

/** The same for what a word can go on with. */
function goesOn(text: string, at: number, end: number): number {
  return opens(text, at, end) || (INSIDE.includes(text[at]!) ? 1 : 0)
}

/** Whether 'll' behind an apostrophe ends at `to`. */
function isWill(text: string, to: number): boolean {
  return (
    (text.charCodeAt(to - 1) | 32) === 108 &&
    (text.charCodeAt(to - 2) | 32) === 108 &&
    (text[to - 3] === "'" || text[to - 3] === '’')
  )
}

/** Length of the word without the marks at its end. */
function trimmed(text: string, from: number, to: number): number {
  let length = to - from
  while (length > 1 && TAIL.includes(text[from + length - 1]!)) length--
  return length
}

function wordAt(text: string, start: number, end: number, last: number): Word {
  const own = text.slice(start, end)
  const lower = own.toLowerCase()
  return {
    text: own,
    lower: lower.includes('’') ? lower.replace('’', "'") : lower,
    start,
    end,
    before: text.slice(last, start),
  }
}

const BREAK = /[;:()[\]\u2022\u2013\u2014\uf0b7]| -|-- /

/** Whether a mark that parts clauses stands before the word. */
export function afterBreak(word: Word): boolean {
  return word.before !== ' ' && BREAK.test(word.before)
}

/** Whether a comma stands before the word. */
export function afterComma(word: Word): boolean {
  return word.before !== ' ' && word.before.includes(',')
}
