import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'
import type { Subject } from './subject'
import { isNextMeeting, isOfTheFloor } from './talk'

/** Whether what will be so is nobody's step: somebody is away, votes against, or a thing fares well or badly; or the body only meets again. */
export function isNoDeed(sentence: Sentence, subject: Subject, predicate: Predicate): boolean {
  return (
    isAway(sentence, subject, predicate) ||
    isFaring(sentence, predicate) ||
    isFelt(sentence, predicate) ||
    isPurpose(sentence, subject) ||
    isGivenUp(sentence) ||
    isBettered(sentence, predicate) ||
    isOfTheFloor(sentence, subject, predicate) ||
    (predicate.negated && VOTES.test(predicate.bases[0]!)) ||
    isNextMeeting(sentence, subject, predicate)
  )
}

/** 'He would be away until May', 'I will be on leave', 'she would be gone from June': not there, and so doing nothing. */
function isAway(sentence: Sentence, subject: Subject, { at, voice, bases }: Predicate): boolean {
  if (!/^(?:I|we|they|person)$/.test(subject.kind) || subject.head === 'it') return false
  if (voice === 'passive') return bases[0] === 'go'
  return voice === 'copula' && AWAY.test(phrase(sentence, at, at + 3))
}

const AWAY =
  /^(?:away|absent|unavailable|on (?:annual |maternity |sick )?leave|on (?:holiday|vacation)|out of (?:town|office|the)|off (?:work|sick|duty))\b/i

/** 'Originally the clock was to hang over the door, but that was dropped.': what was once meant to be. */
function isGivenUp(sentence: Sentence): boolean {
  const text = sentence.text.slice(sentence.start, sentence.end)
  return (text.includes('riginally') || text.includes('nitially') || text.includes('but')) && GIVEN_UP.test(text)
}

const GIVEN_UP =
  /^\W*(?:originally|initially),?\s[^.]{0,60}\b(?:was|were|had been)\b|\b(?:was|were) (?:going|due|meant) to\b[^.]{0,120}\bbut\b[^.]{0,60}\b(?:abandoned|dropped|cancelled|canceled|scrapped|shelved|withdrawn|fell through|decided (?:not|against)|changed (?:its|their|his|her) minds?)\b/i

/** 'so that the houses would be assessed': what a step is for. */
function isPurpose({ words }: Sentence, { from }: Subject): boolean {
  return words[from - 1]?.lower === 'that' && words[from - 2]?.lower === 'so'
}

/** 'the signs will be improved': on no day and by nobody. */
function isBettered(sentence: Sentence, { at, voice, bases }: Predicate): boolean {
  return (
    voice === 'passive' &&
    bases.some((base) => /^(?:improve|enhance|strengthen|maximise|minimise|optimise)$/.test(base)) &&
    !/\b(?:by|in|from|with|before|during|this|next)\b/i.test(phrase(sentence, at + 1, at + 9))
  )
}

/** 'would run a lot better', 'will run into trouble': how it goes. */
function isFaring(sentence: Sentence, { at, voice, bases }: Predicate): boolean {
  return voice === 'active' && bases[0] === 'run' && FARING.test(phrase(sentence, at + 1, at + 5))
}

const FARING =
  /^(?:into|over|late|well|smoothly|better|(?:so |very |much |more |a lot |far )+(?:better|well|smoothly|easily))\b/i

/** 'would be surprised if it rose', 'members would recall the report', 'a boat would be fined if it was late': what is felt, known, or so on a condition. */
function isFelt(sentence: Sentence, { at, voice, bases }: Predicate): boolean {
  if (voice === 'copula' || voice === 'passive') {
    const behind = phrase(sentence, at, at + 10)
    return FELT.test(behind) || (voice === 'passive' && /^\S+(?: \S+){0,3} if\b/.test(behind))
  }
  return KNOWN.test(bases[0] ?? '')
}

const FELT =
  /^(?:very |most |rather |quite |more )?(?:surprised|disappointed|astonished|amazed|shocked|sorry|saddened)\b/i
const KNOWN = /^(?:recall|remember|know|realise|realize|appreciate|notice|recognise|recognize)$/

/** How somebody votes is known when it is put to the vote. */
const VOTES = /^(?:approve|support|vote|oppose|endorse|accept)$/
