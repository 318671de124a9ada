import { firstWordTable } from './first-word-table'
import { alternatives, type FirstWord, firstWords } from './first-words'
import { laterWords } from './later-words'
import { lazily } from './lazily'
import { readied } from './readied'

/** A pattern with what it stands for. */
export interface Phrase<Value> {
  readonly value: Value
  /** Source of a regular expression for text in lower case with straight apostrophes, which matches from the start of a word. */
  readonly pattern: string
}

/** A phrase that can begin with a word; `pattern` is sticky, and null where the word is all of it. */
interface IndexedPhrase<Value> {
  readonly value: Value
  readonly order: number
  readonly pattern: (() => RegExp) | null
  /** Whether it can only begin where the text does. */
  readonly anchored: boolean
  /** The sets of words, by their numbers, of each of which it takes one behind its first word. */
  readonly needs: readonly number[]
}

/** Where a phrase stands. */
export interface PhraseHit<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/** What a word has to do with the phrases of an index: those that can begin with it, and the sets that it is in. */
export interface WordPhrases<Value> {
  readonly phrases: readonly IndexedPhrase<Value>[]
  /** For each of them the rarest set of words that it takes: a text without one is told before the phrase is looked at. */
  readonly rarest: readonly number[]
  readonly sets: readonly number[]
}

/** Phrases by the words that they take. */
export interface PhraseIndex<Value> {
  /** What a word has to do with them. Callers do well to remember it. */
  readonly of: (word: string) => WordPhrases<Value>
  /** Room to note which of the sets of words that they take a text has. */
  readonly there: Uint8Array
}

/** A word of a text with its phrases. */
export interface PhraseStart<Value> {
  readonly start: number
  readonly end: number
  readonly entry: WordPhrases<Value>
}

const ONE_WORD = /^([a-z]+)\\b$/

/** The index of phrases, which rank in the order in which they are given. */
export function phraseIndex<Value>(phrases: readonly Phrase<Value>[]): PhraseIndex<Value> {
  const sets = numbered()
  const starts = phrases
    .flatMap(({ value, pattern }) => alternatives(pattern).map((source) => ({ value, source })))
    .flatMap(({ value, source }, order) => {
      const word = ONE_WORD.exec(source)?.[1]
      const pattern = word === undefined ? madeReady(new RegExp(source, 'y')) : null
      const needs = laterWords(source).filter(isTold).sort(byLength).map(sets.numberOf)
      const phrase = { value, order, pattern, anchored: source.startsWith('^'), needs }
      const first = word === undefined ? firstWords(source) : [{ text: word, whole: true }]
      return first.map((one): [FirstWord, IndexedPhrase<Value>] => [one, phrase])
    })
  const begun = firstWordTable(starts)
  const members = firstWordTable(sets.members())
  return {
    of: (word) => {
      const own = [...new Set(begun(word))].sort((a, b) => a.order - b.order)
      // 'the board's': what stands before an apostrophe is in the sets too.
      const sets = [...new Set([...members(word), ...members(word.replace(/'.*/, ''))])]
      return { phrases: own, rarest: own.map(({ needs }) => needs[0] ?? ANY), sets }
    },
    there: new Uint8Array(sets.count()),
  }
}

/** Most phrases begin with a word that a document does not have: those are never made ready. */
function madeReady(pattern: RegExp): () => RegExp {
  return lazily(() => readied(pattern))
}

/** The set of words that every text has one of. */
const ANY = 0

function byLength(one: readonly FirstWord[], other: readonly FirstWord[]): number {
  return one.length - other.length
}

/** Whether a set of words leaves room for no other. */
function isTold(set: readonly FirstWord[]): boolean {
  return set.every(({ text }) => text !== '')
}

/** Gives sets of words their numbers, the same to the same. */
function numbered(): {
  numberOf: (set: readonly FirstWord[]) => number
  members: () => (readonly [FirstWord, number])[]
  count: () => number
} {
  const known = new Map<string, { readonly set: readonly FirstWord[]; readonly number: number }>()
  return {
    numberOf: (set) => {
      const key = JSON.stringify(set)
      const number = known.get(key)?.number ?? ANY + 1 + known.size
      known.set(key, { set, number })
      return number
    },
    members: () => [...known.values()].flatMap(({ set, number }) => set.map((word) => [word, number] as const)),
    count: () => ANY + 1 + known.size,
  }
}

/** The phrases in a text. Hits of one value do not overlap and come in order; where several fit, the one that was given first wins. */
export function phrasesAt<Value>(
  index: PhraseIndex<Value>,
  text: string,
  words: readonly PhraseStart<Value>[],
): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = []
  const ends = new Map<Value, number>()
  const { there } = index
  there.fill(0)
  there[ANY] = 1
  for (const { entry } of words) for (const set of entry.sets) there[set] = 1
  for (const { start, end, entry } of words) {
    const { phrases, rarest } = entry
    for (let at = 0; at < rarest.length; at++) {
      if (there[rarest[at]!] === 0) continue
      const { value, pattern, anchored, needs } = phrases[at]!
      if ((anchored && start > 0) || !areThere(needs, there) || (ends.get(value) ?? 0) > start) continue
      const until = pattern === null ? end : matchEnd(pattern(), text, start)
      if (until < 0) continue
      hits.push({ value, start, end: until })
      ends.set(value, Math.max(until, start + 1))
    }
  }
  return hits
}

function areThere(sets: readonly number[], there: Uint8Array): boolean {
  for (const set of sets) if (there[set] === 0) return false
  return true
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}
