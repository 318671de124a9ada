/** How well each sentence of an answer goes with each ask, and how the answer hangs together. */
export interface Fit {
  /** `scores[ask][sentence]`. */
  readonly scores: readonly (readonly number[])[]
  /** Whether a sentence leans on the one before it ('It was', 'This means'). */
  readonly leans: readonly boolean[]
}

const FORWARD = 0.05
const BACK = 0.25
const LEAN = 0.1

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
    const from: number[] = []
    best = scores.map((row, ask) => {
      let most = Number.NEGATIVE_INFINITY
      best.forEach((sum, before) => {
        const step = before === ask ? (leans[at] === true ? LEAN : 0) : before < ask ? -FORWARD : -BACK
        if (sum + step > most) {
          most = sum + step
          from[ask] = before
        }
      })
      return most + row[at]!
    })
    cameFrom.push(from)
  }
  const path = [best.indexOf(Math.max(...best))]
  for (let at = count - 2; at >= 0; at--) path.unshift(cameFrom[at]![path[0]!]!)
  return count === 0 ? [] : path
}
