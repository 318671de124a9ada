import type { Footing } from './footing'
import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'
import type { Subject } from './subject'

/** 'The next meeting will be held on', 'the Panel will meet again in May'. */
export function isNextMeeting(sentence: Sentence, subject: Subject, predicate: Predicate): boolean {
  // 'The next hearing will consider the appeal' does more than sit.
  const isSitting = /^(?:sitting|hearing)$/.test(subject.head) && SITS.test(predicate.bases[0] ?? '')
  const isMeeting =
    (isSitting || /^(?:meetings?|session)$/.test(subject.head)) &&
    /\b(?:next|following|future|this)\b/i.test(phrase(sentence, subject.from, subject.to))
  if (isMeeting || MEETS.test(phrase(sentence, 0, subject.from))) return true
  // 'The Municipal District is to be held on Thursday': a body that is held meets.
  if (subject.kind === 'body' && predicate.voice === 'passive' && predicate.bases[0] === 'hold') return true
  if (!predicate.bases.includes('meet')) return false
  if (predicate.adverbs.some((adverb) => adverb === 'next' || adverb === 'again')) return true
  return subject.kind !== 'person' && /^(?:again|next|on|in)$/.test(sentence.words[predicate.at + 1]?.lower ?? '')
}

const SITS = /^(?:be|hold|take|meet|sit|start|begin|open|resume|convene)$/

/** 'We next meet on 18 November, when we will': the run of meetings. */
const MEETS = /\b(?:next meets?|meets? (?:next|again)) [^;.]{0,40}\bwhen$/i

/** 'move on', 'start with', 'stop there'. */
export function isNextIn(sentence: Sentence, predicate: Predicate): boolean {
  return /^(?:on|with|there|onto|that|straight|into)$/.test(sentence.words[predicate.at + 1]?.lower ?? '')
}

/** The run of a spoken meeting: 'I will come to that in a moment', 'if that is all right'. */
export function isTalk(sentence: Sentence, footing: Footing): boolean {
  const words = phrase(sentence, footing.from, footing.to)
  return (
    /\bin a (?:moment|minute|second)(?=[.,;]|$)|\bif (?:that[’']s|that is|it[’']s|I may|I might)\b(?: (?:okay|ok|all right|alright|fine))?/i.test(
      words,
    ) && !/\bwrite\b/i.test(words)
  )
}

/** 'I'll give you an example', 'the second point that I'll make is': what is said at once. */
export function isSaidNow(
  sentence: Sentence,
  { kind, from }: Subject,
  { at, bases }: Predicate,
  { dated, to }: Footing,
): boolean {
  if (dated || !/^(?:I|we)$/.test(kind) || !SAYS.test(bases[0] ?? '')) return false
  const behind = phrase(sentence, at + 1, Math.max(to, at + 7))
  if (LATER.test(behind)) return false
  const isRelative = /^(?:you )?(?:is|are|was|would|here|now)\b|^$/i.test(behind)
  return (isRelative && POINT.test(phrase(sentence, Math.max(0, from - 3), from))) || EXAMPLE.test(behind)
}
const SAYS = /^(?:give|say|make|add|mention|offer|cite|tell|raise)$/
const LATER = /\b(?:in writing|after|afterwards|later|next|by|before|when|once)\b/i
const POINT =
  /\b(?:examples?|points?|things?|one|figures?|comments?|observations?|reasons?|answers?)(?: that| which)?$/i
const EXAMPLE =
  /^(?:(?:you|members|the \w+|him|her) )?(?:(?:an?|one|two|another|some|a few|a couple of) (?:\w+ )?examples?|an? (?:idea|flavour|sense) of)\b/i

/** 'I will ask the Superintendent to take that', 'questions would be taken at item 6': who has the floor, and when. */
export function isFloorHandled(sentence: Sentence, subject: Subject, predicate: Predicate, footing: Footing): boolean {
  const behind = phrase(sentence, predicate.at, footing.to)
  if (predicate.voice === 'passive') return TAKEN_AT.test(behind)
  if (
    /^(?:take (?:questions|comments|points|the chair)|(?:answer|take) any (?:other )?(?:questions|queries))\b/i.test(
      behind,
    )
  )
    return true
  if (subject.kind === 'I' && REFERRED.test(behind)) return true
  return subject.kind === 'I' && !footing.dated && HANDED.test(behind) && !/\b(?:writ(?:e|ing)|you)\b/i.test(behind)
}

const REFERRED = /^refer (?:back\b|(?:you )?to (?:my|the|our) (?:earlier|previous))/i
const TAKEN_AT =
  /^(?:taken|heard) (?:first|next|last|early|together)\b|^(?:taken|covered|dealt with) (?:at|under|with|after|before|alongside) (?:agenda )?(?:item|question|paper|minute)\b/i
const HANDED =
  /^(?:(?:ask|invite) [^,;.]{1,50}? to (?:take (?:that|this|it|on|the question)|(?:answer|reply|respond|speak|come in|comment|say)(?! (?:to (?:the|members|residents)|directly)))|bring [^,;.]{1,40} in)\b/i

/** 'would entertain a motion', 'Members to declare any interests', 'those who had not replied should do so': the run of a meeting, and what is expected of whoever it may concern. */
export function isOfTheFloor(sentence: Sentence, { from, to, head }: Subject, { at, bases }: Predicate): boolean {
  if (bases[0] === 'entertain') return /^an? (?:\w+ )?motion\b/i.test(phrase(sentence, at + 1, at + 5))
  if (bases[0] === 'declare' || bases[0] === 'disclose')
    return /\b(?:interests?|dispensations?)\b/i.test(phrase(sentence, at + 1, at + 9))
  return (
    head !== 'they' &&
    /^(?:those|anyone|anybody|any\w* \w+|residents?|members) (?:who|wishing)\b/i.test(phrase(sentence, from, to))
  )
}
