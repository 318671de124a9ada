import { effectVerbs, processVerbs, resolveVerbs, stateVerbs, workVerbs } from '../lexicons/commitment-verbs'
import { anyMemberOf } from './cue-sets'
import type { Footing } from './footing'
import { happens } from './happening'
import { isAsked, isDenied, isEarlierPromise } from './matrix'
import { isNoDeed } from './no-deed'
import { promisesNothing } from './no-promise'
import { isOutsidersWord } from './outsiders'
import type { Predicate } from './predicate'
import { isRegarded } from './regarded'
import { isDated, phrase, type Sentence } from './sentence'
import { isServiceTo, isToMeeting } from './service'
import { isStaff, type Subject } from './subject'
import { isFloorHandled, isNextIn, isSaidNow, isTalk } from './talk'
import { isFloor, isLevel, isMeasure, isValued, mayServe } from './word-classes'
import { isWorkNamed } from './work-named'

const isEffect = anyMemberOf(effectVerbs)
const isState = anyMemberOf(stateVerbs)
const isResolve = anyMemberOf(resolveVerbs)
const isProcess = anyMemberOf(processVerbs)
const isWorkVerb = anyMemberOf(workVerbs)

const READY = /^(?:available|open|live|ready|complete|operational|online|up|out|back|in|published)$/

/**
 * Whether a future predicate names a step that could be checked: somebody's deed, a thing's start or completion.
 * Effects, states, resolve and what always happens are none, unless a date pins them to an event.
 */
export function isStep(sentence: Sentence, subject: Subject, predicate: Predicate, footing: Footing): boolean {
  if (
    isNot(predicate, footing) ||
    (subject.kind === 'outside' && !isReached(predicate, footing)) ||
    isNoDeed(sentence, subject, predicate) ||
    promisesNothing(sentence, subject, predicate, footing.dated) ||
    isOutsidersWord(sentence, subject)
  )
    return false
  if (
    isAsked(sentence, subject) ||
    isDenied(sentence, subject) ||
    isEarlierPromise(sentence, subject, footing.dated) ||
    isNegative(sentence, subject, predicate, footing) ||
    isWeighed(subject, predicate, footing) ||
    isRegarded(sentence, predicate) ||
    isTalk(sentence, footing) ||
    isSaidNow(sentence, subject, predicate, footing) ||
    isFloorHandled(sentence, subject, predicate, footing) ||
    (sentence.act === 'procedural' && !footing.dated)
  )
    return false
  if (footing.routine && !footing.dated) return false
  switch (subject.kind) {
    case 'I':
      return (
        isDeed(sentence, subject, predicate, footing) &&
        (!isFloor(predicate.bases) || isServiced(sentence, predicate, footing) || isVisit(sentence, predicate, footing))
      )
    case 'we':
      return (
        isDeed(sentence, subject, predicate, footing) && !(isFloor(predicate.bases) && isNextIn(sentence, predicate))
      )
    case 'person':
    case 'body':
      return isDeed(sentence, subject, predicate, footing)
    case 'they':
      return footing.dated
        ? isDeed(sentence, subject, predicate, footing)
        : predicate.voice === 'active'
          ? mayServe(predicate.bases)
          : predicate.voice === 'passive' && isHandedOver(sentence, predicate, footing)
    case 'people':
      return isStaff(subject) &&
        predicate.voice === 'active' &&
        (isServiced(sentence, predicate, footing) || isOfficeDeed(predicate.bases))
        ? true
        : isCounted(sentence, subject, footing) && isDeed(sentence, subject, predicate, footing)
    case 'there':
      return happens(sentence, predicate, footing)
    case 'relative':
      return (
        (isServed(predicate) && agentBehind(sentence, predicate, footing)) ||
        ((isDoneTo(predicate) || (predicate.voice === 'active' && isProcess(predicate.bases))) && footing.dated)
      )
    case 'none':
      return false
    default:
      return isThingStep(sentence, subject, predicate, footing)
  }
}

function isDeed(sentence: Sentence, subject: Subject, predicate: Predicate, footing: Footing): boolean {
  const { voice, bases, at } = predicate
  if (voice === 'copula') return isPinned(sentence, subject, footing) || READY.test(sentence.words[at]?.lower ?? '')
  if (voice === 'passive') return isDoneTo(predicate)
  if (bases.includes('ensure') && isSeenTo(sentence, predicate, footing)) return true
  if (bases.includes('put'))
    return footing.dated || /^(?:it|this|that|these|them)$/.test(sentence.words[at + 1]?.lower ?? '')
  // 'find out', 'get back': with its particle a verb of state may be one of service.
  if (isState(bases) && !isServiced(sentence, predicate, footing))
    return footing.dated && !isForetelling(bases) && !predicate.adverbs.includes('still')
  return !isResolve(bases) || footing.dated || isWorkNamed(sentence, predicate, footing.to)
}

/** A date that is no part of the subject ('the grant this year will be'), or the next meeting: 'will be subject to a decision at the next Board'. */
function isPinned(sentence: Sentence, subject: Subject, footing: Footing): boolean {
  const isOutside =
    footing.dated &&
    (isDated(sentence, subject.to, footing.to) ||
      (subject.from > footing.from && isDated(sentence, footing.from, subject.from)))
  return isOutside || AT_MEETING.test(phrase(sentence, footing.from, footing.to))
}

const AT_MEETING =
  /\bat (?:the|our|its) next (?:[\w&]{1,20} ){0,4}(?:board|meeting|(?:sub-?)?committee|panel|cabinet|council|forum)\b/i

/** 'will ensure that advice is in place', but not 'will ensure that everyone feels welcome'. */
function isSeenTo(sentence: Sentence, predicate: Predicate, footing: Footing): boolean {
  return SEEN_TO.test(phrase(sentence, predicate.at + 1, footing.to))
}

const SEEN_TO =
  /\b(?:is|are|be|was|were) (?:in place|available|on site|sent|circulated|shared|provided|published|issued|installed|fitted|written to|included|added|amended|updated|corrected|reworded|rectified|repaired|replaced|removed|reviewed|checked|audited|contacted|trained|followed up|passed on|brought back|put right)\b/i

const FORETELLING = new Set(
  'affect impact miss benefit face need see feel know expect want lose suffer cost require notice understand'.split(
    ' ',
  ),
)

function isForetelling(bases: readonly string[]): boolean {
  return bases.some((base) => FORETELLING.has(base))
}

function isDoneTo(predicate: Predicate): boolean {
  if (predicate.voice !== 'passive') return false
  return !isValued(predicate.bases) || predicate.bases.includes('take') || predicate.bases.includes('cut')
}

function isServed(predicate: Predicate): boolean {
  return predicate.voice === 'passive' && mayServe(predicate.bases)
}

/** 'Residents will be told on 14 May': what is done for others, on a day. */
function isReached({ voice, bases }: Predicate, { dated }: Footing): boolean {
  return dated && voice === 'passive' && bases.some((base) => REACHES.has(base))
}

const REACHES = new Set('tell inform notify consult invite offer send give write contact'.split(' '))

/** 'Officers would draft a reply': what somebody of the office does once, for the meeting. */
export function isOfficeDeed(bases: readonly string[]): boolean {
  return OFFICE_DEED.test(bases[0] ?? '')
}

const OFFICE_DEED =
  /^(?:draft|prepare|compile|investigate|arrange|contact|write|obtain|report|circulate|revert|ring|phone|chase|reissue|recirculate)$/

/** Officers in general do their daily work; a number of them, or a date, makes a step of it. */
function isCounted(sentence: Sentence, subject: Subject, footing: Footing): boolean {
  const who = phrase(sentence, subject.from, subject.to)
  return footing.dated || /(?:^|[\s£])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b/i.test(who)
}

function isThingStep(sentence: Sentence, subject: Subject, predicate: Predicate, footing: Footing): boolean {
  const { voice, bases } = predicate
  if (voice === 'active' && bases[0] === 'do' && footing.dated) return sentence.words[predicate.at + 1]?.lower === 'so'
  if (
    isMeasure(subject.head) &&
    !(footing.dated && voice === 'passive') &&
    !isGiven(predicate) &&
    !isPublished(sentence, predicate)
  )
    return false
  if (voice === 'copula')
    return isPinned(sentence, subject, footing) || READY.test(sentence.words[predicate.at]?.lower ?? '')
  if (voice === 'progressive' && footing.dated && /\bfrom\b/i.test(phrase(sentence, predicate.at + 1, footing.to)))
    return !isState(bases)
  if (voice === 'passive')
    return isTakenUp(sentence, predicate) && (isDoneTo(predicate) || (footing.dated && !isForetelling(bases)))
  if (
    /^(?:expire|lapse)$/.test(bases[0] ?? '') ||
    (bases[0] === 'run' && sentence.words[predicate.at + 1]?.lower === 'out')
  )
    return false
  if (isWorkNamed(sentence, predicate, footing.to)) return true
  if (isProcess(bases))
    return (
      !/^(?:up|down)$/.test(sentence.words[predicate.at + 1]?.lower ?? '') ||
      (footing.dated && PUT_UP.test(subject.head))
    )
  if (subject.kind === 'work' && isWorkVerb(bases) && !isEffect(bases)) return true
  if (footing.dated && isWorkVerb(bases) && !isEffect(bases)) return true
  const isEvent = isLevel(bases) || /^(?:have|include|provide|offer|rise|deliver|appear)$/.test(bases[0] ?? '')
  return footing.dated && !isEffect(bases) && isEvent
}

/** What goes up in May without getting dearer. */
const PUT_UP =
  /^(?:signs?|fence|fencing|cameras?|lights?|lamps?|notices?|bollards?|barriers?|posters?|scaffold(?:ing)?|marquee|hoardings?|banners?|railings?|gates?|shelters?|masts?|decorations|hut|tent)$/

/** 'The number would be sent to the asker': a measure that is told, and not one that moves. */
function isGiven({ voice, bases }: Predicate): boolean {
  return (
    voice === 'passive' && bases.some((base) => /^(?:send|email|circulate|provide|share|supply|forward)$/.test(base))
  )
}

/** 'the figures would go on the website', but not 'costs will go up'. */
function isPublished(sentence: Sentence, { voice, bases, at }: Predicate): boolean {
  return (
    voice === 'active' && bases[0] === 'go' && /^(?:on|onto|out|live|before)$/.test(sentence.words[at + 1]?.lower ?? '')
  )
}

/** 'will be taken to the board', but not 'will be taken seriously', 'taken into account'. */
function isTakenUp(sentence: Sentence, predicate: Predicate): boolean {
  if (!predicate.bases.includes('take')) return true
  return !/^(?:seriously|in|into|very|care|as|by)$/.test(sentence.words[predicate.at + 1]?.lower ?? '')
}

/** 'I will take it back', 'I will come back to you': a service, and not the run of the talk. */
function isServiced(sentence: Sentence, predicate: Predicate, footing: Footing): boolean {
  return isServiceTo(sentence, predicate, footing.to)
}

/** 'I will come in the spring': on a day, and not 'I will come to that'. */
function isVisit(sentence: Sentence, predicate: Predicate, footing: Footing): boolean {
  const next = sentence.words[predicate.at + 1]?.lower ?? ''
  return footing.dated && /^(?:come|go)$/.test(predicate.bases[0]!) && /^(?:in|on|before|next|again|this)$/.test(next)
}

/** 'the note, which will be provided by the Treasurer in April': a relative clause that says who or when. */
function agentBehind(sentence: Sentence, predicate: Predicate, footing: Footing): boolean {
  return (
    footing.dated ||
    sentence.words.slice(predicate.at + 1, predicate.at + 3).some((word) => word.lower === 'by') ||
    isToMeeting(sentence, predicate.at + 1, footing.to)
  )
}

/** 'all options would be looked at', 'the views will be considered': weighed by nobody, on no day. */
function isWeighed({ head }: Subject, { voice, bases }: Predicate, { dated }: Footing): boolean {
  return !dated && voice === 'passive' && bases.some((base) => WEIGHS.has(base)) && OPEN.test(head)
}

const WEIGHS = new Set(['look', 'consider', 'explore', 'weigh', 'hear', 'bear'])
const OPEN =
  /^(?:options?|views?|suggestions?|comments?|points?|possibilit(?:y|ies)|avenues?|everything|factors?|angles?)$/

/** 'No station will be closed this year' can be checked; 'no decision will be taken', 'none will be', 'what kind of support will be there' name no step. */
function isNegative(sentence: Sentence, subject: Subject, predicate: Predicate, footing: Footing): boolean {
  const first = sentence.words[subject.from]?.lower ?? ''
  if (first === 'no' && predicate.voice === 'passive' && footing.dated)
    return predicate.bases.some((base) => /^(?:make|take|reach|decide|know|find|expect)$/.test(base))
  return /^(?:no|none|neither|nothing|nobody|what|whatever|which)$/.test(first) && subject.kind !== 'relative'
}

/** 'will not open until May', 'from 1 April we will not attend': with its date a no is a step too. */
function isNot(predicate: Predicate, footing: Footing): boolean {
  return predicate.negated && (predicate.adverbs.includes('never') || predicate.voice === 'copula' || !footing.dated)
}

/** 'They would be circulated', 'they will be sent on': what was asked for reaches those who asked. */
function isHandedOver(sentence: Sentence, { bases, at }: Predicate, { to }: Footing): boolean {
  if (/^(?:circulate|share|distribute|e-?mail)$/.test(bases[0]!)) return true
  const next = sentence.words[at + 1]?.lower ?? ''
  return (
    /^(?:send|forward|supply)$/.test(bases[0]!) &&
    (at + 1 >= to || /^(?:on|out|round|around)$/.test(next) || isToMeeting(sentence, at + 1, to))
  )
}
