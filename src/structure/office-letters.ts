const SKIPPED = new Set(['and', 'of', 'for', 'the', 'to', 'in', 'on', 'at', 'with', '&'])

/** The abbreviations that a role's words make: 'Director of Commercial Services' DCS, 'Police and Crime Commissioner' PCC. */
export function initialsOf(role: string): string[] {
  const heavy = wordsOf(role).filter((word) => !SKIPPED.has(word.toLowerCase()))
  if (heavy.length < 2 || heavy.length > 6) return []
  return [lettersOf(heavy)]
}

/**
 * Whether letters in a column of their own call somebody by the office: 'DoF' the Director of Finance, 'FTSUG' the Freedom
 * to Speak Up Guardian, 'NED-JD' the Non-Executive Director Jane Doe (`own` JD).
 */
export function shortensOffice(letters: string, office: string, own: string): boolean {
  if (!/^\p{Lu}[\p{L}&]{1,6}(?:-\p{Lu}{2,3})?$/u.test(letters)) return false
  const [first = '', name] = letters.split('-')
  if (name !== undefined && name !== own) return false
  const words = wordsOf(office)
  const all = lettersOf(words)
  const capitals = lettersOf(words.filter((word) => /^\p{Lu}/u.test(word)))
  const upper = first.replace(/\p{Ll}/gu, '')
  return (
    upper.length > 1 &&
    (capitals === upper || all === first.toUpperCase() || (name !== undefined && all.endsWith(upper)))
  )
}

function wordsOf(office: string): string[] {
  return office.split(/[\s,/-]+/).filter((word) => /^\p{L}/u.test(word))
}

/** The first letters of words, as capitals. */
export function lettersOf(words: readonly string[]): string {
  return words.map((word) => word[0]!.toUpperCase()).join('')
}
