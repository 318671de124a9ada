import { functionWords } from '../lexicons/function-words'
import { alternatives, type FirstWord, firstWords } from './first-words'
import { laterWords } from './later-words'

/**
 * The words of which all that a pattern matches holds at least one, for patterns such as `firstWords` reads: of the sets that can be
 * told the one that is rarest in texts. Empty where none can be told.
 */
export function neededWords(pattern: string): FirstWord[] {
  const sets = alternatives(pattern).map((source) => rarest([firstWords(source), ...laterWords(source)]))
  return sets.includes(null) ? [] : sets.flatMap((set) => set ?? [])
}

/** Whether a text may well have none of a set of words: none of them is a function word or the beginning of very many. */
function isRare(set: readonly FirstWord[]): boolean {
  return set.every(({ text }) => text.length > SHORT && !FUNCTION.has(text))
}

/** Beginnings of words as short as this are common. */
const SHORT = 2
const FUNCTION: ReadonlySet<string> = new Set(functionWords)

/** The set of words that is rarest: one of rare words, else the one whose shortest word is longest; null where each has room for any word. */
function rarest(sets: readonly (readonly FirstWord[])[]): readonly FirstWord[] | null {
  let best: readonly FirstWord[] | null = null
  let most = 0
  for (const set of sets) {
    const shortest = Math.min(...set.map(({ text }) => text.length))
    const score = isRare(set) ? shortest + RARE : shortest
    if (score <= most) continue
    best = set
    most = score
  }
  return best
}

/** Longer than any word of a pattern. */
const RARE = 100
