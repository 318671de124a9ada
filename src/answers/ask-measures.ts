import { holds } from '../text/pattern-guard'
import type { AskEvidence, SentenceEvidence } from './ask-evidence'
import { clauseGuard } from './clause-patterns'
import { hasMark, markAt } from './mark-names'

/** An ask among those of its question, with what several measures look at. */
interface Measured extends AskEvidence {
  readonly all: readonly AskEvidence[]
  readonly index: number
  /** Sentences without words that refuse. */
  readonly clean: readonly SentenceEvidence[]
  /** Overlap of the sentence that speaks about the ask most. */
  readonly overlap: number
  /** Whether it wants all of something, an effect, and how many things and whether a change is given. */
  readonly wantsAll: boolean
  readonly wantsEffect: boolean
  readonly items: number
  readonly changes: boolean
}

type Measure = readonly [name: string, measure: (ask: Measured) => number | boolean]

const measures: readonly Measure[] = [
  ['overlap', ({ overlap }) => overlap],
  ['overlap high', ({ overlap }) => overlap >= 0.6],
  ['overlap none', ({ overlap }) => overlap < 0.15],
  ['nearest taken', ({ sentences, nearest }) => isTaken(sentences[nearest])],
  ['given', ({ given }) => given >= 0],
  ['given first', ({ given }) => given === 0],
  ['given taken', ({ sentences, given }) => isTaken(sentences[given])],
  ['particular sentences', ({ sentences }) => Math.min(1, sentences.filter(isParticular).length / 4)],
  ['own overlap', ({ own }) => most(own, (one) => one.overlap)],
  ['own owed overlap', ({ own }) => most(own, owedOverlap)],
  ['owed overlap', ({ sentences }) => most(sentences, owedOverlap)],
  ['own particulars', ({ own }) => Math.min(1, most(own, particulars) / 10)],
  ['own fresh', ({ own }) => Math.min(1, most(own, (one) => (isClean(one) ? one.fresh : 0)) / 8)],
  ['clean particulars', ({ clean }) => Math.min(1, most(clean, particulars) / 10)],
  ['only refused', ({ clean }) => clean.length === 0],
  ['own none', ({ own }) => own.length === 0],
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
  ['wants effect, given', ({ wantsEffect, changes }) => wantsEffect && changes],
  ['wants effect, not given', ({ wantsEffect, changes }) => wantsEffect && !changes],
  ['wants steps', ({ ask }) => holds(clauseGuard().patterns.steps, ask.text, ask.words.calls)],
  ['announced', ({ own }) => own.some(({ sentence, overlap }) => overlap >= 0.2 && sentence.announces)],
]

/** The names of what is measured of an ask and its answer beside the marks of sentences. */
export const measureNames: readonly string[] = measures.map(([name]) => name)

/** Puts what is measured of one ask among those of its question into `features` from `from` on, in the order of its names; truths are 0 or 1. */
export function measure(all: readonly AskEvidence[], index: number, features: Float64Array, from: number): void {
  const evidence = all[index]!
  const { ask, sentences, own, nearest } = evidence
  const { everything, effect } = clauseGuard().patterns
  const measured: Measured = {
    ...evidence,
    all,
    index,
    clean: sentences.filter(isClean),
    overlap: sentences[nearest]?.overlap ?? 0,
    wantsAll: holds(everything, ask.text, ask.words.calls),
    wantsEffect: holds(effect, ask.text, ask.words.calls),
    items: own.reduce((sum, { sentence }) => sum + sentence.figures.length + sentence.names.length, 0),
    changes: own.some(({ sentence }) => hasMark(sentence.marks, markAt.change)),
  }
  for (let at = 0; at < measures.length; at++) features[from + at] = Number(measures[at]![1](measured))
}

/** Whether a sentence speaks more about another ask of the question. */
function isTaken(one: SentenceEvidence | undefined): boolean {
  return one !== undefined && one.rival > one.overlap + 0.1
}

function isClean({ sentence }: SentenceEvidence): boolean {
  return sentence.refusals.length === 0
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
