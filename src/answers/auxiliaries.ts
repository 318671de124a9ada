/** Auxiliaries by family: an answer that takes up the question's own is likely to settle it. */
const families: readonly (readonly string[])[] = [
  ['am', 'is', 'are', 'was', 'were', 'isn', 'aren', 'wasn', 'weren', 'been'],
  ['has', 'have', 'had', 'hasn', 'haven', 'hadn'],
  ['do', 'does', 'did', 'don', 'doesn', 'didn'],
  ['will', 'would', 'shall', 'won', 'wouldn'],
  ['can', 'could', 'cannot', 'couldn', 'may', 'might'],
  ['should', 'ought', 'must', 'shouldn'],
]

const table = new Map(families.flatMap((family, index) => family.map((word) => [word, 1 << index])))

/** The family of an auxiliary, negated or not, as one bit; 0 for any other word. */
export function auxiliaryFamily(word: string): number {
  return table.get(word) ?? table.get(word.replace(/n't$/, '')) ?? 0
}
