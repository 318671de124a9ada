import { alternatives, type FirstWord, firstWords } from './first-words'
import { laterWords } from './later-words'
import { rarest } from './needed-words'
import { wordTable } from './word-table'

/** A pattern with what it stands for. */
export interface Phrase<Value> {
  readonly value: Value
  /** Source of a regular expression for text in lower case with straight apostrophes, which matches from the start of a word. */
  readonly pattern: string
}

/** A phrase that can begin with a word; `pattern` is sticky, and null where the word is all of it. */
export interface IndexedPhrase<Value> {
  readonly value: Value
  readonly order: number
  readonly pattern: RegExp | null
  /** Whether it is only worth trying where a later word that it needs is there. */
  readonly waits: boolean
}

/** Where a phrase stands. */
export interface PhraseHit<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/** What a word has to do with the phrases of an index: those that can begin with it, and by their order those that wait for it. */
export interface WordPhrases<Value> {
  readonly phrases: readonly IndexedPhrase<Value>[]
  readonly wakes: readonly number[]
}

/** A word of a text with its phrases. */
export interface PhraseStart<Value> {
  readonly start: number
  readonly end: number
  readonly entry: WordPhrases<Value>
}

const ONE_WORD = /^([a-z]+)(?:\\b)?$/

/** What each word has to do with phrases, which rank in the order in which they were given. Callers do well to remember what it gives. */
export function phraseIndex<Value>(phrases: readonly Phrase<Value>[]): (word: string) => WordPhrases<Value> {
  const starts: (readonly [FirstWord, IndexedPhrase<Value>])[] = []
  const needs: [FirstWord, number][] = []
  phrases
    .flatMap(({ value, pattern }) => alternatives(pattern).map((source) => ({ value, source })))
    .forEach(({ value, source }, order) => {
      const word = source.endsWith('\\b') ? ONE_WORD.exec(source)?.[1] : undefined
      if (word !== undefined)
        starts.push([
          { text: word, whole: true },
          { value, order, pattern: null, waits: false },
        ])
      else {
        const needed = rarest(laterWords(source)) ?? []
        const phrase = { value, order, pattern: new RegExp(source, 'y'), waits: needed.length > 0 }
        starts.push(...firstWords(source).map((first) => [first, phrase] as const))
        for (const first of needed) needs.push([first, order])
      }
    })
  const begun = wordTable(starts)
  const waiting = wordTable(needs)
  return (word) => ({
    phrases: [...new Set(begun(word))].sort((a, b) => a.order - b.order),
    wakes: [...new Set([...waiting(word), ...waiting(word.replace(/'.*/, ''))])],
  })
}

/** The phrases in a text. Hits of one value do not overlap and come in order; where several fit, the one that was given first wins. */
export function phrasesAt<Value>(text: string, words: readonly PhraseStart<Value>[]): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = []
  const ends = new Map<Value, number>()
  const awake = new Set<number>()
  for (const { entry } of words) for (const order of entry.wakes) awake.add(order)
  for (const { start, end, entry } of words)
    for (const { value, order, pattern, waits } of entry.phrases) {
      if ((waits && !awake.has(order)) || (ends.get(value) ?? 0) > start) continue
      const until = pattern === null ? end : matchEnd(pattern, text, start)
      if (until < 0) continue
      hits.push({ value, start, end: until })
      ends.set(value, Math.max(until, start + 1))
    }
  return hits
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}
