import { levelVerbs, processVerbs, workVerbs } from '../lexicons/commitment-verbs'
import { englishMonths } from '../lexicons/date-languages'
import { bindingVerbs, carrierVerbs, serviceVerbs } from '../lexicons/undertakings'
import { afterComma } from '../text/words'
import { clauseAround, ownStart } from './clause'
import { anyMemberOf } from './cue-sets'
import type { Draft } from './draft'
import { hasLevel } from './kind'
import { firstAuxiliary, type Predicate, predicateAt } from './predicate'
import { isPastReporting } from './reporting'
import { isDated, phrase, type Sentence } from './sentence'
import { type Subject, subjectOf } from './subject'
import { basesOf, isProgressive } from './verb-forms'
import { isLevel, isOffice, isService, isVague } from './word-classes'

const isKnown = anyMemberOf(serviceVerbs, carrierVerbs, processVerbs, workVerbs, levelVerbs)
const binds = anyMemberOf(bindingVerbs)

/** 'undertook to write', 'agreed to share', 'are committed to opening': the words that bind there and then. */
export function binding(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const bases = words[at]!.lower === 'undertook' ? ['undertake'] : basesOf(words[at]!.lower)
  const to = binds(bases) && !isHistory(sentence, at) ? toBehind(sentence, at) : null
  if (to === null) return null
  const predicate = behindTo(sentence, to + 1)
  if (predicate === null || predicate.negated) return null
  if (sentence.act === 'decision' && isCharging(sentence, predicate)) return null
  const auxiliary = firstAuxiliary(words, at, AUXILIARY)
  const clause = clauseAround(words, auxiliary, predicate.at)
  const start = ownStart(words, clause.from, auxiliary)
  const chosen = words[at + 1]!.lower === 'for' && bases.includes('agree') ? subjectOf(sentence, at + 2, to) : null
  if (chosen?.kind === 'person')
    return {
      ...clause,
      from: start,
      subject: chosen,
      predicate,
      kind: 'undertaking',
      firmness: 'firm',
      by: 'commitments/binding',
    }
  // 'He said that the figure was not held and agreed to obtain it': who said it agrees.
  const own = subjectOf(sentence, clause.from, auxiliary)
  const isReporters =
    start === auxiliary ||
    (words[auxiliary - 1]?.lower === 'and' &&
      /^(?:thing|work|this)$/.test(own.kind) &&
      own.head !== 'it' &&
      (bases.includes('undertake') ||
        isService(predicate.bases) ||
        /^(?:obtain|request|seek)$/.test(predicate.bases[0]!)))
  const reporter = isReporters ? reporterOf(sentence, start) : null
  const subject = reporter ?? own
  // 'acknowledged the point and undertook to review it'
  const from = reporter !== null && own.kind === 'thing' && bases.includes('undertake') ? auxiliary : start
  const isImpersonal = subject.head === 'it' && bases.includes('agree')
  if (!isImpersonal && !PERSONAL.test(subject.kind)) return null
  if (bases.includes('agree') && isSettledThere(sentence, predicate, clause.to)) return null
  // 'It was agreed to allocate €4,000 to the hall': the meeting gives it with these words.
  if (
    isImpersonal &&
    /^(?:allocate|award|grant|appoint|re-?appoint|nominate|elect|co-?opt|reject|refuse)$/.test(predicate.bases[0]!) &&
    !GOES_ON.test(phrase(sentence, predicate.at + 1, clause.to))
  )
    return null
  if (bases.includes('commit') && !isKnown(predicate.bases)) return null
  const isLoose = bases.includes('commit') || bases.includes('pledge')
  if (
    isLoose &&
    isVague(predicate.bases) &&
    !isDated(sentence, clause.from, clause.to) &&
    !hasLevel(sentence, predicate.at, clause.to)
  )
    return null
  return {
    ...clause,
    from,
    subject,
    predicate,
    kind:
      bases.includes('undertake') || (to === at + 1 && isTakenOn(sentence, bases, subject, predicate, clause.to))
        ? 'undertaking'
        : null,
    firmness: 'firm',
    by: 'commitments/binding',
  }
}

const PERSONAL = /^(?:I|we|they|person|body|none)$/

/** 'agreed to ask the Head of Roads to report', which another rule reads; not 'agreed to invite her to the meeting'. */
function isCharging(sentence: Sentence, { at, bases }: Predicate): boolean {
  const { words } = sentence
  if (!/^(?:instruct|request|ask|direct|invite|task)$/.test(bases[0]!)) return false
  const to = words.findIndex(({ lower }, index) => index > at && index < at + 12 && lower === 'to')
  if (bases[0] === 'invite' && to >= 0 && predicateAt(words, to + 1) === null)
    return !/^(?:person|body)$/.test(subjectOf(sentence, at + 1, to).kind)
  // 'agreed to ask the landlord for a date', 'to request a meeting': what the meeting does itself.
  const asks = /^(?:ask|request|invite)$/.test(bases[0]!)
  return !asks || (to >= 0 && /^(?:person|body|people)$/.test(subjectOf(sentence, at + 1, to).kind))
}

/** 'Ms Lane agreed to draft a page': what one person takes on in the meeting is promised to it, whatever the work; a level to be reached stays one. */
function isTakenOn(
  sentence: Sentence,
  bases: readonly string[],
  { kind, from, to: behind }: Subject,
  predicate: Predicate,
  to: number,
): boolean {
  if (kind !== 'person' && kind !== 'I') return false
  // 'The chief officer agreed to move the surgery': an office agrees for its body.
  if (kind === 'person' && behind - from > 0 && isOffice(sentence.words[behind - 1]!.lower)) return false
  if (!bases.some((base) => /^(?:agree|offer|volunteer)$/.test(base))) return false
  return !(isLevel(predicate.bases) && hasLevel(sentence, predicate.at, to))
}

const MONTHS = englishMonths.join('|')
/** 'to appoint a consultant by May', 'to reject the quote and to obtain two more': something is left to be done. */
const GOES_ON = new RegExp(
  `\\b(?:by|before|once|until|within|after|when|during)\\b|\\bin (?:the (?:new|coming|spring|summer|autumn|winter)|${MONTHS})\\b|\\band (?:to|write|ask|obtain|seek|report|send|invite|contact|arrange|request|review|prepare|publish)\\b`,
  'i',
)

/** 'The Leader replied that they could, and undertook to write': who replied undertakes. */
function reporterOf(sentence: Sentence, before: number): Subject | null {
  const verb = sentence.words.findIndex((word) => isPastReporting(word.lower))
  return verb > 0 && verb < before ? subjectOf(sentence, 0, verb) : null
}

/** 'to hold the October meeting at', and not 'to schedule a talk for the October meeting'. */
const NEXT_MEETING = new RegExp(
  `\\bnext (?:[\\w&]+ )?meeting\\b|^(?:(?:the|an?|its|their|our) )?(?:date (?:of|for) (?:the )?)?(?:${MONTHS}) (?:[\\w&]+ ){0,2}meeting\\b`,
  'i',
)

/** 'agreed to note the report', 'agreed to close the action': done by the words themselves. */
function isSettledThere(sentence: Sentence, predicate: Predicate, to: number): boolean {
  const base = predicate.bases[0]!
  const object = phrase(sentence, predicate.at + 1, to)
  if (/^(?:close|discharge|remove|archive)$/.test(base)) return /\b(?:actions?|items?|matters?|risks?)\b/i.test(object)
  if (base === 'amend') return /\b(?:condition|motion|minutes|agenda|wording|resolution)s?\b/i.test(object)
  if (/^(?:schedule|set|fix|hold)$/.test(base) && NEXT_MEETING.test(object)) return true
  if (/^(?:change|move|alter|amend)$/.test(base)) return MEETS.test(object)
  return /^(?:note|approve|adopt|accept|endorse|ratify|thank|welcome|defer|adjourn|receive|recommend)$/.test(base)
}

/** 'agreed to change the times of the meetings' */
const MEETS = /^the (?:\w+ )?(?:dates?|times?|day|venue|place|start) (?:and \w+ )?of (?:[\w&]+ ){1,5}meetings?\b/i

/** The verb behind `to`; after 'committed to' it may end in -ing. */
function behindTo(sentence: Sentence, from: number): Predicate | null {
  const word = sentence.words[from]?.lower ?? ''
  if (isProgressive(word)) return { at: from, voice: 'progressive', bases: basesOf(word), negated: false, adverbs: [] }
  return predicateAt(sentence.words, from)
}

/** 'had undertaken to', 'who agreed to', 'was asked to agree to': what was promised before. */
function isHistory(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  let from = at
  while (from > Math.max(0, at - 3) && !afterComma(words[from]!) && !/^(?:and|but)$/.test(words[from - 1]!.lower))
    from--
  const before = words.slice(from, at).map((word) => word.lower)
  return before.some((word) =>
    /^(?:had|as|previously|originally|not|never|to|if|would|could|should|might|may|did)$/.test(word),
  )
}

const AUXILIARY = /^(?:has|have|is|are|was|were|be|been|am|will)$/

/** The `to` at once, or behind an adjunct of time to come ('has agreed over the next two years to try', but not 'undertook in January to send'). */
function toBehind(sentence: Sentence, at: number): number | null {
  const { words } = sentence
  if (words[at + 1]?.lower === 'to') return at + 1
  // 'undertook, at the Chair's request, to circulate it'
  if (words[at + 1] !== undefined && /^(?:at|if|in|on)$/.test(words[at + 1]!.lower) && afterComma(words[at + 1]!)) {
    for (let next = at + 2; next < Math.min(words.length, at + 10); next++)
      if (afterComma(words[next]!)) return words[next]!.lower === 'to' ? next : null
    return null
  }
  if (!/^(?:over|in|by|within|during|for|before)$/.test(words[at + 1]?.lower ?? '')) return null
  if (words[at + 1]!.lower === 'in' && /^(?:19|20)\d\d$|^\p{Lu}/u.test(words[at + 2]?.text ?? '')) return null
  for (let next = at + 2; next < Math.min(words.length, at + 9); next++) if (words[next]!.lower === 'to') return next
  return null
}
