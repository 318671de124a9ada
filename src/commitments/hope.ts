import { clauseAround } from './clause'
import type { Draft } from './draft'
import { footingOf } from './footing'
import { isCompletion } from './forecast'
import { hasLevel } from './kind'
import { type Predicate, predicateAt } from './predicate'
import { isDated, phrase, type Sentence } from './sentence'
import { isDoer, isStaff, subjectOf } from './subject'
import { isStep } from './worth'

/** 'he hoped for 60% by the end of December', 'was aiming for 85%': a level with its date. */
export function hopeFor(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'for') return null
  return level(sentence, at, at + 2, 'hedged')
}

/** 'are trying to get overtime down to 6,000 a month by October': a level with its date that is tried for. */
export function tryFor(sentence: Sentence, at: number): Draft | null {
  return sentence.words[at + 1]?.lower === 'to' ? level(sentence, at, at + 2, 'hedged') : null
}

/** 'The Division has been set 2,400 checkpoints by the year end': a level that others set. */
export function setFor(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (!/^(?:been|is|are|was|were)$/.test(words[at - 1]?.lower ?? '')) return null
  return AMOUNT.test(phrase(sentence, at + 1, Math.min(words.length, at + 6)))
    ? level(sentence, at, at + 1, 'firm')
    : null
}

/** 'had signed up to no more than 40 by the end of November': a level agreed with others. */
export function signedUp(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'up' || words[at + 2]?.lower !== 'to') return null
  return level(sentence, at, at + 3, 'firm')
}

/** 'We are committed to 90% by the end of the year', 'is working towards 60 officers by April': a level behind `to`, and no verb. */
export function boundTo(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (!/^to(?:wards)?$/.test(words[at + 1]?.lower ?? '')) return null
  const behind = phrase(sentence, at + 2, Math.min(words.length, at + 7))
  const cue = words[at]!.lower
  const isFigure = AMOUNT.test(behind) || (cue !== 'working' && KEPT.test(behind))
  return isFigure ? level(sentence, at, at + 2, /^(?:working|aspir)/.test(cue) ? 'hedged' : 'firm') : null
}

const AMOUNT =
  /^(?:(?:an?|the|our|its|their) )?(?:(?:target|total|figure|rate|level) of )?(?:(?:at least|no more than|no fewer than|fewer than|over|under|around|about) )?[£€$]?\d/i

/** 'committed to a mean of 28 minutes', 'to having no more than three', 'had undertaken to reach 60%' */
const KEPT =
  /^(?:(?:having|keeping|reaching|achieving|meeting|maintaining|being|getting|staying|reach|achieve|meet) )?(?:[£€$]?\d|(?:an?|no more than|at least|fewer than|under|below|above|over)\b)/i

/** 'We have set ourselves 85% by March 2026', 'had set itself the target of 40 days by June'. */
export function setItself(sentence: Sentence, at: number): Draft | null {
  if (!/^(?:ourselves|itself|themselves|myself|himself|herself)$/.test(sentence.words[at + 1]?.lower ?? '')) return null
  return level(sentence, at, at + 2, 'firm')
}

function level(sentence: Sentence, at: number, from: number, firmness: Draft['firmness']): Draft | null {
  const { words } = sentence
  const clause = clauseAround(words, at, Math.min(from, words.length - 1))
  const leveled = hasLevel(sentence, from, clause.to) || MOVES.test(phrase(sentence, from, clause.to))
  if (!leveled || !isDated(sentence, at, clause.to)) return null
  const subject = subjectOf(sentence, clause.from, auxiliaryBefore(sentence, at))
  if (!isDoer(subject) && !isStaff(subject)) return null
  const predicate: Predicate = { at: from, voice: 'active', bases: ['reach'], negated: false, adverbs: [] }
  return { ...clause, subject, predicate, kind: 'target', firmness, by: 'commitments/target' }
}

/** 'the goal of halving it' */
const MOVES = /\b(?:halv(?:e|ing)|doubl(?:e|ing)|trebl(?:e|ing)|eliminat(?:e|ing))\b/i

function auxiliaryBefore(sentence: Sentence, at: number): number {
  let first = at
  while (
    first > 0 &&
    /^(?:is|are|am|was|were|be|been|has|have|had|remains?|remained|still|now|fully)$/.test(
      sentence.words[first - 1]!.lower,
    )
  )
    first--
  return first
}

/** 'I would hope that we can be under 20 by the end of June', 'it was hoped that a second hall could be opened in May': a hope that names a day, and a level or a step. */
export function hopeThat(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const who = words[words[at - 1]?.lower === 'would' ? at - 2 : at - 1]
  const isOwn = /^(?:i|we|he|she)$/.test(who?.lower ?? '')
  const isTold =
    words[at + 1]?.lower === 'that' &&
    (words[at]!.lower === 'hopeful' || /^(?:is|was|it['\u2019]s)$/.test(words[at - 1]?.lower ?? ''))
  if (!isOwn && !isTold) return null
  const from = words[at + 1]?.lower === 'that' ? at + 2 : at + 1
  const can = words
    .slice(from, from + 9)
    .findIndex((word) => (isTold ? /^(?:can|could|will|would)$/ : /^(?:can|could)$/).test(word.lower))
  const predicate = can < 1 ? null : predicateAt(words, from + can + 1)
  if (predicate === null || predicate.negated || VAGUE.test(words[from]!.lower)) return null
  const clause = clauseAround(words, at, predicate.at)
  if (!isDated(sentence, at, clause.to)) return null
  const subject = subjectOf(sentence, from, from + can)
  const isLeveled =
    hasLevel(sentence, predicate.at, clause.to) ||
    (hasLevel(sentence, from, from + can) && isCompletion(sentence, predicate))
  if (isTold && !isLeveled && !isStep(sentence, subject, predicate, footingOf(sentence, from, clause.to, predicate)))
    return null
  const kind = isLeveled ? 'target' : 'plan'
  return { ...clause, subject, predicate, kind, firmness: 'hedged', by: 'commitments/hope' }
}

/** 'that something could be found' */
const VAGUE = /^(?:something|anything|things|everything|more)$/
