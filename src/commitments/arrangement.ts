import type { Firmness } from '../model/commitment'
import { afterComma } from '../text/words'
import { clauseAround } from './clause'
import { subjectContracted } from './contracted'
import type { Draft } from './draft'
import { firstAuxiliary, type Predicate, passiveAt } from './predicate'
import { isSaidBefore } from './reporting'
import { isDated, isPast, phrase, type Sentence } from './sentence'
import { subjectOf } from './subject'
import { basesOf, isParticiple, isProgressive } from './verb-forms'

const FIXED = /^(?:set|planned|slated|scheduled|timetabled|due|booked|arranged|expected|anticipated|proposed)$/
const WHEN = /^(?:for|in|on|by|this|next|before|through|throughout|during|from|later|early|at|within|over|towards)$/

/** 'is planned for May', 'intakes scheduled through the spring', 'is due this summer': a noun with its date fixed. */
export function arrangement(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const cue = words[at]!.lower
  if (cue === 'planned' && isOver(sentence, at)) return onThePlan(sentence, at)
  if (
    !FIXED.test(cue) ||
    (cue === 'set' && (words[at + 1]?.lower !== 'for' || !/^(?:is|are|now)$/.test(words[at - 1]?.lower ?? ''))) ||
    !(WHEN.test(words[at + 1]?.lower ?? '') || isDayNext(sentence, at)) ||
    /^(?:than|originally|as)$/.test(words[at - 1]?.lower ?? '') ||
    (/^(?:was|were)$/.test(words[at - 1]?.lower ?? '') && !isStillAhead(sentence, at))
  )
    return null
  const clause = clauseAround(words, at, at)
  if (!isDated(sentence, at, clause.to)) return null
  const subject = subjectContracted(sentence, clause.from, firstAuxiliary(sentence.words, at, AUXILIARY))
  if (
    subject.kind === 'outside' ||
    subject.kind === 'none' ||
    /^(?:payments?|invoices?|rent|fees?|bill|bills)$/.test(subject.head)
  )
    return null
  const isSoft = /^(?:expected|anticipated|proposed)$/.test(cue)
  const isCount = (isSoft || words[at + 1]!.lower === 'by') && COUNTED.test(phrase(sentence, subject.from, subject.to))
  const firmness: Firmness = isSoft ? 'hedged' : 'firm'
  return {
    ...clause,
    subject,
    predicate: passiveAt(at, cue),
    kind: isCount ? 'target' : null,
    firmness,
    by: 'commitments/arrangement',
  }
}

/** 'is expected Q2 2026', 'is due 4 May': the date at once. */
function isDayNext(sentence: Sentence, at: number): boolean {
  const next = sentence.words[at + 1]
  const isTold = /^(?:is|are)$/.test(sentence.words[at - 1]?.lower ?? '')
  return isTold && next !== undefined && sentence.dates().some((date) => date.start === next.start)
}

/** 'An intake was booked for October', told in a report: its day is known, still to come, and nothing says that it went otherwise. */
function isStillAhead(sentence: Sentence, at: number): boolean {
  const { words, date, act } = sentence
  if (/^(?:planned|slated|proposed)$/.test(words[at]!.lower) && !isSaidBefore(words, at)) return false
  if (date === null || (act !== 'answer' && act !== 'statement')) return false
  if (sentence.dates().some((one) => isPast(one, date))) return false
  return !words.some((word, index) => index !== at && OTHERWISE.test(word.lower))
}

const OTHERWISE =
  /^(?:had|but|originally|previously|initially|however|although|though|instead|until|i|we|i'm|we're|we've|our|my|is|are|has|have|did)$/

/** Whether the clause ends behind the word, or goes on with a condition alone. */
function isOver({ words }: Sentence, at: number): boolean {
  const next = words[at + 1]
  return next === undefined || afterComma(next) || /^(?:and|but|subject|so|once|if)$/.test(next.lower)
}

/** 'A further survey is planned': a thing not yet there, so none that 'the' or 'this' points at. */
function onThePlan(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const auxiliary = firstAuxiliary(words, at, /^(?:is|are|being|also|now)$/)
  if (!words.slice(auxiliary, at).some((word) => /^(?:is|are)$/.test(word.lower))) return null
  const clause = clauseAround(words, auxiliary, at)
  const subject = subjectOf(sentence, clause.from, auxiliary)
  const first = words[subject.from]?.lower ?? ''
  if (!/^(?:thing|work)$/.test(subject.kind) || subject.head.length < 4) return null
  if (/^(?:the|this|these|that|those|it|its|all|no|any|what|which|as|than)$/.test(first)) return null
  const isNew = /^(?:an?|another|further|more|new|two|three|four|five|six|additional|\d+)$/.test(first)
  if (!isNew && !/[a-z]s$|ing$/.test(subject.head)) return null
  return {
    ...clause,
    subject,
    predicate: passiveAt(at, 'planned'),
    kind: null,
    firmness: 'firm',
    by: 'commitments/arrangement',
  }
}

const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|currently|not|more|(?:we|they|it|he|she|i)'(?:re|s|m))$/

const CATENATIVE =
  /^(?:need|needs|needed|have|has|had|having|ought|likely|able|unable|going|allowed|supposed|due|expected|seem|seems|appear|appears|want|wants|wish|hope|hopes|expect|expects|continue|continues|continued|used|is|are|was|were|required|ready|asked|wishing|hoping|tend|designed|considered|deemed|said|known|thought|enough|order|as|how|what|which|who|where|when|opportunity|ability|right|capacity|reluctant|believed|still|yet|left|remaining)$/

/** 'with a note to follow in May': the one active verb that announces what is still to come. */
export function toFollow(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'follow' || at === 0 || CATENATIVE.test(words[at - 1]!.lower)) return null
  const clause = clauseAround(words, at, at + 1)
  if (!isDated(sentence, at, clause.to)) return null
  const subject = subjectOf(sentence, clause.from, at)
  const predicate: Predicate = { at: at + 1, voice: 'active', bases: ['follow'], negated: false, adverbs: [] }
  return {
    ...clause,
    subject: { ...subject, kind: 'thing' },
    predicate,
    kind: null,
    firmness: 'firm',
    by: 'commitments/to-follow',
  }
}

/** 'with the first set to be published in July': a participle that is still to come, with its date. */
export function toBeDone(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const done = words[at + 2]
  if (
    words[at + 1]?.lower !== 'be' ||
    done === undefined ||
    !isParticiple(done.lower) ||
    CATENATIVE.test(words[at - 1]?.lower ?? '')
  )
    return null
  const clause = clauseAround(words, at, at + 2)
  const expected = isExpected(sentence, clause.from, at)
  if (at === clause.from || !(expected || isDated(sentence, at, clause.to))) return null
  const subject = subjectOf(sentence, clause.from, at)
  if (subject.kind === 'outside') return null
  const isAll =
    expected && /\b(?:every|all|each|two|three|four|five|six|\d+)\b/i.test(phrase(sentence, clause.from, at))
  return {
    ...clause,
    subject: expected ? { ...subject, kind: 'thing' } : subject,
    predicate: passiveAt(at + 2, done.lower),
    kind: isAll ? 'target' : null,
    firmness: expected ? 'hedged' : 'firm',
    by: 'commitments/to-be-done',
  }
}

/** 'we expect the last tranche to be delivered'. */
function isExpected(sentence: Sentence, from: number, at: number): boolean {
  return /\b(?:we|I) (?:now |still |also )?(?:expect|intend|plan|hope|want) /i.test(phrase(sentence, from, at))
}

const COUNTED = /(?:^|\s)(?:\d|two |three |four |five |six |seven |eight |nine |ten )/

/** 'looking at the business case for': what is weighed before a step. */
const CASE = /^at (?:the |a |an )?(?:\w+ )?(?:case|feasibility|viability|possibility|scope|potential) (?:for|of|to)\b/i

const EXPLORED =
  /^(?:how|whether|a|an|the|options|developing|hosting|ways|introducing|using|moving|extending|expanding|setting|opening)$/

/** 'the force is exploring developing an offer', 'considering a change': a step weighed, not yet taken. */
export function exploration(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const cue = words[at]!.lower
  const isLook = cue === 'looking'
  const next = words[isLook ? at + 2 : at + 1]?.lower ?? ''
  const isCase = CASE.test(phrase(sentence, at + 1, at + 6))
  if (
    isLook &&
    !(words[at + 1]?.lower === 'into' && isProgressive(next)) &&
    (words[at + 1]?.lower !== 'at' || !(isCase || isProgressive(next) || /^(?:whether|options|ways)$/.test(next)))
  )
    return null
  if (!EXPLORED.test(next) && !isProgressive(next)) return null
  const auxiliary = firstAuxiliary(sentence.words, at, AUXILIARY)
  const opens = auxiliary === 0 || at === 0
  if (auxiliary === at && !opens) return null
  const clause = clauseAround(words, auxiliary, at)
  const subject = subjectContracted(sentence, clause.from, auxiliary)
  if (!opens && !/^(?:I|we|body|work|person|people)$/.test(subject.kind)) return null
  if (
    cue === 'considering' &&
    !(next === 'a' || next === 'an' || next === 'whether' || next === 'how' || isProgressive(next))
  )
    return null
  if (/\b(?:no|not)\b/i.test(phrase(sentence, auxiliary, at))) return null
  const predicate: Predicate = { at, voice: 'progressive', bases: basesOf(cue), negated: false, adverbs: [] }
  return { ...clause, subject, predicate, kind: 'plan', firmness: 'hedged', by: 'commitments/exploration' }
}

const MAKING = /^(?:developed|prepared|finalised|finalized|drafted|drawn|planned|arranged|designed)$/
const PLANNED =
  /\b(?:plans?|strateg(?:y|ies)|programmes?|polic(?:y|ies)|proposals?|business case|training|framework|events?|visits?|initiatives?|campaigns?)\b/i

/** 'a plan is being developed for', 'a strategy is being drawn up': work in hand whose product is to come. */
export function inTheMaking(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const done = words[at + 1]
  if (
    done === undefined ||
    !MAKING.test(done.lower) ||
    !/^(?:is|are|currently|also|now)$/.test(words[at - 1]?.lower ?? '')
  )
    return null
  const auxiliary = firstAuxiliary(sentence.words, at, AUXILIARY)
  const clause = clauseAround(words, auxiliary, at + 1)
  const subject = subjectOf(sentence, clause.from, auxiliary)
  if (/ (?:to be|will) /.test(phrase(sentence, at, clause.to))) return null
  if (!PLANNED.test(phrase(sentence, subject.from, subject.to))) return null
  return {
    ...clause,
    subject,
    predicate: passiveAt(at + 1, done.lower),
    kind: 'plan',
    firmness: 'hedged',
    by: 'commitments/in-the-making',
  }
}
