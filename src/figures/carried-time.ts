import { timeUnits } from '../lexicons/units'
import type { Draft } from './draft'

const AGED =
  /\b(?:aged?|ages|age\s+of)\s+(?:over|under|between|from|up\s+to|about|of)?\s*$|\bwho\s+(?:is|was|are|were)\s+(?:now\s+|over\s+|only\s+)?$|\b(?:man|woman|boy|girl|child|person|lady|gentleman|patient|pupil|student)\s+of\s+$|\bover-$|\bunder-$|\b(?:people|those|drivers|wom[ae]n|m[ae]n|adults?|residents?|pensioners?|every(?:one|body)|any(?:one|body)|somebody|child|children|sons?|daughters?|boys?|girls?|grandchild|grandchildren|babies|siblings?|teenagers?|persons?|motorists|voters|patients?|pupils?|victims|of\s+them|nobody|(?:no|any|some)\s?one)\s+(?:is\s+|was\s+|were\s+|are\s+|aged\s+)?(?:over|under)\s+$/i
/** 'One was thirteen.' */
const IS_AGED =
  /\b(?:he|she|one|whom?|the\s+(?:boy|girl|child|son|daughter|youngest|oldest|eldest|victim))\s+(?:is|was)\s+(?:now|only|just|barely|still)?\s*$/i
/** 'from 214 to 187 days' */
const AHEAD =
  /^\s+to\s+(?:an?\s+average\s+of\s+|just\s+|only\s+|under\s+|over\s+|about\s+|around\s+|nearly\s+)?[\d.,]{1,8}\s+(seconds|minutes|hours|days|weeks|months|years)\b/
const MOVED =
  /\b(?:to|from|against|than|with|and|under|over|below|above|is|was|of)\s+(?:about\s+|around\s+|nearly\s+|almost\s+|just\s+|only\s+)?$/

/** A bare number that is an age ('aged over 75'), or a stretch of time whose unit stands with the figure before it ('from 15 days to four'). */
export function carriedTime(
  text: string,
  draft: Draft,
  last: Draft | null,
): { kind: 'duration' | 'measure'; unit: string } | null {
  const left = text.slice(Math.max(0, draft.start - 32), draft.start)
  const value = draft.high ?? draft.value ?? 0
  const aged =
    AGED.test(left) || (IS_AGED.test(left) && /^\s*(?:[.,;)?!]|and\b|$)/.test(text.slice(draft.end, draft.end + 5)))
  if (value >= 1 && value <= 110 && aged) return { kind: 'duration', unit: 'year' }
  const ahead = AHEAD.exec(text.slice(draft.end, draft.end + 32))
  const unit = ahead === null || !/\bfrom\s+(?:[a-z]+\s+)?$/.test(left) ? undefined : timeUnits[ahead[1]!]
  if (unit !== undefined) return { kind: 'duration', unit }
  if (last?.kind === 'measure' && last.unit === 'mph' && LIMITS.has(value) && isLimit(text, draft, last, left))
    return { kind: 'measure', unit: 'mph' }
  if (last === null || last.kind !== 'duration' || last.unit === null || draft.start - last.end > 60) return null
  const gap = text.slice(last.end, draft.start)
  if (/[.?!;]\s/.test(gap) || !MOVED.test(left) || /^\s+of\b/.test(text.slice(draft.end, draft.end + 4))) return null
  const from =
    /\bfrom\s+(?:[a-z]+\s+)?$/.test(text.slice(Math.max(0, last.start - 18), last.start)) && /\bto\s/.test(gap)
  return from ||
    /\b(?:down|up)\s+from\s+$|\b(?:against|compared\s+(?:with|to)|rather\s+than|instead\s+of)\s+$/.test(left)
    ? { kind: 'duration', unit: last.unit }
    : null
}

/** Speed limits of British roads: Highway Code, rule 124. */
const LIMITS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70])

/** 'at 61 mph in the 30' */
function isLimit(text: string, draft: Draft, last: Draft, left: string): boolean {
  const gap = text.slice(last.end, draft.start)
  return (
    gap.length < 60 &&
    !/[.?!;]\s/.test(gap) &&
    /\b(?:in|through)\s+(?:an?|the)\s+$/.test(left) &&
    /^(?:\s+(?:limit|zone)\b|\s*(?:[.,;)?!]|$))/.test(text.slice(draft.end, draft.end + 7))
  )
}
