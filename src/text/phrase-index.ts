import { alternatives, type FirstWord, firstWords } from './first-words'

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
}

/** Where a phrase stands. */
export interface PhraseHit<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/** A word of a text with the phrases that can begin with it. */
export interface PhraseStart<Value> {
  readonly start: number
  readonly end: number
  readonly phrases: readonly IndexedPhrase<Value>[]
}

const ONE_WORD = /^([a-z]+)(?:\\b)?$/

/** Which phrases can begin with a word, in the order in which they were given. Callers do well to remember what it gives. */
export function phraseIndex<Value>(phrases: readonly Phrase<Value>[]): (word: string) => IndexedPhrase<Value>[] {
  const whole = new Map<string, IndexedPhrase<Value>[]>()
  const begun = new Map<string, IndexedPhrase<Value>[]>()
  const put = ({ text, whole: isWhole }: FirstWord, one: IndexedPhrase<Value>): void => {
    const table = isWhole ? whole : begun
    const row = table.get(text)
    if (row === undefined) table.set(text, [one])
    else row.push(one)
  }
  phrases
    .flatMap(({ value, pattern }) => alternatives(pattern).map((source) => ({ value, source })))
    .forEach(({ value, source }, order) => {
      const word = source.endsWith('\\b') ? ONE_WORD.exec(source)?.[1] : undefined
      if (word !== undefined) put({ text: word, whole: true }, { value, order, pattern: null })
      else for (const first of firstWords(source)) put(first, { value, order, pattern: new RegExp(source, 'y') })
    })
  return (word) => {
    const found = [...(whole.get(word) ?? [])]
    for (let length = 0; length <= word.length; length++) found.push(...(begun.get(word.slice(0, length)) ?? []))
    return [...new Map(found.map((one) => [one.order, one])).values()].sort((a, b) => a.order - b.order)
  }
}

/** The phrases in a text. Hits of one value do not overlap and come in order; where several fit, the one that was given first wins. */
export function phrasesAt<Value>(text: string, words: readonly PhraseStart<Value>[]): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = []
  const ends = new Map<Value, number>()
  for (const { start, end, phrases } of words)
    for (const { value, pattern } of phrases) {
      if ((ends.get(value) ?? 0) > start) continue
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
