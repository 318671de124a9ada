import { exploringVerbs, openConditions } from '../lexicons/commitment-marks'
import type { Firmness } from '../model/commitment'
import { anyMemberOf, mayBegin, patternOf } from './cue-sets'
import type { Draft } from './draft'
import { phrase, type Sentence } from './sentence'

const explores = anyMemberOf(exploringVerbs)
const open = patternOf(openConditions)
const mayBeOpen = mayBegin(openConditions)
const SOFT_FRAME =
  /\b(?:expected|anticipated|hoped|intended|proposed|envisaged|suggested|hopes?|hoping|expects?|anticipates?|aims?) (?:that|for)\b|\b(?:hopefully|potentially|ideally|in principle|provisionally|perhaps|possibly|potential for|it is hoped|(?:when|where|if|as|once) (?:circumstances|resources|capacity|time|funds|funding|finances|budgets?) (?:allow|permit)(?:s|ed)?)\b/i

/** Hedged where the cue is, where the step is only explored, where an open condition or a soft frame stands with it. */
export function firmnessOf(sentence: Sentence, draft: Draft): Firmness {
  if (draft.kind === 'action' || draft.firmness === 'hedged') return draft.firmness
  const { predicate } = draft
  const isTentative =
    draft.kind !== 'undertaking' &&
    explores(predicate.bases) &&
    predicate.voice !== 'passive' &&
    sentence.words[predicate.at + 1]?.lower !== 'into' &&
    !/^(?:look|examine)/.test(predicate.bases[0]!)
  if (isTentative) return 'hedged'
  const clause = phrase(sentence, draft.from, draft.to)
  const { start } = sentence.words[draft.from]!
  const frame = phrase(sentence, Math.max(0, draft.from - 5), draft.to)
  const isOpen = mayBeOpen(sentence.words, draft.from, draft.to) && hasOpenCondition(clause)
  return isOpen || UNDER_CONDITION.test(sentence.text.slice(sentence.start, start)) || SOFT_FRAME.test(frame)
    ? 'hedged'
    : 'firm'
}

/** 'and, subject to that, tenders will go out'. */
const UNDER_CONDITION = /\b(?:subject to|depending on|conditional on|provided|if|unless) [^,;.]{1,40}, ?$/i

/** `should` counts only where it opens the clause: 'should the panel support it'. */
function hasOpenCondition(clause: string): boolean {
  const match = open().exec(clause)
  if (match === null) return false
  if (/^subject to$/i.test(match[0]) && /\bbe $/i.test(clause.slice(0, match.index))) return false
  if (/^should$/i.test(match[0]))
    return (
      match.index === 0 ||
      /[,;] $/.test(clause.slice(0, match.index)) ||
      hasOpenCondition(clause.slice(match.index + 6))
    )
  if (/^provided$/i.test(match[0]))
    return (
      /(?:^|, )$/.test(clause.slice(0, match.index)) ||
      /^provided that/i.test(clause.slice(match.index)) ||
      hasOpenCondition(clause.slice(match.index + 8))
    )
  if (/^if$/i.test(match[0]))
    return !/\bask [^,;.]{1,40} $|\b(?:see|check|ask|whether|consider|confirm|know|find out|establish|as) $/i.test(
      clause.slice(0, match.index),
    )
  return true
}
