/** Words by which people speak of themselves and to each other. */
const SPOKEN = /\b(?:I|we|you|my|our|your|us|me)\b|\?/i

/** Whether words are spoken, as far as one can see: in the first or second person, or a question. */
export function isSpoken(words: string): boolean {
  return SPOKEN.test(words)
}
