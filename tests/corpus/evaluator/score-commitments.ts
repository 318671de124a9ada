import type { AnnotatedCommitment } from './annotation'
import { nearness } from './closeness'
import { dueDays } from './due-days'
import { type Finding, finding, rate } from './measure'
import { pairUp } from './pair-up'
import { differing, type LayerScore, unpaired } from './remark'
import { sameName } from './same-words'

type CommitmentPair = readonly [AnnotatedCommitment, AnnotatedCommitment]

/** The promises: found, of what kind, how firm, whose, by when. */
export function scoreCommitments(
  gold: readonly AnnotatedCommitment[],
  found: readonly AnnotatedCommitment[],
): LayerScore {
  const pairs = pairUp(gold, found, nearness, 0.6)
  return {
    measures: {
      commitments: finding(pairs.length, gold.length, found.length),
      commitmentKind: rate(pairs, ([a, b]) => a.kind === b.kind),
      commitmentFirmness: rate(pairs, ([a, b]) => a.firmness === b.firmness),
      commitmentOwner: rate(pairs, ([a, b]) => sameOwner(a, b)),
      commitmentDue: dues(pairs),
    },
    remarks: [
      ...unpaired('commitments', gold, found, pairs, (commitment) => commitment.kind),
      ...differing('commitments', 'kind', pairs, (commitment) => commitment.kind),
      ...differing('commitments', 'firmness', pairs, (commitment) => commitment.firmness),
      ...differing('commitments', 'owner', pairs, (commitment) => commitment.owner ?? 'nobody', sameOwner),
      ...differing('commitments', 'due', pairs, (commitment) => commitment.due ?? 'never', sameDue),
    ],
  }
}

/** Of the promises that were found, those with a date. */
function dues(pairs: readonly CommitmentPair[]): Finding {
  const dated = pairs.filter(([gold]) => gold.due != null)
  const hits = dated.filter(([gold, found]) => sameDue(gold, found))
  return finding(hits.length, dated.length, pairs.filter(([, found]) => found.due != null).length)
}

function sameDue(gold: AnnotatedCommitment, found: AnnotatedCommitment): boolean {
  return dueDays(gold.due) === dueDays(found.due)
}

function sameOwner(gold: AnnotatedCommitment, found: AnnotatedCommitment): boolean {
  return sameName(gold.owner, found.owner)
}
