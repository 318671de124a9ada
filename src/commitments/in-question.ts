import type { Commitment } from '../model/commitment'

/** How minutes note within what was asked that it is taken up. */
const TAKEN_UP =
  /\b(?:this|these) will (?:now |also |all )?be (?:looked into|investigated|raised|checked|put on|added to|placed on|followed up|passed on|chased|reported to)\b/i

/** What a note stands behind: a stop, a comma or a dash. */
const APART = /(?:^|[.;,:–—]|\s-)\s*$/

/** Whether the words of a question may hold what is promised all the same. */
export function mayPromise(question: string): boolean {
  return /\b[Cc]lerk \w|\bagreed\b/.test(question) || TAKEN_UP.test(question)
}

/** What a turn that asks has of its own: what it charges the clerk with, and the remark that something will be looked into, owed by nobody that it names or, on an agenda, by the body. */
export function ownOf(question: string, found: readonly Commitment[]): Commitment[] {
  return found.flatMap((one) => {
    if (one.by === 'commitments/charged-clerk' || one.by === 'commitments/assented') return [one]
    const isNote = one.text.search(TAKEN_UP) === 0 && APART.test(question.slice(0, one.span.start))
    // An agenda is the body's; who looks into it is not said.
    const owner = /\bagenda\b/i.test(one.text) ? one.owner : null
    return isNote
      ? [{ ...one, kind: 'undertaking', owner, specificity: { ...one.specificity, owner: owner !== null } } as const]
      : []
  })
}
