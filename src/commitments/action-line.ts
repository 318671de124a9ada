import type { Speaker } from '../model/person'
import { behindTopic } from './behind-topic'
import { clauseAround } from './clause'
import type { Draft } from './draft'
import { isOrder } from './is-order'
import { ownerAtEnd, personAtEnd, teamInBrackets } from './owner-at-end'
import { ownerCalled, speakerOf, unlisted } from './parties'
import { type Predicate, predicateAt } from './predicate'
import { phrase, type Sentence } from './sentence'
import { ownerSlot } from './slots'
import { type Subject, subjectOf } from './subject'
import { isOfTheFloor } from './talk'
import { isParticiple } from './verb-forms'
import { isBody, isOffice } from './word-classes'

const NO_PREDICATE: Predicate = { at: 0, voice: 'copula', bases: [], negated: false, adverbs: [] }
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|said|asked|agreed|noted|needs?|wants?|continues?|aims?|intends?|plans?|hopes?|seeks?|due|going|able|likely|expected|happy|keen|committed|looking|trying|required|order|how|what|whether|which|that|who|whose|wish|wishes)$/
/** What is sent on to a meeting. */
const PAPER =
  /^(?:reports?|papers?|items?|motions?|plans?|drafts?|polic(?:y|ies)|updates?|minutes|proposals?|strategy|bids?|notes?|letters?|documents?|reviews?|briefings?)$/
const NUMBER = /^(?:point|points|ref|no|item|arising|required|agreed|log|by|for|on)$|\d/

/** 'Action: Force to provide ...', 'ACTION 3 - JB', '(Action: Chief Executive)'. */
export function actionLine(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  let next = at + 1
  while (
    next < words.length &&
    next < at + 4 &&
    NUMBER.test(words[next]!.lower) &&
    !/[:\u2013\u2014]/.test(words[next]!.before)
  )
    next++
  const held = heldInLabel(sentence, at, next)
  if (held !== null) return held
  const first = words[next]
  if (first === undefined || !/[:\u2013\u2014]|^ ?- /.test(first.before)) return null
  if (at > 0 && !/[([\u2022|/]|^\W*$/.test(words[at]!.before.trim() || ' ')) return null
  const isInline = at > 0 && /[([]/.test(words[at]!.before)
  return isInline ? inline(sentence, next) : recorded(sentence, at, next)
}

/** 'Action (JB): write to the owner', 'Action by the Clerk: write to the owner': the label says who owes it. */
function heldInLabel(sentence: Sentence, at: number, from: number): Draft | null {
  const { words } = sentence
  const isHeld = /[([]\s?$/.test(words[from]?.before ?? '') || /^(?:by|for|on)$/.test(words[from - 1]?.lower ?? '')
  const next = words.findIndex(
    (word, index) => index > from && index < from + 7 && /[:\u2013\u2014]| - /.test(word.before),
  )
  if (at > 1 || !isHeld || next < 0) return null
  if (!isOwnerPhrase({ ...sentence, words: words.slice(from) }, next - from)) return null
  return { ...recorded(sentence, at, next), owner: named(sentence, phrase(sentence, from, next)) }
}

/** The sentence in front of the bracket is the action, and the bracket names who owes it. */
function inline(sentence: Sentence, next: number): Draft {
  const label = phrase(sentence, next, sentence.words.length)
  const subject: Subject = { from: next, to: sentence.words.length, kind: 'person', head: label.toLowerCase() }
  return {
    from: 0,
    to: sentence.words.length,
    subject,
    predicate: { ...NO_PREDICATE, at: 0 },
    kind: 'action',
    firmness: 'firm',
    owner: named(sentence, label),
    by: 'commitments/action-line',
  }
}

/** All that stands behind the label. */
function recorded(sentence: Sentence, from: number, next: number): Draft {
  const draft = ownedFrom(sentence, next)
  const slot = ownerSlot(sentence.text.slice(sentence.words[next]!.start, sentence.end))
  // Whoever the action itself names owes it.
  const owner = slot === null || draft.owner?.personId != null ? (draft.owner ?? null) : named(sentence, slot)
  return { ...draft, owner, from, to: sentence.words.length, by: 'commitments/action-line' }
}

/** A whole turn that is recorded as an action, with or without its label. */
export function ownedFrom(sentence: Sentence, start: number): Draft {
  const { words } = sentence
  const from = behindFor(sentence, behindLabel(words, start))
  const to = isOrder(words[from]?.lower ?? '', words[from + 1]?.text ?? '') ? null : toOf(sentence, from)
  const subject: Subject = to === null ? { from, to: from, kind: 'none', head: '' } : subjectOf(sentence, from, to)
  const predicate = to === null ? predicateAt(words, from) : predicateAt(words, to + 1)
  const isThing = !/^(?:person|body)$/.test(subject.kind)
  // 'Report to go to the May meeting': a paper goes where somebody sends it.
  const isSent = PAPER.test(subject.head) && /^(?:go|come)$/.test(predicate?.bases[0] ?? '')
  const isPut = isThing && (predicate?.voice === 'passive' || isSent)
  const owner =
    to === null || isPut
      ? loneOwner(sentence, from)
      : ((isThing ? personAtEnd(sentence, to) : null) ?? named(sentence, phrase(sentence, from, to)))
  return {
    from,
    to: words.length,
    subject,
    predicate: predicate ?? { ...NO_PREDICATE, at: from },
    kind: 'action',
    firmness: 'firm',
    owner,
    by: isPut ? 'commitments/action-put' : 'commitments/action',
  }
}

/** Index of the `to`, `will` or `would` between owner and verb; null where the words do not start with an owner. */
function toOf(sentence: Sentence, from: number): number | null {
  const { words } = sentence
  for (let at = from + 1; at < Math.min(words.length, from + 12); at++) {
    const lower = words[at]!.lower
    if (lower === 'to' && !/[,;:]/.test(words[at]!.before)) return isVerbal(sentence, at) ? at : null
    if (/^(?:will|would|shall|should)$/.test(lower)) return at
    if (lower === 'is' && words[at + 1]?.lower === 'to') return at + 1
    if (FINITE.test(lower)) return null
  }
  return null
}

function isVerbal(sentence: Sentence, to: number): boolean {
  const predicate = predicateAt(sentence.words, to + 1)
  if (predicate === null || NO_VERB.test(sentence.words[to + 1]?.lower ?? '')) return false
  // 'CLERK TO WRITE TO THE OWNER'
  return sentence.words[to]!.text === 'TO' || !/^\p{Lu}/u.test(sentence.words[to + 1]!.text)
}

/** 'presents a report to each meeting': no infinitive. */
const NO_VERB = /^(?:the|an?|each|every|all|any|both|this|that|these|those|its|their|his|her|our|no)$/

/** 'Action: JB', or a name, initials or capitals behind a dash or in brackets at the end. */
function loneOwner(sentence: Sentence, from: number): Speaker | null {
  const { words, parties } = sentence
  const whole = phrase(sentence, from, words.length)
  const known = parties.find(whole)
  if (known !== null) return speakerOf(known, whole)
  if (/^(?:all|tbc)$/i.test(whole)) return null
  // 'Action: Secretariat'
  const last = words.at(-1)!.lower
  if (from > 0 && words.length - from < 4 && (isBody(last) || isOffice(last))) return unlisted(whole)
  return ownerInFront(sentence, from) ?? teamInBrackets(sentence) ?? ownerAtEnd(sentence, from)
}

/** 'ACTION Clerk to write', 'GNÍOMH/ACTION 19 - Clerk to write': behind a label in capitals that no colon ends. */
function behindLabel(words: Sentence['words'], start: number): number {
  const spoken = behindSmall(words, start)
  if (spoken > start) return spoken
  let at = start
  while (
    at < start + 2 &&
    /^(?:\p{Lu}+\/)?(?:ACTIONS?|\p{Lu}{4,})$/u.test(words[at]?.text ?? '') &&
    isLabelled(words, at)
  )
    at++
  if (at > start && /^\d+$/.test(words[at]?.text ?? '')) at++
  return at < words.length ? at : start
}

/** 'Agreed action: ...', 'AP 4 RC to write', 'Action on RC to write': behind a label with a word or a number of its own. */
function behindSmall(words: Sentence['words'], start: number): number {
  const named = /^(?:agreed|follow-up|new|further|key)$/.test(words[start]?.lower ?? '')
  const at = named ? start + 1 : start
  const label = words[at]?.lower ?? ''
  const own = words[at + 1]?.lower ?? ''
  const counted = /^\d/.test(own)
  const held = own === 'for' || own === 'on'
  if (!/^(?:actions?|ap)$/.test(label) || !(named || held || (counted && label === 'ap'))) return start
  const next = at + (counted || held ? 2 : 1)
  return next < words.length ? next : start
}

function isLabelled(words: Sentence['words'], at: number): boolean {
  return /ACTIONS?$/.test(words[at]!.text) || (words[at + 1]?.before === '/' && /^ACTIONS?$/.test(words[at + 1]!.text))
}

function named({ parties }: Sentence, label: string): Speaker {
  return ownerCalled(parties, label, label.split(/ and |,|\/| & /)[0]!.trim())
}

/** 'Secretariat to contact the venue.', 'Venue: Secretariat to contact it.': an action without its label, owner first, no finite verb. */
export function ownerFirst(sentence: Sentence): Draft | null {
  const start = behindTopic(sentence.words)
  const own = ownerAtStart(sentence)
  if (own !== null || start === 0) return own
  const draft = ownerAtStart({ ...sentence, words: sentence.words.slice(start) })
  return draft === null ? null : moved(draft, start)
}

/** A draft of the words from `start` on as one of the whole sentence. */
function moved(draft: Draft, start: number): Draft {
  const { from, to, subject, predicate } = draft
  return {
    ...draft,
    from: from + start,
    to: to + start,
    subject: { ...subject, from: subject.from + start, to: subject.to + start },
    predicate: { ...predicate, at: predicate.at + start },
  }
}

function ownerAtStart(sentence: Sentence): Draft | null {
  // 'Motion by Doe to approve the minutes' owes nothing.
  if (/^(?:actions?|motion|moved|proposal|proposed|seconded?)$/.test(sentence.words[0]?.lower ?? '')) return null
  const to = toOf(sentence, 0)
  if (to === null || sentence.words[to]!.lower !== 'to' || to > 7) return null
  const subject = subjectOf(sentence, 0, to)
  if (!isOwnerPhrase(sentence, to)) return null
  if (
    !(/^(?:person|body)$/.test(subject.kind) || (to === 1 && /^(?:officers|governors|trustees)$/.test(subject.head))) ||
    subject.from > 1 ||
    !/^(?:\p{Lu}|the\b)/u.test(sentence.words[0]!.text)
  )
    return null
  const draft = ownedFrom(sentence, 0)
  if (isOfTheFloor(sentence, subject, draft.predicate)) return null
  const clause = clauseAround(sentence.words, to, to + 1)
  return { ...draft, from: 0, to: Math.max(clause.to, to + 2), by: 'commitments/owner-first' }
}

/** A name or an office and nothing else: capitals throughout but for the small words of a title. */
function isOwnerPhrase(sentence: Sentence, to: number): boolean {
  const words = sentence.words.slice(0, to)
  if (sentence.parties.find(phrase(sentence, 0, to)) !== null) return true
  return words.every((word, at) => {
    const before = words[at - 1]?.lower ?? ''
    if (at > 0 && word.before.includes(':')) return false
    if (word.lower === 'the') return at === 0 || /^(?:of|and|for)$/.test(before)
    return (
      (/^\p{Lu}/u.test(word.text) && !/\d/.test(word.text)) ||
      /^(?:of|and|for|&|team|unit|officer|manager|director|lead)$/.test(word.lower)
    )
  })
}

/** 'Head of Estates – business case to the Board': the owner before a dash or colon. */
function ownerInFront(sentence: Sentence, from: number): Speaker | null {
  for (let at = from + 1; at < Math.min(sentence.words.length, from + 8); at++) {
    if (!/[\u2013\u2014:]| - /.test(sentence.words[at]!.before)) continue
    const label = phrase(sentence, from, at)
    if (at === from + 1 && sentence.words[at]!.before.includes(':') && isTopic(sentence, label, at)) return null
    return isOwnerPhrase({ ...sentence, words: sentence.words.slice(from) }, at - from) ? named(sentence, label) : null
  }
  return null
}

/** 'Tickets: to be numbered', 'Tickets: numbered': a word that is no known name, with what becomes of it. */
function isTopic({ words, parties }: Sentence, label: string, next: number): boolean {
  if (parties.find(label) !== null || isOffice(label.toLowerCase()) || label === label.toUpperCase()) return false
  const { lower } = words[next]!
  return (lower === 'to' && words[next + 1]?.lower === 'be') || isParticiple(lower)
}

/** 'the action is for the Clerk to write': behind the `for`. */
function behindFor(sentence: Sentence, from: number): number {
  const { words } = sentence
  const at = words.findIndex(
    (word, index) => index > from && word.lower === 'for' && /^(?:is|was)$/.test(words[index - 1]!.lower),
  )
  return at > 0 && at < from + 8 && toOf(sentence, at + 1) !== null ? at + 1 : from
}

/** 'So the action there is for the Clerk to write', said in the course of a meeting. */
export function actionSaid(sentence: Sentence, at: number): Draft | null {
  const from = behindFor(sentence, at)
  if (from === at || from > at + 5) return null
  const draft = ownedFrom(sentence, at)
  return { ...draft, from: 0, to: sentence.words.length, by: 'commitments/action-said' }
}
