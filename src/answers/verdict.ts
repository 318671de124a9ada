import type { Clarity, Reply } from '../model/ask'

/** A stretch of one of the answering turns, in units of its text. */
export interface AnswerStretch {
  readonly turn: number
  readonly start: number
  readonly end: number
}

/** What is said about one ask: the label, why, and the words of the answer that it rests on. */
export interface Verdict {
  readonly clarity: Clarity
  readonly reply: Reply
  readonly reasons: readonly string[]
  readonly evidence: readonly AnswerStretch[]
  readonly confidence: number
  readonly by: string
}
