import { isLetter } from './letter-codes'

const LENGTHS = 32

interface Entry<Value> {
  readonly word: string
  readonly value: Value
}

/** What stands in a table under the word at `[start, end)` of a text, capitals or not; undefined where nothing does. */
export type WordTable<Value> = (text: string, start: number, end: number) => Value | undefined

/**
 * A table by words of small ASCII letters, which is asked for words as they stand in a text: by first letter and length, then
 * letter by letter, so that nothing is cut out of the text or put in lower case.
 */
export function wordTable<Value>(entries: Iterable<readonly [string, Value]>): WordTable<Value> {
  const slots: Entry<Value>[][] = Array.from({ length: 26 * LENGTHS }, () => [])
  for (const [word, value] of entries) slots[slotOf(word.charCodeAt(0), word.length)]!.push({ word, value })
  return (text, start, end) => {
    const first = text.charCodeAt(start)
    if (end - start >= LENGTHS || !isLetter(first)) return undefined
    for (const { word, value } of slots[slotOf(first, end - start)]!) if (isSame(text, start, word)) return value
    return undefined
  }
}

function slotOf(first: number, length: number): number {
  return ((first | 32) - 97) * LENGTHS + length
}

function isSame(text: string, start: number, word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const code = text.charCodeAt(start + at)
    if (code !== word.charCodeAt(at) && (code | 32) !== word.charCodeAt(at)) return false
  }
  return true
}
