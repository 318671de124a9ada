import { lazily } from '../text/lazily'

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
    const { words, patterns } = index()
    words.lastIndex = 0
    for (let hit = words.exec(sentence); hit !== null; hit = words.exec(sentence))
      if (patterns.get(hit[0].toLowerCase())!.some((pattern) => pattern.test(sentence))) return true
    return false
  }
}

function indexOf(clues: readonly Clue[]): { words: RegExp; patterns: ReadonlyMap<string, readonly Trial[]> } {
  const patterns = new Map<string, Trial[]>()
  const whole = new Set<string>()
  const stems = new Set<string>()
  for (const [words, pattern] of clues)
    for (const word of words.split(' ')) {
      const bare = word.replace('*', '')
      if (bare === word) whole.add(word)
      else stems.add(bare)
      patterns.set(bare, [...(patterns.get(bare) ?? []), pattern])
    }
  const ends = [...stems].map((stem) => `|${stem}`).join('')
  return { words: new RegExp(`\\b(?:(?:${[...whole].join('|')})\\b${ends})`, 'gi'), patterns }
}
