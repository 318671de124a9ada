/** 'N (Noreen) Pascoe', 'N. (Noreen) Pascoe': the initial before the forename in brackets, and its brackets. */
const INITIAL = /(?<=^|\s)\p{Lu}\.? \((?=\p{Lu}\p{Ll}+\) \p{Lu})|(?<=(?:^|\s)\p{Lu}\.? \(\p{Lu}\p{Ll}+)\)(?= \p{Lu})/gu

/** Names that print the forename in brackets behind its initial without both: 'N (Noreen) Pascoe' as 'Noreen Pascoe'. */
export function withForename(text: string): string {
  return text.includes('(') ? text.replace(INITIAL, '') : text
}
