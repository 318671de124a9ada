/** A word of a text in lower case with straight apostrophes. */
export interface PlainWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

const WORD = /[a-z\d\u00e0-\u024f]+(?:'[a-z]+)*/g

/** The words of a text that `plainLower` made, in order; what follows an apostrophe ("'ll") also stands as a word of its own. */
export function plainWords(text: string): PlainWord[] {
  const found: PlainWord[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0]
    const start = match.index
    found.push({ start, end: start + word.length, word })
    const mark = word.indexOf("'")
    if (mark > 0) found.push({ start: start + mark, end: start + word.length, word: word.slice(mark) })
  }
  return found
}
