import { timeUnits } from '../lexicons/units'
import { keyBehind, wordKeys } from '../text/word-keys'
import type { Draft } from './draft'
import { singularOf } from './noun'

const PER =
  /^\s*(?:(?:per|every)\s+|\/\s?)(annum|head|capita|1,000|100,000|[a-z]{2,16}(?:\s(?:officer|person|shift|resident|pupil|household))?)\b/i
const EACH = /^\s+(an?|each|every)\s+([a-z]{2,14})\b/i
const THINGS =
  /^(?:head|person|household|shift|time|call|visit|unit|piece|collection|ticket|mile|pupil|place|officer|night|session|go)$/

const OPENINGS = wordKeys('per every a an each')

/** What a figure is counted by, in the singular: 'year' of '£13.95 per year' and of '16 hours a year'. */
export function rateOf(text: string, draft: Draft): string | null {
  const from = draft.reach ?? draft.end
  const behind = keyBehind(text, from)
  if (behind !== 0 && !OPENINGS.has(behind)) return null
  const after = text.slice(from, from + 40)
  const per = PER.exec(after)
  if (per !== null) return per[1]!.toLowerCase() === 'annum' ? 'year' : singularOf(per[1]!.toLowerCase())
  const each = EACH.exec(after)
  if (each === null) return null
  const noun = each[2]!.toLowerCase()
  if (Object.hasOwn(timeUnits, noun))
    return /^\s+(?:ago|earlier|later|before|previously|short)\b/.test(after.slice(each[0].length))
      ? null
      : timeUnits[noun]!
  return THINGS.test(noun) && draft.kind === 'money' ? noun : null
}
