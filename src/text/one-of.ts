/**
 * Whether a word is one of a row, parted by spaces, in just these letters. For words that are asked after at every step of a
 * sentence: a set takes a fraction of the time of a pattern.
 */
export function oneOf(row: string): (word: string | undefined) => boolean {
  const words: ReadonlySet<string | undefined> = new Set(row.split(' '))
  return (word) => words.has(word)
}
