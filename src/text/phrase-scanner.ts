import { alternatives, type FirstWord, firstWords } from './first-words'
import type { PlainWord } from './plain-words'
import { remember } from './stems'

/** A pattern with what it stands for. */
export interface Phrase<Value> {
  readonly value: Value
  /** Source of a regular expression for text in lower case with straight apostrophes, which matches from the start of a word. */
  readonly pattern: string
}

/** Where a phrase stands. */
export interface PhraseHit<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

interface Compiled<Value> {
  readonly value: Value
  readonly order: number
  readonly pattern: RegExp
}

/** Finds phrases in a text in lower case by its words. */
export type PhraseScanner<Value> = (text: string, words: readonly PlainWord[]) => PhraseHit<Value>[]

/**
 * Finds many phrases in one pass: each is tried only at words with which it can begin. Hits of one value do not overlap and come
 * in order; where several phrases of a value fit, the one that was given first wins.
 */
export function phraseScanner<Value>(phrases: readonly Phrase<Value>[]): PhraseScanner<Value> {
  const whole = new Map<string, Compiled<Value>[]>()
  const begun = new Map<string, Compiled<Value>[]>()
  const put = ({ text, whole: isWhole }: FirstWord, one: Compiled<Value>): void => {
    const table = isWhole ? whole : begun
    const row = table.get(text)
    if (row === undefined) table.set(text, [one])
    else row.push(one)
  }
  phrases
    .flatMap(({ value, pattern }) => alternatives(pattern).map((source) => ({ value, source })))
    .forEach(({ value, source }, order) => {
      const one = { value, order, pattern: new RegExp(source, 'y') }
      for (const first of firstWords(source)) put(first, one)
    })
  const candidates = remember((word) => {
    const found = [...(whole.get(word) ?? [])]
    for (let length = 0; length <= word.length; length++) found.push(...(begun.get(word.slice(0, length)) ?? []))
    return [...new Set(found)].sort((a, b) => a.order - b.order)
  })
  return (text, words) => scan(text, words, candidates)
}

function scan<Value>(
  text: string,
  words: readonly PlainWord[],
  candidates: (word: string) => readonly Compiled<Value>[],
): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = []
  const ends = new Map<Value, number>()
  for (const { start, word } of words)
    for (const { value, pattern } of candidates(word)) {
      if ((ends.get(value) ?? 0) > start) continue
      pattern.lastIndex = start
      if (!pattern.test(text)) continue
      hits.push({ value, start, end: pattern.lastIndex })
      ends.set(value, Math.max(pattern.lastIndex, start + 1))
    }
  return hits
}
