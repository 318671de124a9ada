import type { FirstWord } from './first-words'

/** What is filed under words and under beginnings of words: the values for any word, those under beginnings after those under the whole. */
export function firstWordTable<Value>(rows: Iterable<readonly [FirstWord, Value]>): (word: string) => Value[] {
  const whole = new Map<string, Value[]>()
  const begun = new Map<string, Value[]>()
  for (const [first, value] of rows) {
    const table = first.whole ? whole : begun
    const row = table.get(first.text)
    if (row === undefined) table.set(first.text, [value])
    else row.push(value)
  }
  return (word) => {
    const found = [...(whole.get(word) ?? [])]
    for (let length = 0; length <= word.length; length++) found.push(...(begun.get(word.slice(0, length)) ?? []))
    return found
  }
}
