import type { AskEvidence } from './ask-evidence'
import { askMarks } from './ask-marks'
import { measure, measureNames } from './ask-measures'
import { type Marks, markNames } from './mark-names'

/** What is known of an ask and its answer, in the order of the features' names; truths are 0 or 1, shares and measures between. */
export type AskFeatures = Float64Array

/** The names of all features: for every mark its share of the ask's own sentences and of all, and whether the sentence that gives what is owed has it; then the measures. */
export const featureNames: readonly string[] = [
  ...markNames.map((mark) => `own ${mark}`),
  ...markNames.map((mark) => `all ${mark}`),
  ...markNames.map((mark) => `given ${mark}`),
  ...measureNames,
]
const ALL = markNames.length
const GIVEN = 2 * ALL
const MEASURES = 3 * ALL

/** The features of one ask among those of its question. */
export function askFeatures(all: readonly AskEvidence[], index: number): AskFeatures {
  const { ask, sentences, own, given } = all[index]!
  const features = new Float64Array(featureNames.length)
  const marksOf = askMarks(ask)
  let ours = 0
  sentences.forEach((one, at) => {
    const marks = marksOf(one)
    count(features, ALL, marks)
    if (at === given) count(features, GIVEN, marks)
    // The ask's own sentences are some of them, in the same order.
    if (own[ours] !== one) return
    count(features, 0, marks)
    ours++
  })
  for (let at = 0; at < GIVEN; at++) features[at]! /= at < ALL ? Math.max(1, own.length) : sentences.length
  measure(all, index, features, MEASURES)
  return features
}

/** Adds marks to the counts that begin at `from`. */
function count(features: AskFeatures, from: number, marks: Marks): void {
  for (let at = 0; at < marks.length; at++) features[from + at]! += marks[at]!
}

/** Whether an ask wants all of something. */
export function wantsAll(features: AskFeatures): boolean {
  return features[WANTS_ALL] === 1
}

const WANTS_ALL = featureNames.indexOf('wants all')
