import { formalParticiples } from '../lexicons/undertakings'
import { afterBreak } from '../text/words'
import { clauseAround } from './clause'
import { memberOf } from './cue-sets'
import type { Draft } from './draft'
import { type Predicate, predicateAt } from './predicate'
import { isDated, phrase, type Sentence } from './sentence'
import { type Subject, subjectOf } from './subject'
import { basesOf, isParticiple } from './verb-forms'
import { isDoing, isOffice } from './word-classes'

const isFormal = memberOf(formalParticiples)
const CHARGED = /^(?:asked|requested|instructed|invited|directed|tasked|required|authorised)$/

const BEFORE_DEED = /^(?:to|should|shall|must|will|would)$/
/** What officers are sent for, and what reports of other kinds speak of too. */
const SEES_TO = /^(?:investigate|inspect|obtain|pursue|explore|negotiate|compile|collate)$/
const CHARGES = /^(?:requests?|instructs?|directs?|asks?|invites?|tasks?)$/

const PROPOSES = /^(?:proposed|moved|recommended|suggested)$/

/** 'motion by Doe, second by Roe, all voting yes' tells who moved what and charges nobody. */
const MOVES = /^(?:motion|moved|second|seconded)$/

/** 'RESOLVED that the Head of Housing report back in May; a working group be set up': what a resolution charges somebody with. */
export function resolution(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const verb = words[at]!
  if (verb.lower === 'be') return subjunctivePassive(sentence, openingOf(sentence, at), at, closingOf(sentence, at))
  if (/^(?:was|were|is|are)$/.test(verb.lower)) return chargedInPast(sentence, at)
  if (/^(?:instruct|request|ask|direct|invite|task)$/.test(verb.lower)) {
    const draft = charging(sentence, at, closingOf(sentence, at))
    if (draft !== null) return draft
  }
  if (verb.lower === 'take' && /^the chair$/i.test(phrase(sentence, at + 1, at + 3))) return null
  if (!(isDoing([verb.lower]) || SEES_TO.test(verb.lower)) || isFormalVerb(verb.lower) || /^\p{Lu}/u.test(verb.text))
    return null
  // 'the commission', 'a report', 'that the police update be received': the noun.
  if (/^(?:the|an?|this|its|our|their|of)$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'be')
    return null
  if (words[at - 1]?.lower === 'to' && /^(?:moved|moves|motion|motioned)$/.test(words[at - 2]?.lower ?? '')) return null
  const opening = openingOf(sentence, at)
  // '1. Requests the Clerk to present a plan': who is charged stands behind the verb.
  const start = CHARGES.test(words[opening]?.lower ?? '') ? opening + 1 : opening
  if (words.slice(start, at).some(({ lower }, place, own) => lower === 'by' && MOVES.test(own[place - 1]?.lower ?? '')))
    return null
  const to = closingOf(sentence, at)
  // '... \u2013 Project Status report': nothing behind it that one would report.
  if (at + 1 >= to && /^(?:report|review|update|plan|survey|account)$/.test(verb.lower)) return null
  const read = subjectOf(sentence, start, BEFORE_DEED.test(words[at - 1]?.lower ?? '') ? at - 1 : at)
  // 'proposed the District write': whatever it is, it acts.
  const acts = PROPOSES.test(words[start - 1]?.lower ?? '') && /^\p{Lu}/u.test(words[start + 1]?.text ?? '')
  const subject: Subject = acts && read.kind === 'thing' ? { ...read, kind: 'body' } : read
  if (subject.kind !== 'person' && subject.kind !== 'body' && !/^(?:staff|officers)$/.test(subject.head)) return null
  return {
    from: subject.from,
    to,
    subject,
    predicate: active(at, verb.lower),
    kind: 'action',
    firmness: 'firm',
    by: 'commitments/resolution',
  }
}

function subjunctivePassive(sentence: Sentence, start: number, at: number, to: number): Draft | null {
  const { words } = sentence
  const done = words[at + 1]?.lower ?? ''
  if (
    !isParticiple(done) ||
    at === start ||
    /^(?:to|will|would|can|could|should|may|might|must|shall|not)$/.test(words[at - 1]!.lower)
  )
    return null
  const subject = subjectOf(sentence, start, at)
  if (CHARGED.test(done) && words[at + 2]?.lower === 'to') return charged(sentence, subject, at, to)
  // 'moved to recommend to the full Board that they be licensed': for another to resolve.
  if (/\bto recommend\b/i.test(phrase(sentence, Math.max(0, subject.from - 9), subject.from))) return null
  if (isFormal(done) || /^(?:meeting|session)$/.test(subject.head)) return null
  if (
    WORDS_CHANGE.test(done) &&
    /["\u201c\u201d]/.test(sentence.text.slice(Math.max(sentence.start, words[start]!.start - 1), sentence.end))
  )
    return null
  return {
    from: subject.from,
    to,
    subject,
    predicate: { ...active(at + 1, done), voice: 'passive' },
    kind: kindOfDone(sentence, done, at, to),
    firmness: 'firm',
    by: 'commitments/resolution',
  }
}

/** 'that "Village" be changed to "Town"': the wording itself, done by the motion. */
const WORDS_CHANGE = /^(?:changed|amended|corrected|replaced|inserted|added|deleted|struck|substituted|removed)$/

/** 'Staff was directed to draft an ordinance': told in the past tense, as some boards do. */
export function chargedInPast(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (!CHARGED.test(words[at + 1]?.lower ?? '') || words[at + 2]?.lower !== 'to') return null
  if (isFormalVerb(words[at + 3]?.lower ?? 'note')) return null
  const subject = subjectOf(sentence, openingOf(sentence, at), at)
  return /^(?:person|body|people)$/.test(subject.kind) ? charged(sentence, subject, at, closingOf(sentence, at)) : null
}

/** 'agreed to instruct the Head of Roads to report back': who is instructed owes it. */
function charging(sentence: Sentence, at: number, to: number): Draft | null {
  const { words } = sentence
  const behind = words.slice(at + 1, at + 12).findIndex((word) => word.lower === 'to')
  if (behind < 1 || words[at - 1]?.lower !== 'to') return null
  const verb = at + 1 + behind
  const subject = subjectOf(sentence, at + 1, verb)
  const predicate = predicateAt(words, verb + 1)
  if (predicate === null || isFormalVerb(predicate.bases[0]!) || !/^(?:person|body|people)$/.test(subject.kind))
    return null
  const { from } = clauseAround(words, at, verb)
  return { from, to, subject, predicate, kind: 'action', firmness: 'firm', by: 'commitments/resolution' }
}

function charged(sentence: Sentence, subject: Subject, at: number, to: number): Draft | null {
  const predicate = predicateAt(sentence.words, at + 3)
  if (predicate === null) return null
  if (subject.kind === 'outside')
    return {
      from: subject.from,
      to,
      subject: { ...subject, kind: 'thing' },
      predicate,
      kind: 'plan',
      firmness: 'firm',
      by: 'commitments/resolution',
    }
  return { from: subject.from, to, subject, predicate, kind: 'action', firmness: 'firm', by: 'commitments/resolution' }
}

/** Behind the last enumerator, semicolon or `that` before the verb. */
function openingOf(sentence: Sentence, at: number): number {
  const { words } = sentence
  for (let start = at; start > 0; start--) {
    const before = words[start - 1]!.lower
    if (afterBreak(words[start]!) && !/^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(words[start]!.lower)) return start
    if ((before === 'that' || before === 'resolved' || before === 'agreed') && start < at) return start
    // 'Cllr Doe proposed the District write'
    if (PROPOSES.test(before) && words[start]!.lower === 'the' && start < at) return start
    if (before === 'and' && start < at && isOffice(words[start]!.lower) && !isOffice(words[start - 2]?.lower ?? ''))
      return start
    if (
      before === 'and' &&
      start < at &&
      /^(?:the|a)$/.test(words[start]!.lower) &&
      isParticiple(words[start - 2]?.lower ?? '')
    )
      return start
  }
  return /^(?:accordingly|therefore|consequently)$/.test(words[0]?.lower ?? '') ? 1 : 0
}

function closingOf(sentence: Sentence, at: number): number {
  const { words } = sentence
  for (let end = at + 2; end < words.length; end++)
    if (/[;\u2022]/.test(words[end]!.before) || /\((?:[a-z]|[ivx]+|\d)\)?$/.test(words[end]!.before + words[end]!.text))
      return words[end - 1]!.lower === 'and' ? end - 1 : end
  return words.length
}

function active(at: number, word: string): Predicate {
  return { at, voice: 'active', bases: basesOf(word), negated: false, adverbs: [] }
}

const RESOLVING = /resolved|ordered|agreed/i

/** Whether the sentence records what a meeting resolved. */
export function isResolved(sentence: Sentence): boolean {
  if (sentence.act === 'decision') return true
  const opening = phrase(sentence, 0, 6)
  if (!RESOLVING.test(opening)) return false
  return (
    /\b(?:RESOLVED|ORDERED|AGREED)\b/.test(opening) ||
    /^(?:it was )?(?:resolved|ordered)\b|^agreed:/i.test(
      sentence.text.slice(sentence.words[0]?.start ?? sentence.start, sentence.end).slice(0, 40),
    )
  )
}

/** 'brought to the next meeting' */
const TO_MEETING =
  /\b(?:back )?to (?:the|an?|its|our|this|their|members|council|cabinet)\b(?: [\w&-]+){0,5}? ?(?:meeting|board|committee|panel|council|cabinet|members|forum|session)?\b/i

/** Setting up a body is a plan, a level to be reached a target; all else is an action. */
function kindOfDone(sentence: Sentence, done: string, at: number, to: number): Draft['kind'] {
  if (/^(?:set|established|formed|created|convened)$/.test(done)) return 'plan'
  const after = phrase(sentence, at + 2, to)
  return /^(?:brought|reduced|cut|raised|increased|lowered|kept|halved)$/.test(done) &&
    /\b(?:to|below|under|by|above)\b/.test(after) &&
    !TO_MEETING.test(after) &&
    isDated(sentence, at, to)
    ? 'target'
    : 'plan'
}

/** 'To visit the depot in May', an item of what was agreed. */
export function resolvedTo(sentence: Sentence): Draft | null {
  const from = /^(?:\d|RESOLVED|AGREED|ORDERED)/.test(sentence.words[0]?.text ?? '') ? 1 : 0
  const predicate = sentence.words[from]?.text === 'To' ? predicateAt(sentence.words, from + 1) : null
  if (predicate === null || predicate.voice !== 'active' || isFormalVerb(predicate.bases[0]!)) return null
  const subject: Subject = { from, to: from, kind: 'we', head: '' }
  return {
    from,
    to: sentence.words.length,
    subject,
    predicate,
    kind: 'plan',
    firmness: 'firm',
    by: 'commitments/resolution',
  }
}

function isFormalVerb(base: string): boolean {
  return isFormal(`${base}ed`) || isFormal(`${base}d`) || /^(?:note|thank|be|defer|delegate)$/.test(base)
}
