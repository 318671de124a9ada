/** What a sentence is tried by. */
export interface Trial {
  test(sentence: string): boolean
}

/** A pattern, and words (parted by spaces) of which one stands in all that it finds. */
export type Clue = readonly [words: string, pattern: Trial]
