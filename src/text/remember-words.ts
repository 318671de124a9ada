/** Looks up the word that stands in `[start, end)` of a text, whose hash is known. */
export type LookUp<Value> = (text: string, start: number, end: number, hash: number) => Value

/** Longer words are made anew each time. */
const LONGEST = 40
const ROOM = 32_768

/**
 * A function that remembers what was made of some 16,000 words, then starts again with an empty memory. It finds a word
 * that it knows without cutting it out of its text: a table of hashes with open addressing, at most half full.
 */
export function rememberWords<Value>(make: (text: string, start: number, end: number) => Value): LookUp<Value> {
  const slots = new Int32Array(ROOM)
  const words: string[] = ['']
  const values: Value[] = [undefined as Value]
  const learn = (text: string, start: number, end: number, slot: number): Value => {
    const value = make(text, start, end)
    if (end - start > LONGEST) return value
    if (words.length * 2 > ROOM) {
      slots.fill(0)
      words.length = values.length = 1
    }
    slots[slot] = words.length
    words.push(text.slice(start, end))
    values.push(value)
    return value
  }
  return (text, start, end, hash) => {
    let slot = (hash ^ (hash >>> 15)) & (ROOM - 1)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      const word = words[held]!
      if (word.length === end - start && text.startsWith(word, start)) return values[held]!
      slot = (slot + 1) & (ROOM - 1)
    }
    return learn(text, start, end, slot)
  }
}
