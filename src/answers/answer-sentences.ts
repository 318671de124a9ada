import { plainLower } from '../text/plain-lower'
import { sentences } from '../text/sentences'
import type { AnswerSentence, AnswerTurn } from './answer-sentence'
import { readSentence } from './read-sentence'

/** The sentences of an answer's turns, in order. */
export function answerSentences(turns: readonly AnswerTurn[]): AnswerSentence[] {
  return turns.flatMap((turn, index) => {
    const plain = plainLower(turn.text)
    return sentences(turn.text).flatMap(({ start, end }) => {
      if (end <= turn.from) return []
      return readSentence(turn, plain, index, Math.max(start, turn.from), end) ?? []
    })
  })
}
