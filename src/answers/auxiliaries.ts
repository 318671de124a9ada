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

const table = new Map(Object.entries(families))

/** The family of an auxiliary, negated or not; null for any other word. */
export function auxiliaryFamily(word: string): string | null {
  return table.get(word) ?? table.get(word.replace(/n't$/, '')) ?? null
}
