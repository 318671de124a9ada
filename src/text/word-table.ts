/** What the word in `[start, end)` of a text stands for, in any case of its letters; undefined where it is none of the table's. */
export type WordTable<Value> = (text: string, start: number, end: number) => Value | undefined

/**
 * A table of words in lower case that is asked with a place in a text. Most words are told by their first two letters and their
 * length, so that no copy of them is made.
 */
export function wordTable<Value>(entries: Iterable<readonly [word: string, value: Value]>): WordTable<Value> {
  const values = new Map(entries)
  const shapes = new Uint8Array(1 << 14)
  for (const word of values.keys()) shapes[shapeOf(word, 0, word.length)] = 1
  return (text, start, end) =>
    shapes[shapeOf(text, start, end)] === 0 ? undefined : values.get(text.slice(start, end).toLowerCase())
}

/** The same for words that stand for nothing more. */
export function wordSet(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const table = wordTable([...words].map((word) => [word, true] as const))
  return (text, start, end) => table(text, start, end) === true
}

/** One number of 14 bits for the first two letters, in either case, and the length. */
function shapeOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0
  return ((text.charCodeAt(start) & 31) << 9) | ((second & 31) << 4) | ((end - start) & 15)
}
