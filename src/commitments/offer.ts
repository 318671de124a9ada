import { readyAdjectives, serviceParticles } from '../lexicons/undertakings'
import { clauseAround } from './clause'
import { memberOf } from './cue-sets'
import type { Draft } from './draft'
import { type Predicate, predicateAt } from './predicate'
import { phrase, type Sentence } from './sentence'
import { isInformation, isServiceTo, isToMeeting } from './service'
import { subjectOf } from './subject'
import { mayServe } from './word-classes'

const isReady = memberOf(readyAdjectives)

/** 'A breakdown can be provided', 'he could send Members the list': an offer that the asker may rely on. */
export function offer(sentence: Sentence, at: number): Draft | null {
  const predicate = predicateAt(sentence.words, at + 1)
  if (predicate === null || predicate.negated) return null
  const isExplored = EXPLORED.test(phrase(sentence, predicate.at, predicate.at + 2))
  if (!mayServe(predicate.bases) && !isExplored) return null
  const clause = clauseAround(sentence.words, at, predicate.at)
  const subject = subjectOf(sentence, clause.from, at)
  if (
    subject.kind === 'relative' ||
    /^(?:no|none|nothing|neither)$/.test(sentence.words[subject.from]?.lower ?? '') ||
    (predicate.voice === 'passive' && predicate.bases.includes('find')) ||
    /^(?:confirm|advise|say|reply|report|tell|inform|respond|assure)$/.test(predicate.bases[0]!)
  )
    return null
  const isOffered =
    predicate.voice === 'passive'
      ? isServed(sentence, clause.from, at, clause.to)
      : /^(?:I|we|person)$/.test(subject.kind) &&
        (isExplored || isServiceTo(sentence, predicate, clause.to) || isHandedOver(sentence, predicate, clause.to))
  const isBare = phrase(sentence, clause.from, at).replace(/^(?:and|but)$/i, '') === ''
  const from = isBare ? 0 : clause.from
  return isOffered
    ? { ...clause, from, subject, predicate, kind: 'undertaking', firmness: 'hedged', by: 'commitments/offer' }
    : null
}

/** 'we can explore that' */
const EXPLORED = /^(?:explore|investigate|examine|consider) (?:same|this|that|it)$/i

/** 'is happy to take this away', 'would be willing to write'. */
export function readiness(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (
    !isReady(words[at]!.lower) ||
    words[at + 1]?.lower !== 'to' ||
    !/^(?:is|are|am|was|were|be)$/.test(words[at - 1]?.lower ?? '')
  )
    return null
  const predicate = predicateAt(words, at + 2)
  if (
    predicate === null ||
    !(mayServe(predicate.bases)
      ? hasParticle(sentence, predicate) || isForMeeting(sentence, predicate)
      : VISITS.test(predicate.bases[0] ?? ''))
  )
    return null
  const clause = clauseAround(words, at - 1, predicate.at)
  const subject = subjectOf(sentence, clause.from, words[at - 1]!.lower === 'be' ? at - 2 : at - 1)
  if (!/^(?:I|we|person|body)$/.test(subject.kind)) return null
  return { ...clause, subject, predicate, kind: 'undertaking', firmness: 'firm', by: 'commitments/readiness' }
}

/** 'happy to meet the residents', 'to come back with the detail': what somebody does for others. */
const VISITS = /^(?:meet|come|attend|host|visit|return)$/

/** 'happy to bring an update to a future meeting', 'to take members through the model' */
function isForMeeting(sentence: Sentence, { at, bases }: Predicate): boolean {
  const behind = phrase(sentence, at + 1, at + 10)
  return bases.includes('bring')
    ? /^(?:an?|the|this|that|it|further)\b.*\bto\b/i.test(behind)
    : bases.includes('take') &&
        /^(?:members|you|them|the (?:panel|board|(?:sub-?)?committee|council)) through\b/i.test(behind)
}

/** 'could provide it after the meeting': what was asked for, and when it comes. */
function isHandedOver(sentence: Sentence, predicate: Predicate, to: number): boolean {
  return (
    /^(?:provide|give|send|supply|share)$/.test(predicate.bases[0]!) &&
    /^(?:it|that|them|those) (?:after|following|outside|by|before|in writing|with the)\b/i.test(
      phrase(sentence, predicate.at + 1, to),
    )
  )
}

function hasParticle(sentence: Sentence, predicate: Predicate): boolean {
  const wanted = predicate.bases.flatMap((base) => serviceParticles[base] ?? [])
  if (wanted.length === 0) return true
  return sentence.words.slice(predicate.at + 1, predicate.at + 7).some((word) => wanted.includes(word.lower))
}

/** What is offered is information, or a paper that goes to the meeting; behind a bracket or `and` the first clause says what. */
function isServed(sentence: Sentence, from: number, at: number, to: number): boolean {
  const own = phrase(sentence, from, at).replace(/^(?:and|but)\b ?/i, '')
  const what = own === '' ? phrase(sentence, 0, at) : own
  if (/\b(?:ways?|how|so that|where|who)\b/i.test(what)) return false
  return isInformation(what) || isToMeeting(sentence, at + 1, to)
}
