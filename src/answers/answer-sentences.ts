import { plainLower } from '../text/plain-lower'
import { sentences } from '../text/sentences'
import type { AnswerSentence, AnswerTurn } from './answer-sentence'
import { clausesWithin } from './clauses-within'
import { type PartSign, partSigns } from './part-signs'
import { readSentence } from './read-sentence'

/** The sentences of an answer's turns, in order; where `several` things were asked, their main clauses. */
export function answerSentences(turns: readonly AnswerTurn[], several: boolean): AnswerSentence[] {
  return turns.flatMap((matter, turn) => {
    const plain = plainLower(matter.text)
    const signs = several ? partSigns(plain) : []
    let next = 0
    let parts: PartSign['parts'] = []
    return sentences(matter.text).flatMap((whole) => {
      if (whole.end <= matter.from) return []
      const start = Math.max(whole.start, matter.from)
      const clauses = several ? clausesWithin(plain, start, whole.end, signs) : [{ start, end: whole.end }]
      return clauses.flatMap((clause) => {
        let from = clause.start
        for (; next < signs.length && signs[next]!.start < clause.end; next++) {
          parts = signs[next]!.parts
          // What follows the sign is what is said: '(b) Yes.'
          if (signs[next]!.start <= from + SIGN) from = Math.min(signs[next]!.end, clause.end)
        }
        return readSentence(matter, plain, { turn, start: from, end: clause.end, parts }) ?? []
      })
    })
  })
}

/** Within how many units of its start a sentence has its sign. */
const SIGN = 3
