import { scanPlainWords } from '../text/scan-plain-words'

/** Stands in front of the first word of a sentence. */
export const START = '^'
/** Stands for any number. */
const NUMBER = '0'

/** A word as it is counted among what is said: numbers are all alike. */
export function saidWord(word: string): string {
  return /^\d/.test(word) ? NUMBER : word
}

/** The words of a sentence that `plainLower` made, and the pairs of neighbours, its start among them; each once. */
export function saidPhrases(plain: string): ReadonlySet<string> {
  const found = new Set<string>()
  let before = START
  let from = 0
  scanPlainWords(plain, (start, end) => {
    // What follows an apostrophe is visited again.
    if (start < from) return
    const word = saidWord(plain.slice(start, end))
    found.add(word).add(`${before} ${word}`)
    before = word
    from = end
  })
  return found
}
