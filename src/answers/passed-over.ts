import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

/** Below this overlap a sentence says nothing of an ask by its words. */
const SPEAKS = 0.3

/** A sentence that begins with the figure or the pronoun for what the other part is about. */
const ON_WHAT_WAS_ASKED =
  /^(?:that )?(?:(?:about|around|some|over|nearly|only) )?(?:[\u00a3$\u20ac]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|it|they|that|this|these|there|s?he|I|we)\b)/i
const NONE = /\b(?:nobody|no one|none|nothing|nil)\b/i

/**
 * Whether an ask for a reason, a number, a time or a name got nothing of its form in the one sentence there is, which gives another ask
 * of its question what that is owed: 'How many were cancelled, and why?' and '1,204 were cancelled in March.'
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
      // 'Roadworks delayed 40 buses': the reason may be whatever the sentence begins with.
      return hasMark(marks, markAt.causal) || !ON_WHAT_WAS_ASKED.test(sentence.body)
    case 'quantity':
      return figures.length > (given === 'time' ? 1 : 0) || NONE.test(sentence.body)
    case 'time':
      return hasMark(marks, markAt.date) || hasMark(marks, markAt.timed)
    case 'entity':
      return names > 0 || overlap >= SPEAKS
    // What is told may mean a yes or a no.
    default:
      return true
  }
}
