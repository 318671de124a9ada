import type { AskEvidence } from './ask-evidence'
import { askMarks } from './ask-marks'
import { measure, measureNames } from './ask-measures'
import { bestMeasures, bestNames } from './best-measures'
import { learnedMarks } from './learned-marks'
import { type Marks, markNames } from './mark-names'

/** What is known of an ask and its answer, in the order of the features' names; truths are 0 or 1, shares and measures between. */
export type AskFeatures = Float64Array

const placesOf = (names: readonly string[]): Uint8Array => Uint8Array.from(names, (name) => markNames.indexOf(name))
const OWN = placesOf(learnedMarks.own)
const ALL = placesOf(learnedMarks.all)
const GIVEN = placesOf(learnedMarks.given)

/** The names of all features: shares of the ask's own sentences and of all that have a mark, whether the sentence that gives what is owed has it; then the measures, and those of the best sentence. */
export const featureNames: readonly string[] = [
  ...learnedMarks.own.map((mark) => `own ${mark}`),
  ...learnedMarks.all.map((mark) => `all ${mark}`),
  ...learnedMarks.given.map((mark) => `given ${mark}`),
  ...measureNames,
  ...bestNames,
]
const MEASURES = OWN.length + ALL.length + GIVEN.length
const FROM = {
  all: OWN.length,
  given: OWN.length + ALL.length,
  measures: MEASURES,
  best: MEASURES + measureNames.length,
}

/** The features of one ask among those of its question. */
export function askFeatures(all: readonly AskEvidence[], index: number): AskFeatures {
  const { ask, sentences, own, given } = all[index]!
  const features = new Float64Array(featureNames.length)
  const marksOf = askMarks(ask)
  const raiseBest = bestMeasures(ask, features, FROM.best)
  let ours = 0
  sentences.forEach((one, at) => {
    const marks = marksOf(one)
    count(features, FROM.all, ALL, marks, sentences.length)
    if (at === given) count(features, FROM.given, GIVEN, marks, 1)
    // The ask's own sentences are some of them, in the same order.
    if (own[ours] !== one) return
    count(features, 0, OWN, marks, own.length)
    raiseBest(one, marks, ours === 0)
    ours++
  })
  measure(all, index, features, FROM.measures)
  return features
}

/** Adds the share of one sentence among `of` for each of the marks that it has, from `from` on. */
function count(features: AskFeatures, from: number, places: Uint8Array, marks: Marks, of: number): void {
  for (let at = 0; at < places.length; at++) if (marks[places[at]!] === 1) features[from + at]! += 1 / of
}

/** Whether an ask wants all of something. */
export function wantsAll(features: AskFeatures): boolean {
  return features[WANTS_ALL] === 1
}

const WANTS_ALL = featureNames.indexOf('wants all')
