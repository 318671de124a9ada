import { holds } from '../text/pattern-guard'
import type { AskDraft } from './ask-draft'
import type { AskEvidence } from './ask-evidence'
import { askTail } from './ask-tail'
import { clauseGuard } from './clause-patterns'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

/** From how much overlap on a sentence is near the ask, and from how much it is about it. */
const NEAR = 0.2
const ABOUT = 0.25
const CLOSE = 0.4
/** From how many particulars, or words that the question lacks, a plain sentence says something; and how many are a good deal. */
const SOME = 3
const MANY = 8

/** One of an ask's own sentences, with what several measures look at. */
interface OwnSentence extends SentenceEvidence {
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
  ['best ellipsis', ({ sentence }) => hasMark(sentence.marks, markAt.ellipsis)],
  ['best anaphor', ({ anaphor }) => anaphor],
  ['best firm anaphor', ({ anaphor, firm }) => anaphor && firm],
  ['best anaphor, tail', ({ anaphor, tail }) => anaphor && tail],
  ['best echo, tail', ({ echo, tail }) => echo && tail],
  ['best firm echo, tail', ({ echo, tail, firm }) => echo && tail && firm],
  ['best tail', ({ tail }) => tail],
  ['best firm echo, close', ({ echo, firm, overlap }) => echo && firm && overlap >= CLOSE],
  ['best plain, close', ({ plain, overlap }) => plain && overlap >= CLOSE],
  ['best settles, about', ({ sentence, overlap }) => overlap >= ABOUT && hasMark(sentence.marks, markAt.settles)],
  ['best none of it', (one) => one.existence && one.overlap >= NEAR && hasMark(one.sentence.marks, markAt['no-such'])],
  ['best there is', (one) => one.existence && one.overlap >= NEAR && saysThereIs(one)],
  ['best not so', (one) => one.existence && one.overlap >= CLOSE && hasMark(one.sentence.marks, markAt.negative)],
  ['best plain', ({ plain, sentence }) => plain && sentence.particulars >= SOME],
  ['best plain fresh', ({ plain, fresh }) => plain && fresh >= SOME],
  ['best plain particulars', ({ plain, sentence }) => (plain ? Math.min(1, sentence.particulars / MANY) : 0)],
  ['best fresh words', ({ plain, fresh }) => (plain ? Math.min(1, fresh / MANY) : 0)],
  ['best deed', ({ firm, sentence }) => firm && hasMark(sentence.marks, markAt.deed)],
  ['best plain deed', ({ plain, sentence }) => plain && hasMark(sentence.marks, markAt.deed)],
  ['best concrete', ({ firm, sentence }) => firm && hasMark(sentence.marks, markAt.concrete)],
  [
    'best concrete deed',
    ({ firm, sentence: { marks } }) => firm && hasMark(marks, markAt.concrete) && hasMark(marks, markAt.deed),
  ],
  ['first opening', ({ first, sentence }) => first && sentence.opening !== null],
  ['first anaphor', ({ first, anaphor }) => first && anaphor],
  ['first plain', ({ first, plain }) => first && plain],
  ['first vague', ({ first, sentence }) => first && hasMark(sentence.marks, markAt.vague)],
  ['first refused', ({ first, sentence }) => first && sentence.refusals.length > 0],
  ['first overlap', ({ first, overlap }) => (first ? overlap : 0)],
  ['first owed', ({ first, owed }) => first && owed],
]

/** The names of what is measured of the best of an ask's own sentences. */
export const bestNames: readonly string[] = measures.map(([name]) => name)

/** Puts what the best of an ask's own sentences do into `features` from `from` on, in the order of its names. */
export function measureBest({ ask, own }: AskEvidence, features: Float64Array, from: number): void {
  const read = reader(ask)
  own.forEach((evidence, index) => {
    const one = read(evidence, index === 0)
    for (let at = 0; at < measures.length; at++)
      features[from + at] = Math.max(features[from + at]!, Number(measures[at]![1](one)))
  })
}

function reader(ask: AskDraft) {
  const { auxiliaries, calls } = ask.words
  const tail = askTail(ask)
  const existence = holds(clauseGuard().patterns.exists, ask.text, calls)
  return (evidence: SentenceEvidence, first: boolean): OwnSentence => {
    const { sentence } = evidence
    return {
      ...evidence,
      first,
      firm: sentence.refusals.length === 0 && !hasMark(sentence.marks, markAt.hedged),
      plain: hasMark(sentence.marks, markAt.plain),
      echo: (auxiliaries & sentence.auxiliaries) !== 0,
      anaphor: (auxiliaries & sentence.anaphoric) !== 0,
      tail: tail !== undefined && sentence.keys.has(tail.key),
      existence,
    }
  }
}

function saysThereIs({ sentence: { body, calls } }: OwnSentence): boolean {
  return holds(clauseGuard().patterns.thereIs, body, calls)
}
