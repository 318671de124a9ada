import type { CommitmentKind, Firmness } from '../model/commitment'
import type { Speaker } from '../model/person'
import type { Predicate } from './predicate'
import type { Sentence } from './sentence'
import type { Subject } from './subject'

/** A commitment as a rule sees it; word indices into the sentence, half-open. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly subject: Subject
  readonly predicate: Predicate
  /** Null leaves the kind to the verb and its objects. */
  readonly kind: CommitmentKind | null
  readonly firmness: Firmness
  /** Only where the rule itself reads who owes it. */
  readonly owner?: Speaker | null
  readonly by: string
}

/** A rule: reads the sentence at the cue word `at`. */
export type Rule = (sentence: Sentence, at: number) => Draft | null
