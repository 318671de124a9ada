/**
 * Whether letters in a column of their own call somebody by the office: 'DoF' the Director of Finance, 'FTSUG' the Freedom
 * to Speak Up Guardian, 'NED-JD' the Non-Executive Director Jane Doe (`own` JD).
 */
export function shortensOffice(letters: string, office: string, own: string): boolean {
  if (!/^\p{Lu}[\p{L}&]{1,6}(?:-\p{Lu}{2,3})?$/u.test(letters)) return false
  const [first = '', name] = letters.split('-')
  if (name !== undefined && name !== own) return false
  const words = office.split(/[\s,/-]+/).filter((word) => /^\p{L}/u.test(word))
  const all = words.map((word) => word[0]!.toUpperCase()).join('')
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
  const upper = first.replace(/\p{Ll}/gu, '')
  return (
    upper.length > 1 &&
    (capitals === upper || all === first.toUpperCase() || (name !== undefined && all.endsWith(upper)))
  )
}
