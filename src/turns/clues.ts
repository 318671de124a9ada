import { lazily } from '../text/lazily'
import { type WordTable, wordTable } from '../text/word-table'
import { visitWords } from './visit-words'

/** What a sentence is tried by. */
interface Trial {
  test(sentence: string): boolean
}

/** A pattern, and words (parted by spaces, `*` behind a stem) of which one stands in all that it finds. */
export type Clue = readonly [words: string, pattern: Trial]

/** A test for sentences that one of the patterns finds. All words are looked for at once, and only the patterns of those found are tried. */
export function anyOf(clues: readonly Clue[]): (sentence: string) => boolean {
  const index = lazily(() => indexOf(clues))
  return (sentence) => {
    const { whole, stems } = index()
    const tried = new Set<Trial>()
    const tries = (trials: readonly Trial[]): boolean =>
      trials.some((trial) => {
        if (tried.has(trial)) return false
        tried.add(trial)
        return trial.test(sentence)
      })
    return visitWords(sentence, (start, end) => {
      const found = whole(sentence, start, end)
      if (found !== undefined && tries(found)) return true
      return stems.some(
        ([length, table]) => end - start >= length && tries(table(sentence, start, start + length) ?? NONE),
      )
    })
  }
}

const NONE: readonly Trial[] = []

type Table = WordTable<readonly Trial[]>

interface Index {
  readonly whole: Table
  /** The beginnings of words, by their length. */
  readonly stems: readonly (readonly [length: number, table: Table])[]
}

function indexOf(clues: readonly Clue[]): Index {
  const whole = new Map<string, Trial[]>()
  const stems = new Map<number, Map<string, Trial[]>>()
  const put = (map: Map<string, Trial[]>, word: string, pattern: Trial): void => {
    map.set(word, [...(map.get(word) ?? []), pattern])
  }
  for (const [words, pattern] of clues)
    for (const word of words.split(' ')) {
      // 'n/a' is found by its first letter.
      const bare = /^\w+/.exec(word)![0]
      if (!word.endsWith('*')) put(whole, bare, pattern)
      else {
        const map = stems.get(bare.length) ?? new Map<string, Trial[]>()
        stems.set(bare.length, map)
        put(map, bare, pattern)
      }
    }
  return { whole: wordTable(whole), stems: [...stems].map(([length, map]) => [length, wordTable(map)] as const) }
}
