import type { Figure } from '../model/figure'
import { singleSpaced } from '../text/single-spaced'
import { aboutOf } from './about'
import { baselineOf } from './baseline'
import { changeOf } from './change'
import { modifierOf } from './modifier'
import { periodOf } from './period'
import { rateOf } from './rate'
import type { Reading } from './reading'

/** The figure of a draft with what the words round it say of it. */
export function describe(reading: Reading, index: number): Figure {
  const { text, drafts } = reading
  const draft = drafts[index]!
  const { start, end, kind, value, low, high, unit, by } = draft
  return {
    span: { start, end },
    text: singleSpaced(text.slice(start, end)),
    kind,
    value,
    low,
    high,
    unit,
    modifier: modifierOf(text, draft),
    about: aboutOf(text, draft),
    change: changeOf(reading, index),
    per: rateOf(text, draft),
    baseline: baselineOf(reading, index),
    period: periodOf(reading, index),
    turnId: null,
    by,
  }
}
