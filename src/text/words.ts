/** A word of a sentence; offsets are into the text that the sentence was taken from. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one: white space, commas, brackets, dashes. */
  readonly before: string
}

const WORD = /[\p{L}\p{N}£$€][\p{L}\p{N}£$€'’&%./,-]*/gu
const TAIL = ".,/'’&-"
const CONTRACTED = /['’]ll$/i

/** The words of `[start, end)` in order; `we'll` counts as two. A stretch without letters or digits has none. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const found: Word[] = []
  const slice = text.slice(start, end)
  const pattern = new RegExp(WORD)
  let last = 0
  for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
    const from = match.index
    const to = from + trimmed(match[0])
    const before = slice.slice(last, from)
    const cut = to - from > 3 && CONTRACTED.test(slice.slice(to - 3, to)) ? to - 3 : to
    found.push(wordAt(slice, from, cut, start, before))
    if (cut < to) found.push(wordAt(slice, cut, to, start, ''))
    last = to
  }
  return found
}

/** Length of the word without the marks at its end. */
function trimmed(word: string): number {
  let length = word.length
  while (length > 1 && TAIL.includes(word[length - 1]!)) length--
  return length
}

function wordAt(slice: string, from: number, to: number, start: number, before: string): Word {
  const text = slice.slice(from, to)
  const lower = text.toLowerCase()
  return {
    text,
    lower: lower.includes('’') ? lower.replace('’', "'") : lower,
    start: start + from,
    end: start + to,
    before,
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
