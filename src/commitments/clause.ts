import { oneOf } from '../text/one-of'
import type { Word } from '../text/words'
import { afterBreak, afterComma } from '../text/words'
import { isReporting } from './reporting'
import { isAdverb, isParticiple, isProgressive } from './verb-forms'

/** Word indices of a clause that stands alone, half-open. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** Whether the word, in lower case, is the finite verb of a clause as far as a closed list tells. */
export const isFiniteVerb = oneOf(
  "is are was were am has have had will 'll would can could may might shall do does did undertook need needs want wants intend intends plan plans hope hopes hoped aim aims expect expects propose proposes gave took made met began went came saw felt said isn't aren't won't don't doesn't remain remains remained",
)
/** Whether the word, in lower case, joins two clauses or two phrases. */
export const isConjunction = oneOf('and but so while whilst although though because since whereas however yet or')
const isAndOrBut = oneOf('and but')
const isSubjectStart = oneOf(
  'the this that these those it i we he she they there a an our their his her all both each further work some two three four five',
)
const isRelative = oneOf('who which that where to')
const isPointing = oneOf('that which all both')
const isAuxiliary = oneOf('will would is are has have')
/** What the second of two clauses begins with behind 'and'. */
const goesOnAlone = oneOf('can could that if once unless')
const isPronoun = oneOf('it i we he she they there')
const isSubordinating = oneOf(
  'if when once should as following after before until unless provided subject in for with to at on from by under over through during given due building moving going where while whilst although though because since depending failing having',
)
const isEffect = oneOf(
  'enabling allowing ensuring helping which giving improving providing meaning leading making reducing',
)
const isAnnouncing = oneOf(
  'assurance assurances reassurance undertaking fact so resolved ordered agreed understood expected proposed intended noted hoped anticipated and but',
)

/** Whether an adjunct or a condition may start with the word, in lower case. */
function isSubordinator(word: string): boolean {
  return isSubordinating(word) || isProgressive(word)
}

/** The clause that stands alone round the words `[cue, verb]`: conditions in front stay with it, other main clauses do not. */
export function clauseAround(words: readonly Word[], cue: number, verb: number): Clause {
  return { from: clauseStart(words, cue), to: clauseEnd(words, verb) }
}

/** ', and undertook to write': behind a comma and a conjunction a second verb stands without its subject; else where its clause begins. */
export function ownStart(words: readonly Word[], from: number, cue: number): number {
  const conjunction = words[cue - 1]
  const isSecond = conjunction !== undefined && isAndOrBut(conjunction.lower) && afterComma(conjunction)
  return isSecond && cue - 1 > from ? cue : from
}

/** Where the bracket begins that closes right before word `at`, as in 'the Head of Housing (North) will'; `at` itself where none does. */
export function bracketBefore(words: readonly Word[], at: number): number {
  const gap = words[at]?.before
  if (gap !== ')' && gap !== ') ') return at
  for (let open = at - 1; open > Math.max(0, at - 6); open--) if (words[open]!.before.endsWith('(')) return open
  return at
}

/** 'the survey having arrived late': a remark in commas with a subject but no finite verb of its own. */
function isAbsolute(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 7); next++) {
    const word = words[next]!
    if (/^(?:having|being)$/.test(word.lower)) return true
    if (isFiniteVerb(word.lower) || afterComma(word) || afterBreak(word)) return false
  }
  return false
}

/** No clause is longer, in words; what is gets cut, so that work stays in proportion to length. */
const REACH = 90

function clauseStart(words: readonly Word[], cue: number): number {
  const first = Math.max(0, cue - REACH)
  const open = bracketBefore(words, cue)
  for (let at = open < cue ? open - 1 : cue; at > first; at--) {
    const word = words[at]!
    const before = words[at - 1]!.lower
    if (afterBreak(word)) return at
    if (before === 'that' && complements(words, at - 1)) return at
    if (at === cue) continue
    if (isReporting(before) && (isSubjectStart(word.lower) || saysThat(before, word)) && !afterComma(word)) return at
    if (
      isConjunction(before) &&
      joinsClause(words, at, cue) &&
      finiteBetween(words, Math.max(0, at - REACH / 2), at - 1)
    )
      return at
    if (afterComma(word) && startsSubject(word) && isMainClause(words, at) && !isAbsolute(words, at)) return at
  }
  return first
}

/** 'said staff would': after the commonest verb of saying `that` may be left out before any subject. */
function saysThat(before: string, word: Word): boolean {
  return (
    before === 'said' &&
    !/^(?:to|in|on|at|by|so|with|for|as|about|nothing|something|no|yes|and|but|that|if)$/.test(word.lower)
  )
}

/** Whether the words from `at` to the verb are a subject, or an adjunct in commas with a subject behind it. */
function joinsClause(words: readonly Word[], at: number, cue: number): boolean {
  if (startsSubject(words[at]!)) return !finiteBetween(words, at, cue)
  return (
    isSubordinator(words[at]!.lower) &&
    words.slice(at + 1, cue).some((word) => isPronoun(word.lower) || afterComma(word))
  )
}

/** 'confirmed that', 'gave an assurance that', 'and that': the that of a report, not the one that points. */
function complements(words: readonly Word[], that: number): boolean {
  if (isAndOrBut(words[that - 1]?.lower)) return true
  for (let at = that - 1; at >= Math.max(0, that - 4); at--) {
    if (isReporting(words[at]!.lower) || isAnnouncing(words[at]!.lower)) return true
  }
  return false
}

function startsSubject(word: Word): boolean {
  return isSubjectStart(word.lower) || /^\p{Lu}/u.test(word.text)
}

function finiteBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(words[at]!.lower) || isReporting(words[at]!.lower)) return true
  return false
}

/** Whether the words up to the comma at `at` are a clause of their own and no condition or adjunct. */
function isMainClause(words: readonly Word[], at: number): boolean {
  let from = at - 1
  while (from > 0 && !afterComma(words[from]!) && !afterBreak(words[from]!)) from--
  const first = words[from]!.lower
  return !isSubordinator(first) && !isConjunction(first) && !isParticiple(first) && finiteBetween(words, from, at)
}

function clauseEnd(words: readonly Word[], verb: number): number {
  const last = Math.min(words.length, verb + REACH)
  for (let at = verb + 1; at < last; at++) {
    const word = words[at]!
    if (word.before !== ' ') {
      if (/[;\u2022\uf0b7]| -{2,3} |[)\]]/.test(word.before) && !/[([]/.test(word.before)) return at
      if (word.before.includes(': ') && at > verb + 3 && opensClause(words, at)) return at
    }
    if (afterComma(word) && (isEffect(word.lower) || opensAbsolute(words, at))) return at
    if (isConjunction(word.lower) && opensClause(words, at + 1)) return at
    if (isAndOrBut(word.lower) && goesOnAlone(words[at + 1]?.lower)) return at
    if (afterComma(word) && !isConjunction(word.lower) && opensClause(words, at)) return at
  }
  return last
}

/** ', with the depot to be sold': a step of its own that hangs on `with`. */
export function opensAbsolute(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'with') return false
  for (let next = at + 2; next < Math.min(words.length - 2, at + 9); next++) {
    const { lower } = words[next]!
    if (lower === 'to') return words[next + 1]!.lower === 'be' && isParticiple(words[next + 2]!.lower)
    if (afterComma(words[next]!) || isFiniteVerb(lower)) return false
  }
  return false
}

/** Whether a subject and a finite verb of its own start at `at`, or behind an adjunct in commas there. */
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || isPointing(word.lower)) return false
  if (startsSubject(word)) return finiteFollows(words, at, 8)
  if (
    isConjunction(words[at - 1]!.lower) &&
    isAuxiliary(words[at + 1]?.lower) &&
    !isFiniteVerb(word.lower) &&
    !isAdverb(word.lower)
  )
    return true
  if (!isSubordinator(word.lower)) return false
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    if (afterComma(words[next]!)) return finiteFollows(words, next, 6)
    if (isPronoun(words[next]!.lower) && next > at + 1)
      return (
        !/^(?:if|when|once|as|after|before|until|unless|where|while|because|since)$/.test(word.lower) &&
        finiteFollows(words, next, 4)
      )
  }
  return false
}

function finiteFollows(words: readonly Word[], at: number, within: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + within); next++) {
    const word = words[next]!
    if (isFiniteVerb(word.lower)) return true
    if (afterComma(word) || afterBreak(word) || isRelative(word.lower)) return false
  }
  return false
}
