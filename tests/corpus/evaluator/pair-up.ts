/**
 * Pairs each gold thing with at most one found thing and the other way round, the likest first; of equally like ones,
 * those that stand first. Pairs less like than `least` are not made.
 */
export function pairUp<G, F>(
  gold: readonly G[],
  found: readonly F[],
  likeness: (gold: G, found: F) => number,
  least: number,
): (readonly [G, F])[] {
  const candidates = gold.flatMap((g) => found.map((f) => ({ g, f, like: likeness(g, f) })))
  const ranked = candidates.filter(({ like }) => like >= least).sort((a, b) => b.like - a.like)
  const takenGold = new Set<G>()
  const takenFound = new Set<F>()
  const pairs: (readonly [G, F])[] = []
  for (const { g, f } of ranked) {
    if (takenGold.has(g) || takenFound.has(f)) continue
    takenGold.add(g)
    takenFound.add(f)
    pairs.push([g, f])
  }
  return pairs
}
