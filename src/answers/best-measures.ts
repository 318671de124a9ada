import { holds } from '../text/pattern-guard'
import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'
import { clauseGuard } from './clause-patterns'
import { hasMark, type Marks, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

/** From how much overlap on a sentence is near the ask, and from how much it is about it. */
const NEAR = 0.2
const ABOUT = 0.25
const CLOSE = 0.4
/** From how many particulars, or words that the question lacks, a plain sentence says something; and how many are a good deal. */
const SOME = 3
const MANY = 8

/** One of an ask's own sentences, with what several measures look at. */
interface OwnSentence {
  readonly sentence: AnswerSentence
  /** What it does for the ask. */
  readonly marks: Marks
  readonly overlap: number
  readonly fresh: number
  readonly owed: boolean
  /** Whether it is the first of them. */
  readonly first: boolean
  /** Without hedging and words that refuse, and plain if without vague words too. */
  readonly firm: boolean
  readonly plain: boolean
  /** Whether it has the ask's auxiliary, has it behind a pronoun, and has the word that the ask says last. */
  readonly echo: boolean
  readonly anaphor: boolean
  readonly tail: boolean
  /** Whether the ask is for whether there is something. */
  readonly existence: boolean
}

type BestMeasure = readonly [name: string, measure: (one: OwnSentence) => number | boolean]

/** What one sentence does suffices, however much else is said: each measure is that of the sentence that does most. */
const measures: readonly BestMeasure[] = [
  ['best opening', ({ sentence }) => sentence.opening !== null],
  ['best firm opening', ({ sentence, firm }) => firm && sentence.opening !== null],
  ['best ellipsis', ({ marks }) => hasMark(marks, markAt.ellipsis)],
  ['best anaphor', ({ anaphor }) => anaphor],
  ['best firm anaphor', ({ anaphor, firm }) => anaphor && firm],
  ['best anaphor, tail', ({ anaphor, tail }) => anaphor && tail],
  ['best echo, tail', ({ echo, tail }) => echo && tail],
  ['best firm echo, tail', ({ echo, tail, firm }) => echo && tail && firm],
  ['best tail', ({ tail }) => tail],
  ['best firm echo, close', ({ echo, firm, overlap }) => echo && firm && overlap >= CLOSE],
  ['best plain, close', ({ plain, overlap }) => plain && overlap >= CLOSE],
  ['best settles, about', ({ marks, overlap }) => overlap >= ABOUT && hasMark(marks, markAt.settles)],
  ['best none of it', (one) => one.existence && one.overlap >= NEAR && hasMark(one.marks, markAt['no-such'])],
  ['best there is', (one) => one.existence && one.overlap >= NEAR && saysThereIs(one)],
  ['best not so', (one) => one.existence && one.overlap >= CLOSE && hasMark(one.marks, markAt.negative)],
  ['best plain', ({ plain, sentence }) => plain && sentence.particulars >= SOME],
  ['best plain fresh', ({ plain, fresh }) => plain && fresh >= SOME],
  ['best plain particulars', ({ plain, sentence }) => (plain ? Math.min(1, sentence.particulars / MANY) : 0)],
  ['best fresh words', ({ plain, fresh }) => (plain ? Math.min(1, fresh / MANY) : 0)],
  ['best deed', ({ firm, marks }) => firm && hasMark(marks, markAt.deed)],
  ['best plain deed', ({ plain, marks }) => plain && hasMark(marks, markAt.deed)],
  ['best concrete', ({ firm, marks }) => firm && hasMark(marks, markAt.concrete)],
  ['best concrete deed', ({ firm, marks }) => firm && hasMark(marks, markAt.concrete) && hasMark(marks, markAt.deed)],
  ['first opening', ({ first, sentence }) => first && sentence.opening !== null],
  ['first anaphor', ({ first, anaphor }) => first && anaphor],
  ['first plain', ({ first, plain }) => first && plain],
  ['first vague', ({ first, marks }) => first && hasMark(marks, markAt.vague)],
  ['first refused', ({ first, sentence }) => first && sentence.refusals.length > 0],
  ['first overlap', ({ first, overlap }) => (first ? overlap : 0)],
  ['first owed', ({ first, owed }) => first && owed],
]

/** The names of what is measured of the best of an ask's own sentences. */
export const bestNames: readonly string[] = measures.map(([name]) => name)

/** For an ask what raises `features` from `from` on, in the order of the names, to what one of its own sentences with such marks does. */
export function bestMeasures(
  ask: AskDraft,
  features: Float64Array,
  from: number,
): (one: SentenceEvidence, marks: Marks, first: boolean) => void {
  const existence = holds(clauseGuard().patterns.exists, ask.text, ask.words.calls)
  return ({ sentence, overlap, fresh, owed }, marks, first) => {
    const own: OwnSentence = {
      sentence,
      marks,
      overlap,
      fresh,
      owed,
      first,
      firm: sentence.refusals.length === 0 && !hasMark(marks, markAt.hedged),
      plain: hasMark(marks, markAt.plain),
      echo: hasMark(marks, markAt.echo),
      anaphor: hasMark(marks, markAt['anaphoric-echo']),
      tail: hasMark(marks, markAt['tail-echo']),
      existence,
    }
    for (let at = 0; at < measures.length; at++) {
      const measured = Number(measures[at]![1](own))
      if (measured > features[from + at]!) features[from + at] = measured
    }
  }
}

function saysThereIs({ sentence: { body, calls } }: OwnSentence): boolean {
  return holds(clauseGuard().patterns.thereIs, body, calls)
}
