import { clauseAround } from './clause'
import type { Draft } from './draft'
import { hasLevel } from './kind'
import { type Predicate, predicateAt } from './predicate'
import { isDated, phrase, type Sentence } from './sentence'
import { type Subject, subjectOf } from './subject'
import { isAdverb } from './verb-forms'
import { isVague } from './word-classes'

const FIRM = /^(?:target|deadline|milestone)$/

/** 'The target is 160 by December', 'an ambition of 90%', 'the deadline has been extended to the end of May'. */
export function targetNoun(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const noun = words[at]!.lower
  const be = beBehind(sentence, at)
  const of = words[at + 1]?.lower === 'of' ? at + 1 : null
  const anchor = be ?? of
  if (anchor === null || /^(?:no|any|the previous|last)$/.test(words[at - 1]?.lower ?? '')) return null
  const clause = clauseAround(words, at, anchor)
  const dated = isDated(sentence, anchor, clause.to)
  const level =
    hasLevel(sentence, anchor + 1, clause.to) ||
    /\b(?:halve|double|treble)\b/i.test(phrase(sentence, anchor, clause.to))
  if (!dated && (isQuantifier(sentence, anchor, clause.to) || /^w|^remained/.test(words[anchor]!.lower))) return null
  if (sentence.act === 'decision' && /\brecommend/i.test(phrase(sentence, 0, at))) return null
  if (noun === 'deadline' ? !(dated && be !== null) : !level || (of !== null && !dated)) return null
  if (
    of !== null &&
    /\b(?:was|were|against|missed|short of|below|above|met)\b/i.test(phrase(sentence, clause.from, at))
  )
    return null
  return {
    ...clause,
    subject: ownerOf(sentence, clause.from, at),
    predicate: nominal(anchor + 1),
    kind: 'target',
    firmness: FIRM.test(noun) ? 'firm' : 'hedged',
    by: 'commitments/target',
  }
}

/** 'The intention is to', 'the next step is to', 'the plan is to'. */
export function stepNoun(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const be = beBehind(sentence, at)
  const to = be === null ? null : toBehind(sentence, be)
  if (be === null || to === null) return null
  const predicate = predicateAt(words, to + 1)
  if (predicate === null || predicate.negated) return null
  if (/^w/.test(words[be]!.lower) && !isDated(sentence, be, words.length)) return null
  const isWish = /^(?:aim|ambition)$/.test(words[at]!.lower)
  if (isWish && !isDated(sentence, be, words.length) && isQuantifier(sentence, be, words.length)) return null
  const isNext = /^(?:step|steps|stage|phase|action)$/.test(words[at]!.lower)
  if (isNext && !/^(?:next|first|following|final)$/.test(words[at - 1]?.lower ?? '')) return null
  if (PURPOSE.test(phrase(sentence, at + 1, be))) return null
  const clause = clauseAround(words, at, predicate.at)
  const isHollow =
    predicate.voice === 'active' && isVague(predicate.bases) && !/^(?:have|bring|make)$/.test(predicate.bases[0]!)
  if (isHollow && !isDated(sentence, at, clause.to) && !hasLevel(sentence, predicate.at, clause.to)) return null
  return {
    ...clause,
    subject: ownerOf(sentence, clause.from, at),
    predicate,
    kind:
      isNoun(words[at]!.lower) && hasLevel(sentence, predicate.at, clause.to) && isDated(sentence, at, clause.to)
        ? 'target'
        : null,
    firmness: isNext ? 'firm' : 'hedged',
    by: 'commitments/step',
  }
}

/** The `to` of 'is to', 'is still to', 'is for the team to'. */
function toBehind({ words }: Sentence, be: number): number | null {
  const isFor = words[be + 1]?.lower === 'for'
  const to = words.slice(be + 1, be + (isFor ? 9 : 3)).findIndex(({ lower }) => lower === 'to')
  return to < 0 ? null : be + 1 + to
}

/** 'The intent of the by-law is to': what a text is for. */
const PURPOSE =
  /^(?:of|behind) (?:this |the |these )?(?:\w+ ){0,2}(?:items?|reports?|papers?|motions?|polic(?:y|ies)|ordinances?|by-?laws?|sections?|rules?|amendments?|resolutions?|questions?|clauses?)\b/i

/** The `is`, `will be` or `has been extended to` behind the noun, its own attributes skipped. */
function beBehind(sentence: Sentence, at: number): number | null {
  const { words } = sentence
  for (let next = at + 1; next < Math.min(words.length, at + 7); next++) {
    const word = words[next]!.lower
    if (/^(?:is|are|remains)$/.test(word) || /^(?:was|were|remained)$/.test(word))
      return words[next + 1]?.lower === 'not' ? null : next
    if (/^(?:had|has|will)$/.test(word)) return beyond(sentence, next)
    if (/^(?:to|and|but|would|that|which)$/.test(word)) return null
  }
  return null
}

function beyond(sentence: Sentence, at: number): number | null {
  const { words } = sentence
  let next = at + 1
  while (
    next < at + 5 &&
    next < words.length &&
    (/^(?:been|be|now)$/.test(words[next]!.lower) || isAdverb(words[next]!.lower))
  )
    next++
  const word = words[next]?.lower ?? ''
  if (words[at]!.lower === 'will') return words[at + 1]?.lower === 'be' ? at + 1 : null
  return /^(?:extended|moved|set|agreed|changed|brought|put|pushed|revised)$/.test(word) ? next : null
}

function nominal(at: number): Predicate {
  return { at, voice: 'copula', bases: ['be'], negated: false, adverbs: [] }
}

/** Whose aim it is: a possessive in front of the noun ('the Trust's aim', 'our aim'). */
function ownerOf(sentence: Sentence, from: number, at: number): Subject {
  const before = sentence.words[at - 1]
  if (before !== undefined && /['’]s?$/.test(before.text)) return subjectOf(sentence, from, at)
  return { from: at, to: at + 1, kind: before?.lower === 'our' ? 'we' : 'thing', head: sentence.words[at]!.lower }
}

/** 'to all officers' alone sets no level; with a date it does. */
function isQuantifier(sentence: Sentence, from: number, to: number): boolean {
  return !/[£$€]?\d/.test(phrase(sentence, from, to))
}

function isNoun(word: string): boolean {
  return /^(?:hope|expectation|aim|ambition)$/.test(word)
}
