import { alternatives, type FirstWord, firstWords } from './first-words'
import { laterWords } from './later-words'

/**
 * The words of which all that a pattern matches holds at least one, for patterns such as `firstWords` reads: of the sets that can be
 * told the one whose shortest word is longest, since long words are rare. Empty where none can be told.
 */
export function neededWords(pattern: string): FirstWord[] {
  const sets = alternatives(pattern).map((source) => rarest([firstWords(source), ...laterWords(source)]))
  return sets.includes(null) ? [] : sets.flatMap((set) => set ?? [])
}

/** The set of words that is rarest in texts by that measure; null where each of them has room for any word. */
function rarest(sets: readonly (readonly FirstWord[])[]): readonly FirstWord[] | null {
  let best: readonly FirstWord[] | null = null
  let most = 0
  for (const set of sets) {
    const shortest = Math.min(...set.map(({ text }) => text.length))
    if (shortest <= most) continue
    best = set
    most = shortest
  }
  return best
}
