import type { Analysis } from '../model/analysis'
import type { Commitment } from '../model/commitment'

/** A commitment for people to read: the step, and what helps to understand it. */
export interface CommitmentWords {
  readonly action: string
  /** The document's words, where they say more than the step. */
  readonly words: string | null
  /** What was asked, where the step names its object by a pronoun alone. */
  readonly asked: string | null
}

const PRONOUN = /\b(?:it|this|that|these|those|them|they|so)\b/i

/** What is to be done in the words of the document, with the whole clause and the question behind a pronoun. */
export function commitmentWords({ exchanges }: Pick<Analysis, 'exchanges'>, commitment: Commitment): CommitmentWords {
  const { action, text, turnId } = commitment
  const bare = (words: string): string => words.replace(/[\s.;,]+$/, '')
  const asks =
    turnId !== null && PRONOUN.test(action)
      ? exchanges.filter(({ answers }) => answers.includes(turnId)).flatMap(({ asks }) => asks.map((ask) => ask.text))
      : []
  return {
    action,
    words: bare(text) === bare(action) ? null : text,
    asked: asks.length === 0 ? null : asks.join('; '),
  }
}
