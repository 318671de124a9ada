/** A question and the answer to it: the asks stand in square brackets, with the type and the reply of each in order. */
export type AnswerCase = {
  readonly question: string
  readonly answer: string
  readonly asks: readonly string[]
  readonly note?: string
}
