import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'

/** How far a sentence speaks about an ask, from 0 to 1, and whether it holds what is owed in the owed form. */
export interface SentenceEvidence {
  readonly sentence: AnswerSentence
  readonly overlap: number
  readonly context: number
  readonly fresh: number
  /** Whether it holds something in the form that is owed, and whether that answers the ask. */
  readonly formed: boolean
  readonly owed: boolean
}

/** An ask with what each sentence of the answer gives on it. */
export interface AskSentences {
  readonly ask: AskDraft
  readonly sentences: readonly SentenceEvidence[]
}
