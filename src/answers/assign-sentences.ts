/** How well each sentence of an answer goes with each ask, and how the answer hangs together. */
export interface Fit {
  /** `scores[ask][sentence]`. */
  readonly scores: readonly (readonly number[])[]
  /** Whether a sentence leans on the one before it ('It was', 'This means'). */
  readonly leans: readonly boolean[]
}

const FORWARD = 0.05
const BACK = 0.1
const LEAN = 0.3
/** Going on with the same ask at a sentence that does not lean. */
const STAY = -0.1

/**
 * For each sentence of an answer the index of the ask that it is taken to speak about: the best path through both, since
 * answers mostly take a question's parts in turn and say more than one sentence on each (Viterbi, 1967).
 */
export function assignSentences({ scores, leans }: Fit): number[] {
  const asks = scores.length
  const count = leans.length
  if (asks <= 1) return leans.map(() => 0)
  let best = scores.map((row) => row[0] ?? 0)
  const cameFrom: number[][] = []
  for (let at = 1; at < count; at++) {
    const { sums, from } = step(best, leans[at] === true ? LEAN : STAY)
    best = sums.map((sum, ask) => sum + scores[ask]![at]!)
    cameFrom.push(from)
  }
  if (count === 0) return []
  const path = new Array<number>(count)
  path[count - 1] = best.reduce((top, sum, ask) => (sum > best[top]! ? ask : top), 0)
  for (let at = count - 2; at >= 0; at--) path[at] = cameFrom[at]![path[at + 1]!]!
  return path
}

/** For each ask the best sum of a path that goes on to it, and from where: from an earlier ask, the same, or back from a later one. */
function step(best: readonly number[], stay: number): { sums: number[]; from: number[] } {
  const sums = best.map((sum) => sum + stay)
  const from = best.map((_, ask) => ask)
  const offer = (ask: number, before: number, cost: number): void => {
    if (before < 0 || best[before]! - cost <= sums[ask]!) return
    sums[ask] = best[before]! - cost
    from[ask] = before
  }
  let highest = -1
  for (let ask = 0; ask < best.length; ask++) {
    offer(ask, highest, FORWARD)
    if (highest < 0 || best[ask]! > best[highest]!) highest = ask
  }
  highest = -1
  for (let ask = best.length - 1; ask >= 0; ask--) {
    offer(ask, highest, BACK)
    if (highest < 0 || best[ask]! > best[highest]!) highest = ask
  }
  return { sums, from }
}
