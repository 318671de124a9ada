/** Auxiliaries by family: an answer that takes up the question's own is likely to settle it. */
const families: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  isn: 'be',
  aren: 'be',
  wasn: 'be',
  weren: 'be',
  been: 'be',
  has: 'have',
  have: 'have',
  had: 'have',
  hasn: 'have',
  haven: 'have',
  hadn: 'have',
  do: 'do',
  does: 'do',
  did: 'do',
  don: 'do',
  doesn: 'do',
  didn: 'do',
  will: 'will',
  would: 'will',
  shall: 'will',
  won: 'will',
  wouldn: 'will',
  can: 'can',
  could: 'can',
  cannot: 'can',
  couldn: 'can',
  may: 'can',
  might: 'can',
  should: 'should',
  ought: 'should',
  must: 'should',
  shouldn: 'should',
}

/** The family of an auxiliary; null for any other word. */
export function familyOf(word: string | undefined): string | null {
  return word === undefined ? null : (families[word.toLowerCase()] ?? null)
}

/** The families of the auxiliaries in a clause. */
export function auxiliariesIn(clause: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of clause.toLowerCase().split(/[^a-z]+/)) {
    const family = families[word]
    if (family !== undefined && Object.hasOwn(families, word)) found.add(family)
  }
  return found
}
