import { predictionMarks } from '../lexicons/commitment-marks'
import { afterComma } from '../text/words'
import { causative } from './causative'
import { type Clause, clauseAround, ownStart } from './clause'
import { memberOf } from './cue-sets'
import type { Draft } from './draft'
import { footingOf } from './footing'
import { isOnReceipt } from './on-receipt'
import { neededBehind, type Predicate, predicateAt, triedBehind } from './predicate'
import { isPastReporting, isSaidBefore } from './reporting'
import { isDated, phrase, type Sentence } from './sentence'
import { isInformation, isServiceTo } from './service'
import { isStaff, type Subject, subjectOf } from './subject'
import { talkHad } from './talk-had'
import { isService } from './word-classes'
import { isOfficeDeed, isStep } from './worth'

const isPrediction = memberOf(predictionMarks)
const HYPOTHETICAL =
  /\b(?:if|no guarantees?|unlikely|improbable|doubtful|without|unless|were to|in an ideal|wished|would have(?! to\b)|had hoped)\b/i
const BACKSHIFT_STATES = new Set([
  'like',
  'love',
  'welcome',
  'rather',
  'sooner',
  'need',
  'mean',
  'be',
  'have',
  'urge',
  'expect',
  'prefer',
  'hope',
  'suggest',
  'recommend',
  'argue',
  'say',
  'think',
  'imagine',
  'support',
  'encourage',
  'want',
  'appreciate',
  'seem',
  'appear',
  'require',
  'help',
  'advise',
  'hate',
  'agree',
])

/** Reads what will, shall or 'll says; in reported speech also would, and should with a date. */
export function modal(sentence: Sentence, at: number): Draft | null {
  const word = sentence.words[at]!.lower
  const read = predicateAt(sentence.words, at + 1)
  if (read === null || isBareBe(sentence, at)) return ellipsis(sentence, at)
  const tried = triedBehind(sentence.words, read)
  const owed = owedBehind(sentence, at, read)
  const predicate = tried ?? owed ?? causative(sentence, read) ?? talkHad(sentence, read) ?? read
  if (isNoun(sentence, at) || predicate.adverbs.some(isPrediction)) return null
  const clause = clauseAround(sentence.words, at, predicate.at)
  const subject = subjectOf(sentence, clause.from, at)
  const footing = footingOf(sentence, clause.from, clause.to, predicate)
  if (word === 'would' && !isBackshifted(sentence, at, predicate, subject, clause)) return null
  const isSet = footing.dated || AGENDA.test(phrase(sentence, predicate.at, clause.to))
  if (word === 'should' && !(isSet && subject.kind !== 'I' && !isOpener(sentence, at))) return null
  if (
    isPromisedTo(sentence, subject, predicate, clause.to) ||
    isTakenOn(sentence, subject, predicate) ||
    isHadReady(sentence, subject, read, { isIssued: predicate !== read, to: clause.to })
  ) {
    return {
      ...clause,
      subject: { ...subject, kind: 'I' },
      predicate,
      kind: 'undertaking',
      firmness: 'firm',
      by: 'commitments/modal',
    }
  }
  if (!isStep(sentence, subject, predicate, footing)) return null
  // 'the costs that we will have incurred'
  if (
    !footing.dated &&
    /^(?:that|which|whom)$/.test(sentence.words[subject.from - 1]?.lower ?? '') &&
    sentence.words[at + 1]?.lower === 'have' &&
    read.bases[0] !== 'have'
  )
    return null
  return {
    ...clause,
    from: ownStart(sentence.words, clause.from, at),
    subject,
    predicate,
    kind: null,
    firmness: word === 'should' || tried !== null ? 'hedged' : 'firm',
    by: 'commitments/modal',
  }
}

/** 'I will have to come back to you on that': what whoever owes an answer does later. */
function owedBehind(sentence: Sentence, at: number, read: Predicate): Predicate | null {
  const { words } = sentence
  const needed = neededBehind(words, read)
  const isOwn = /^(?:I|we|s?he|they)$/i.test(words[at - 1]?.text ?? '') && read.at === at + 1
  return needed !== null && isOwn && RETURNS.test(phrase(sentence, needed.at, needed.at + 4)) ? needed : null
}

const RETURNS =
  /^(?:(?:come|get|report|go) back to (?:you|him|her|members|the (?:board|panel|committee|council|chair|meeting))|write to (?:you|him|her|members|the \p{L}+)|revert|check|find out|let (?:you|members))\b/iu

/** 'Will Hurst', 'the will of the people', a question's 'Will the force ...'. */
function isNoun(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]!
  const before = sentence.words[at - 1]?.lower ?? ''
  return (/^[WS]/.test(word.text) && word.text !== 'WILL') || /^(?:the|a|free|political|good|own|ill|at)$/.test(before)
}

/** 'The Clerk would write', 'Officers would draft': somebody known, an office or the staff, and no supposition of the talk. */
function isWorker({ words }: Sentence, subject: Subject): boolean {
  return isStaff(subject) || (subject.kind === 'person' && !/^(?:s?he|you)$/.test(words[subject.from]!.lower))
}

/** What a meeting wants on the agenda of another. */
const AGENDA = /^(?:added to|put on|placed on|included on) the (?:\w+ )?agenda for\b/i

function isOpener(sentence: Sentence, at: number): boolean {
  return at === 0 || /^(?:and|,)$/.test(sentence.words[at]!.before.trim())
}

/** Whether `would` is the `will` of what was said, and not a supposition. */
function isBackshifted(
  sentence: Sentence,
  at: number,
  predicate: Predicate,
  subject: Subject,
  { from, to }: Clause,
): boolean {
  const isDatedAhead = (): boolean => isDated(sentence, at, sentence.words.length) || isFronted(sentence, from, subject)
  const before = sentence.text.slice(sentence.start, sentence.words[at]!.end)
  const isNarrated = (): boolean =>
    sentence.act !== null &&
    ((/^(?:he|she)$/.test(subject.head) && isService(predicate.bases)) ||
      (subject.kind === 'person' && sentence.act !== 'question' && isServiceTo(sentence, predicate, to)) ||
      (sentence.act !== 'question' && isWorker(sentence, subject) && isOfficeDeed(predicate.bases)) ||
      isToBeGiven(sentence, subject, predicate) ||
      isDatedAhead())
  if (
    !(sentence.reported || isNarrated()) ||
    (HYPOTHETICAL.test(before) && !(subject.kind === 'person' && isService(predicate.bases) && isOnReceipt(before)))
  )
    return false
  if (/^(?:I|we)$/.test(subject.kind) && !isSaidBefore(sentence.words, at)) return false
  if (subject.kind === 'I' || subject.head === 'you' || isSurveyed(sentence, subject)) return false
  // 'would find it hard' is a state, 'would find out' a service.
  if (
    predicate.voice === 'active' &&
    BACKSHIFT_STATES.has(predicate.bases[0]!) &&
    !isServiceTo(sentence, predicate, to)
  )
    return false
  if (predicate.voice === 'copula' && subject.kind === 'there') return true
  if (
    predicate.voice === 'copula' &&
    subject.head !== 'it' &&
    (isDatedAhead() || AT_NEXT.test(phrase(sentence, at, to)))
  )
    return true
  // 'It would be with members by June.'
  if (predicate.voice === 'copula' && sentence.words[predicate.at]?.lower === 'with')
    return subject.kind !== 'none' && isDatedAhead()
  if (predicate.voice === 'copula')
    return /^(?:ongoing|available|ready|open|back|in|complete|live|operational)$/.test(
      sentence.words[predicate.at]?.lower ?? '',
    )
  if (subject.kind === 'people')
    return (
      (isDatedAhead() && (predicate.voice === 'passive' || isIntake(sentence, subject, predicate))) ||
      (isStaff(subject) && isServiceTo(sentence, predicate, to) && (isDatedAhead() || isSaidBefore(sentence.words, at)))
    )
  return subject.kind !== 'none' || isPastReporting(sentence.words[at - 2]?.lower ?? '')
}

/** 'A written reply would be provided': nobody supposes it, since only a report leaves the giver out. */
function isToBeGiven(sentence: Sentence, { from, to }: Subject, { voice, bases }: Predicate): boolean {
  return (
    sentence.act !== 'question' && voice === 'passive' && isService(bases) && isInformation(phrase(sentence, from, to))
  )
}

/** 'four apprentices would join in May' */
function isIntake(sentence: Sentence, { from, to }: Subject, { voice, bases }: Predicate): boolean {
  return (
    voice === 'active' &&
    /^(?:join|start|begin|arrive|graduate|return)$/.test(bases[0]!) &&
    /(?:^|\s)(?:recruits|trainees|apprentices|cadets|probationers|starters)$|^(?:the |an?other |a further |a |all )*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\b)/i.test(
      phrase(sentence, from, to),
    )
  )
}

/** 'would be a topic at the next Board meeting' */
const AT_NEXT =
  /\bat (?:the|our|its) next (?:[\w&]{1,20} ){0,4}(?:board|meeting|(?:sub-?)?committee|panel|cabinet|council)\b/i

/** 'From 1 July a nurse would': a date directly in front of the subject, and no part of it. */
function isFronted(sentence: Sentence, from: number, subject: Subject): boolean {
  return subject.from > from && subject.from - from < 8 && isDated(sentence, from, subject.from)
}

/** '57% said that they would report it': what those asked suppose of themselves. */
function isSurveyed(sentence: Sentence, subject: Subject): boolean {
  const before = phrase(sentence, Math.max(0, subject.from - 8), subject.from)
  return (
    subject.head === 'they' && /(?:%|\bper cent|\brespondents|\bof those|\bpeople)[^.;]{0,40}\bsaid\b/i.test(before)
  )
}

/** 'You will have the figure by Friday', 'members will receive a note': the one who says it owes it. */
function isPromisedTo(sentence: Sentence, subject: Subject, predicate: Predicate, to: number): boolean {
  if (!/^(?:you|members|councillors)$/.test(subject.head) || predicate.negated || predicate.voice !== 'active')
    return false
  return (
    /^(?:have|get|receive|hear)$/.test(predicate.bases[0]!) && isInformation(phrase(sentence, predicate.at + 1, to))
  )
}

/** 'I will have that number for you on Friday': at the hands of those who asked, or issued to them. */
function isHadReady(
  sentence: Sentence,
  subject: Subject,
  { at, voice, bases, negated }: Predicate,
  { isIssued, to }: { readonly isIssued: boolean; readonly to: number },
): boolean {
  if (!/^(?:I|we|person)$/.test(subject.kind) || voice !== 'active' || bases[0] !== 'have' || negated) return false
  const had = phrase(sentence, at + 1, to)
  return (
    isInformation(had) &&
    (isIssued || /\b(?:for|to|with) (?:you|members|the (?:board|panel|(?:sub-?)?committee|council|chair))\b/i.test(had))
  )
}

/** 'She would do so', 'I will do that' in reply to a request. */
function isTakenOn(sentence: Sentence, subject: Subject, predicate: Predicate): boolean {
  return (
    sentence.act === 'answer' &&
    /^(?:i|he|she)$/.test(subject.head) &&
    predicate.voice === 'active' &&
    !predicate.negated &&
    predicate.bases[0] === 'do' &&
    /^(?:so|it|that|this)$/.test(sentence.words[predicate.at + 1]?.lower ?? '')
  )
}

/** 'they would be, subject to': no more than the `be` is said. */
function isBareBe(sentence: Sentence, at: number): boolean {
  const next = sentence.words[at + 2]
  return sentence.words[at + 1]?.lower === 'be' && next !== undefined && afterComma(next)
}

const ADJUNCT = /^(?:from|by|in|on|subject|so|provided|once|if|with|before|at|during|within|this|next)$/

/** 'The Director said that it would, from 8 December': the question names the deed, the answer takes it on. */
function ellipsis(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const behind = words[at + 1]?.lower === 'be' ? at + 2 : at + 1
  const next = words[behind]
  if (sentence.act !== 'answer' || next === undefined || !afterComma(next) || !ADJUNCT.test(next.lower)) return null
  if (!/^(?:would|will)$/.test(words[at]!.lower) || !/^(?:it|they|he|she|we|i)$/.test(words[at - 1]?.lower ?? ''))
    return null
  const pinned = isDated(sentence, behind, words.length) || /^(?:subject|provided|so|if)$/.test(next.lower)
  if (!pinned || HYPOTHETICAL.test(phrase(sentence, 0, at))) return null
  const predicate: Predicate = { at: behind - 1, voice: 'copula', bases: ['be'], negated: false, adverbs: [] }
  const subject = { ...subjectOf(sentence, 0, at), kind: 'this' as const }
  return { from: 0, to: words.length, subject, predicate, kind: 'plan', firmness: 'firm', by: 'commitments/ellipsis' }
}
