import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Longer words are no English, and the stemmer's patterns take quadratic time on them. */
const LONGEST = 40

/** How the words end that some step of the algorithm changes; all others are their own stems. */
const ENDING = /(?:[eisy]|ed|ing|ll|[eo]r|ion|al|ful|ism|ic|[ae]nt|ou)$/

const stemOf = remember((lower) => (ENDING.test(lower) ? porter.stem(lower) : lower))

/**
 * The stem of a word by Porter's algorithm (1980), in lower case: 'policing' and 'police' give 'polic'.
 * Words of more than 40 units and those of one or two letters come back unchanged but for the case.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  return lower.length > LONGEST ? lower : stemOf(lower)
}

/** A function that remembers up to `limit` of its results, then starts again with an empty memory. */
export function remember<Value>(make: (word: string) => Value, limit = 20_000): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const old = known.get(word)
    if (old !== undefined) return old
    const value = make(word)
    if (known.size >= limit) known.clear()
    if (word.length <= LONGEST) known.set(word, value)
    return value
  }
}
