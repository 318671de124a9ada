import { timeUnits } from '../lexicons/units'
import { type Draft, type Named, named } from './draft'
import { modifierOf } from './modifier'

/** 'put back by a year', 'it took an hour': a stretch of its own. */
const STATED =
  /(?<!\b(?:year|month|week|day|hour)\s)\b(?:by|takes?|took|taken|taking|last(?:s|ed|ing)?|wait(?:s|ed)?)\s+$/i
/** 'more than a year ago' bounds, 'than a year ago' compares. */
const BENT = /\b(?:over|about|around|nearly|almost|at\s+least|(?:more|less)\s+than|under|within|just)\s+$/i

/** 'a year', 'a month', 'an hour' where a word bends it ('at least a year', 'nearly a month'); elsewhere they are rates or idioms. */
export function readSpell(text: string, at: number, word: string): Named | null {
  const start = at - (text[at - 2] === 'n' || text[at - 2] === 'N' ? 3 : 2)
  const draft: Draft = {
    start,
    end: at + word.length,
    kind: 'duration',
    value: 1,
    low: null,
    high: null,
    unit: timeUnits[word.toLowerCase()] ?? null,
  }
  if (/^(?:-|\s+(?:or\s+two|of)\b)/.test(text.slice(draft.end, draft.end + 8))) return null
  if (
    /\b(?:twice|once|times|hours|days|per\s+cent|%)\s+(?:in\s+)?$|\d\s*$/i.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
    return null
  // 'a year ago' and 'than a year earlier' say when, and state no quantity.
  if (
    /^\s+(?:ago|earlier|before|later)\b/.test(text.slice(draft.end, draft.end + 9)) &&
    !BENT.test(text.slice(Math.max(0, start - 32), start))
  )
    return null
  return modifierOf(text, draft) !== 'exact' || STATED.test(text.slice(Math.max(0, start - 16), start))
    ? named(draft, 'figures/duration')
    : null
}
