import { holds } from '../text/pattern-guard'
import type { AskEvidence } from './ask-evidence'
import { clauseGuard } from './clause-patterns'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

/** An ask among those of its question, with what several measures look at. */
interface Measured extends Pick<AskEvidence, 'ask' | 'sentences' | 'own'> {
  readonly all: readonly AskEvidence[]
  readonly index: number
  /** Overlap of the sentence that speaks about the ask most. */
  readonly overlap: number
  /** Whether it wants all of something, an effect, and how many things are given. */
  readonly wantsAll: boolean
  readonly wantsEffect: boolean
  readonly items: number
  /** Whether it asks if something reaches a mark: 'enough', 'all', 'still'. */
  readonly asksHowFar: boolean
}

type Measure = readonly [name: string, measure: (ask: Measured) => number | boolean]

const measures: readonly Measure[] = [
  ['overlap high', ({ overlap }) => overlap >= 0.6],
  ['particular sentences', ({ sentences }) => Math.min(1, sentences.filter(isParticular).length / 4)],
  ['own owed overlap', ({ own }) => most(own, owedOverlap)],
  ['owed overlap', ({ sentences }) => most(sentences, owedOverlap)],
  ['own particulars', ({ own }) => Math.min(1, most(own, particulars) / 10)],
  ['own fresh', ({ own }) => Math.min(1, most(own, (one) => (isClean(one) ? one.fresh : 0)) / 8)],
  ['only refused', ({ sentences }) => !sentences.some(isClean)],
  ['own one', ({ own }) => own.length === 1],
  ['own length', ({ own }) => Math.min(1, own.length / 4)],
  ['length', ({ sentences }) => Math.min(1, sentences.length / 6)],
  ['one sentence', ({ sentences }) => sentences.length === 1],
  ['several', ({ all }) => all.length > 1],
  ['later', ({ index }) => index > 0],
  ['third', ({ index }) => index >= 2],
  ['paired', ({ all, sentences }) => all.length > 1 && all.length === sentences.length],
  ['wants all', ({ wantsAll }) => wantsAll],
  ['wants all, two given', ({ wantsAll, items }) => wantsAll && items >= 2],
  ['wants all, not given', ({ wantsAll, items }) => wantsAll && items < 2],
  ['wants effect', ({ wantsEffect }) => wantsEffect],
  ['wants steps', ({ ask }) => holds(clauseGuard().patterns.steps, ask.text, ask.words.calls)],
  ['assured bare', ({ ask, own }) => ask.type === 'assurance' && most(own, (one) => one.fresh) < 3],
  ['union', (one) => union(one, one.own)],
  ['union all', (one) => union(one, one.sentences)],
  ['asks how far', ({ asksHowFar }) => asksHowFar],
  ['asks how far, said', ({ asksHowFar, own }) => asksHowFar && own.some(saysHowFar)],
  [
    'own concrete',
    ({ own }) => Math.min(1, own.reduce((sum, one) => sum + (isClean(one) ? one.sentence.concrete : 0), 0) / 5),
  ],
  ['own plain', ({ own }) => Math.min(1, own.filter(isFull).length / 3)],
  ['own given', ({ own }) => own.some(({ owed }) => owed)],
  ['terse', ({ own }) => isBrief(own, 4)],
  ['brief', ({ own }) => isBrief(own, 8)],
  ['own words', ({ own }) => (own.length === 1 ? Math.min(1, wordsOf(own[0]!) / 30) : 0)],
  ['leans', ({ own }) => own.some((one) => isPlain(one) && LEANS.test(one.sentence.body))],
]

/** The names of what is measured of an ask and its answer beside the marks of sentences. */
export const measureNames: readonly string[] = measures.map(([name]) => name)

/** Puts what is measured of one ask among those of its question into `features` from `from` on, in the order of its names; truths are 0 or 1. */
export function measure(all: readonly AskEvidence[], index: number, features: Float64Array, from: number): void {
  const { ask, sentences, own, nearest } = all[index]!
  const { everything, effect, howFar } = clauseGuard().patterns
  const measured: Measured = {
    ask,
    sentences,
    own,
    all,
    index,
    overlap: sentences[nearest]?.overlap ?? 0,
    wantsAll: holds(everything, ask.text, ask.words.calls),
    wantsEffect: holds(effect, ask.text, ask.words.calls),
    items: own.reduce((sum, { sentence }) => sum + sentence.figures.length + sentence.names, 0),
    asksHowFar: holds(howFar, ask.text, ask.words.calls),
  }
  for (let at = 0; at < measures.length; at++) features[from + at] = Number(measures[at]![1](measured))
}

/** Whether a sentence settles a yes or no, or says itself how far something reaches. */
function saysHowFar({ sentence }: SentenceEvidence): boolean {
  return sentence.opening !== null || holds(clauseGuard().patterns.howFar, sentence.body, sentence.calls)
}

/** How much of the words of an ask some sentences have between them. */
function union({ ask }: Measured, among: readonly SentenceEvidence[]): number {
  let sum = 0
  let total = 0
  for (const { key, vague } of ask.words.content) {
    const weight = vague ? 0.4 : 1
    total += weight
    if (among.some(({ sentence }) => sentence.keys.has(key))) sum += weight
  }
  return total === 0 ? 0 : sum / total
}

function isClean({ sentence }: SentenceEvidence): boolean {
  return sentence.refusals.length === 0
}

/** 'They were', 'None has': a sentence that leans on what was asked. */
const LEANS =
  /^(?:that )?(?:it|they|this|these|those|there|he|she|both|all|none|most|some) (?:already |also |now |still |only )?(?:is|are|was|were|had|has|have|would|will|did|does|do|could|can|should)\b/i

/** Whether the whole answer is one plain statement of so many words at most. */
function isBrief(own: readonly SentenceEvidence[], words: number): boolean {
  return own.length === 1 && isPlain(own[0]!) && wordsOf(own[0]!) <= words
}

function wordsOf({ sentence }: SentenceEvidence): number {
  return sentence.body.split(' ').length
}

function isPlain({ sentence }: SentenceEvidence): boolean {
  return hasMark(sentence.marks, markAt.plain)
}

/** Whether a plain statement has some particulars. */
function isFull(one: SentenceEvidence): boolean {
  return isPlain(one) && particulars(one) >= 3
}

function isParticular(one: SentenceEvidence): boolean {
  return particulars(one) >= 4
}

function particulars({ sentence }: SentenceEvidence): number {
  return sentence.particulars
}

function owedOverlap({ owed, overlap }: SentenceEvidence): number {
  return owed ? overlap : 0
}

function most(among: readonly SentenceEvidence[], measure: (one: SentenceEvidence) => number): number {
  let best = 0
  for (const one of among) best = Math.max(best, measure(one))
  return best
}
