import { plainLower } from '../text/plain-lower'
import { sentences } from '../text/sentences'
import type { AnswerSentence, AnswerTurn } from './answer-sentence'
import { clausesWithin, tellsBesides } from './clauses-within'
import { type PartSign, partSigns } from './part-signs'
import { readSentence } from './read-sentence'

/** The sentences of an answer's turns, in order; where `several` things were asked, their main clauses. */
export function answerSentences(turns: readonly AnswerTurn[], several: boolean): AnswerSentence[] {
  const all = turns.flatMap((matter, turn) => {
    const plain = plainLower(matter.text)
    const signs = several ? partSigns(plain, matter.signs) : []
    let next = 0
    let parts: PartSign['parts'] = []
    return sentences(matter.text).flatMap((whole) => {
      if (whole.end <= matter.from) return []
      const start = Math.max(whole.start, matter.from)
      const cut = several || tellsBesides(plain, start, whole.end)
      const clauses = cut ? clausesWithin(plain, start, whole.end, signs) : [{ start, end: whole.end }]
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
  const told = all.filter(({ text }) => text.length > LONGEST || !(COURTESY.test(text) || SIGNATURE.test(text)))
  return told.length > 0 ? told : all
}

/** 'Thank you for the question.', 'She expressed her condolences to the family.': nothing is told, where anything else is. */
const COURTESY =
  /^I thank (?:the|my) (?:\p{L}+ ){1,5}for (?:her|his|the|that|their) question[.!]?$|^(?:thank you|thanks)\b(?![^.?!]*\b(?:but|and|which|that)\b)[^.?!]{0,60}[.!]?$|\b(?:expressed|extended|offered|conveyed)\s(?:his|her|their|its|the \p{L}+['\u2019]s)\s(?:\p{L}+\s){0,2}(?:condolences|sympath(?:y|ies)|thanks|gratitude|appreciation)\b[^,;.]*\.?$/iu
/** 'F. Doe, Director of Services' below a reply. */
const SIGNATURE =
  /^(?:(?:Mrs?|Ms|Dr)\.? )?(?:\p{Lu}\. ?){0,3}\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){0,2}, (?:(?:(?:of|and|for|the|&)|\p{Lu}[\p{L}'\u2019-]*,?)(?: |$)){1,9}$/u
const LONGEST = 160

/** Within how many units of its start a sentence has its sign. */
const SIGN = 3
