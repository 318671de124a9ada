import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

/** 'Can you give it?' asks for what the other part is about. */
const LEANS_BACK = /\b(?:it|them|that|those|one)\W*$/i
/** Below this overlap a sentence says nothing of an ask by its words. */
const SPEAKS = 0.3

/**
 * Whether an ask got nothing but the one sentence that answers another ask of its question: 'How many were cancelled, and why?' and
 * '1,204 were cancelled in March.'
 */
export function isPassedOver(all: readonly AskEvidence[], index: number): boolean {
  const evidence = all[index]!
  const [only] = evidence.sentences
  if (only === undefined || evidence.sentences.length > 1 || evidence.ask.condition !== null) return false
  if (!tells(only) || givesBoth(only)) return false
  const other = all.find(
    ({ own, ask }, at) =>
      at !== index &&
      ask.type !== evidence.ask.type &&
      own.some(({ owed, overlap }) => owed && overlap >= only.overlap),
  )
  return other !== undefined && !hasFormOf(evidence, only, other.ask.type)
}

/** A plain statement that leans on no yes or no, refuses nothing and leaves nothing open. */
function tells({ sentence }: SentenceEvidence): boolean {
  return sentence.opening === null && sentence.refusals.length === 0 && !hasMark(sentence.marks, markAt.conditional)
}

/** 'There were six, all of them part-time', 'It cost £4m, which was within the budget': more than one thing is told. */
function givesBoth({ sentence: { body } }: SentenceEvidence): boolean {
  return /,(?!\d)|[;:]|\b(?:and|but|both|all|each|including|with|which|who)\b/i.test(body)
}

/** Whether a sentence has something of the form that an ask is owed, beside what it gives an ask of another type. */
function hasFormOf({ ask }: AskEvidence, { sentence, overlap }: SentenceEvidence, given: string): boolean {
  const { marks, figures, names } = sentence
  switch (ask.type) {
    case 'reason':
      return hasMark(marks, markAt.causal)
    case 'quantity':
      return figures.length > (given === 'time' ? 1 : 0)
    case 'time':
      return hasMark(marks, markAt.date) || hasMark(marks, markAt.timed)
    case 'entity':
      return names > 0 || overlap >= SPEAKS
    case 'polar':
    case 'assurance':
      return (
        LEANS_BACK.test(ask.text) ||
        overlap >= SPEAKS ||
        hasMark(marks, markAt.negative) ||
        hasMark(marks, markAt['anaphoric-echo'])
      )
    default:
      return true
  }
}
