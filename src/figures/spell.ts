import { timeUnits } from '../lexicons/units'
import { type Draft, type Named, named } from './draft'
import { modifierOf } from './modifier'

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
  const back = /^\s+(?:ago|earlier)\b/.test(text.slice(draft.end, draft.end + 9))
  return modifierOf(text, draft) === 'exact' && !back ? null : named(draft, 'figures/duration')
}
