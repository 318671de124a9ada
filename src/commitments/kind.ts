import { serviceParticles } from '../lexicons/undertakings'
import type { CommitmentKind } from '../model/commitment'
import type { Draft } from './draft'
import { isDated, phrase, type Sentence } from './sentence'
import { isInformation, isServiceTo, isToMeeting } from './service'
import { isCarrier, isLevel, isService } from './word-classes'

const NUMBER =
  /(?:^|[\s£$€(])\d[\d,.]*(?:%|\s?(?:per ?cent|m|million|bn|k)\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|all|every|no|zero|nil)\b/i

/** Which of the kinds a draft is: a service to the meeting, a level to be reached, else a step of the body's own work. */
export function kindOf(sentence: Sentence, draft: Draft): CommitmentKind {
  if (isReferred(sentence)) return 'action'
  if (draft.kind !== null) return draft.kind
  if (isUndertaking(sentence, draft)) return 'undertaking'
  return isTarget(sentence, draft) ? 'target' : 'plan'
}

function isUndertaking(sentence: Sentence, draft: Draft): boolean {
  const { predicate, subject, to } = draft
  if (predicate.voice === 'copula')
    return /^(?:in touch|with (?:you|members|the (?:board|panel|committee|clerk)))\b/i.test(
      phrase(sentence, predicate.at, to),
    )
  const words = phrase(sentence, predicate.at, to)
  if (/^(?:I|we)$/.test(subject.kind) && /\b(?:in writing|(?:to|with) you)\b/i.test(words)) return true
  if (
    predicate.voice === 'active' &&
    /^(?:submit|supply|send|give|provide|answer|respond|reply)\b[^,;]{0,30}? in writing\b/i.test(words)
  )
    return true
  if (isErrand(sentence, draft)) return true
  if (predicate.voice === 'passive' && predicate.bases.includes('answer'))
    return isToMeeting(sentence, predicate.at + 1, to)
  if (!isService(predicate.bases) && !isCarrier(predicate.bases)) return false
  if (isBrought(sentence, draft)) return true
  if (/^up (?:post|office|duty|the (?:post|role))\b/i.test(phrase(sentence, predicate.at + 1, to))) return false
  if (predicate.voice !== 'passive') {
    if (draft.by === 'commitments/binding' && subject.head === 'it') return isServiceTo(sentence, predicate, to)
    if (subject.kind === 'this' || subject.kind === 'thing' || subject.kind === 'work') return isComing(sentence, draft)
    return isServiceTo(sentence, predicate, to)
  }
  return isServedUp(sentence, draft)
}

const ERRANDS =
  /^(?:write|contact|enquire|inquire|ask|speak|talk|ring|phone|telephone|investigate|research|chase|liaise|explore|compose|pursue|comment|email|e-mail|raise|obtain|check|circulate|share|forward|supply)$/
const ARRANGES =
  /^(?:call for|set up an?(?:other)? (?:meeting|call|visit)|arrange an?(?:other)? (?:meeting|call|visit))\b/i

/** 'The Clerk will write to the owner', 'Cllr Lane will look into it': what one person sees to for those who raised it. */
function isErrand(sentence: Sentence, { subject, predicate, by }: Draft): boolean {
  if (predicate.voice !== 'active' || predicate.negated || by !== 'commitments/modal') return false
  const isOne = subject.kind === 'person' || subject.kind === 'I' || /^(?:he|she)$/.test(subject.head)
  if (!isOne) return false
  const words = phrase(sentence, predicate.at, predicate.at + 9)
  return ERRANDS.test(predicate.bases[0] ?? '') || ARRANGES.test(words) || HANDS_ON.test(words)
}

/** 'get it to the clerk', 'bring this to the meeting in May', 'put a note in the report', 'see to it that': what one person passes on to others. */
const HANDS_ON =
  /^(?:(?:get|bring|put|send|take|pass|hand|give) (?:it|this|that|these|those|them|(?:an?|the|his|her|my) (?:\S+ ){0,3}?\S+) (?:(?:over|across|back|on) )?(?:to|in|into|before)\b|see to it\b|discuss (?:it|this|that|these)\b)/i

/** In the passive the subject is what is served. */
function isServedUp(sentence: Sentence, draft: Draft): boolean {
  const { predicate, subject, to } = draft
  const served = phrase(sentence, subject.kind === 'relative' ? draft.from : subject.from, subject.to)
  const after = sentence.words.slice(predicate.at + 1, predicate.at + 4).map((word) => word.lower)
  const particles = predicate.bases.flatMap((base) => serviceParticles[base] ?? [])
  if (after.some((word) => particles.includes(word))) return true
  if (
    subject.kind === 'person' &&
    predicate.bases.some((base) => /^(?:send|give|offer|provide|tell|brief|notify)$/.test(base))
  )
    return true
  if (isToMeeting(sentence, predicate.at + 1, to)) return true
  if (particles.length > 0 && !predicate.bases.includes('report')) return false
  return isService(predicate.bases)
    ? subject.kind === 'this' || isInformation(served)
    : isInformation(served) && subject.kind !== 'this' && subject.kind !== 'they'
}

/** 'would bring a paper in May', to the meeting that hears it unless another is named. */
function isBrought(sentence: Sentence, { subject, predicate, to }: Draft): boolean {
  if (predicate.voice !== 'active' || predicate.bases[0] !== 'bring' || !/^(?:I|we|person)$/.test(subject.kind))
    return false
  return /^(?:an? )?(?:[\w-]+ )?(?:paper|report|update|note)\b(?!.*\bto (?:the|its|our)\b)/i.test(
    phrase(sentence, predicate.at + 1, to),
  )
}

function isTarget(sentence: Sentence, draft: Draft): boolean {
  const { predicate, subject, to } = draft
  const who = phrase(sentence, subject.from, subject.to)
  const dated = isDated(sentence, draft.from, to)
  const counted = NUMBER.test(who)
  if (
    predicate.voice === 'perfect' ||
    (predicate.voice === 'passive' && /\bhave(?: \w+)? been$/i.test(phrase(sentence, predicate.at - 3, predicate.at)))
  )
    return counted || dated
  if (
    counted &&
    (subject.kind === 'people' || subject.kind === 'thing') &&
    /\b(?:recruit|join|appoint|hire|train|have|expect)\b/.test(predicate.bases.join(' '))
  )
    return true
  if (predicate.voice === 'copula' && counted && dated && /^in post\b/i.test(phrase(sentence, predicate.at, to)))
    return true
  if (predicate.voice === 'copula' && dated && LEVEL.test(sentence.words[predicate.at]?.lower ?? ''))
    return /^full$/i.test(sentence.words[predicate.at]!.lower) || hasLevel(sentence, predicate.at, to)
  if (dated && predicate.bases.includes('clear') && BACKLOG.test(who)) return true
  if (!isLevel(predicate.bases) || predicate.voice === 'passive') return false
  return (
    hasLevel(sentence, predicate.at, to) &&
    (dated || /^(?:reach|achieve|halve|hit|attain|save|make|reduce|cut|double)$/.test(predicate.bases[0]!))
  )
}

/** 'will be at 95%', 'to be within £2m of budget', 'to be full'. */
const LEVEL = /^(?:at|back|within|above|below|under|over|full)$/
const BACKLOG = /\b(?:backlogs?|queues?|arrears|waiting lists?|waits?)\b/i

/** A number in the words `[from, to)` that is no date; 'the two teams' sets no level. */
export function hasLevel(sentence: Sentence, from: number, to: number): boolean {
  if (/^(?:halve|double|treble)$/.test(sentence.words[from]?.lower ?? '')) return true
  const dates = sentence.dates()
  for (let at = from; at < to; at++) {
    const word = sentence.words[at]!
    const isKnown = /^(?:the|these|both|our)$/.test(sentence.words[at - 1]?.lower ?? '') && !/\d/.test(word.text)
    if (!isKnown && NUMBER.test(word.text) && !dates.some((date) => word.start >= date.start && word.end <= date.end))
      return true
  }
  return false
}

/** 'the data will follow', 'the map will come to members'. */
function isComing(sentence: Sentence, draft: Draft): boolean {
  const { predicate, subject, to } = draft
  if (predicate.bases.includes('follow')) return isInformation(phrase(sentence, subject.from, subject.to))
  return (
    predicate.bases.some((base) => /^(?:come|go|return)$/.test(base)) && isToMeeting(sentence, predicate.at + 1, to)
  )
}

/** A sentence that ends in the number of an action point: '(AP1)'. */
function isReferred(sentence: Sentence): boolean {
  return /\(\s?(?:AP|action(?: point)?) ?\d{1,4}\s?\)\W*$/i.test(
    sentence.text.slice(Math.max(sentence.start, sentence.end - 24), sentence.end),
  )
}
