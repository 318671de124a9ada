import type { CommitmentKind } from '../model/commitment'
import type { Speaker } from '../model/person'
import { sentences } from '../text/sentences'
import type { Draft } from './draft'
import { ownerCalled, speakerOf, unlisted } from './parties'
import { isReporting } from './reporting'
import { phrase, type Sentence } from './sentence'
import { isOffice } from './word-classes'

/** Who stands behind the words. */
export interface Voice {
  readonly speaker: Speaker | null
  readonly asker: Speaker | null
  /** The speaker's body, as the document calls it. */
  readonly organisation: () => string | null
  /** The speaker's office is a body of its own. */
  readonly isAlone?: boolean
  /** What is answered was put in reported speech ('She asked when'), so the answer is told in it too. */
  readonly isTold?: boolean
}

/** Who has to do it: the agent that is named, the speaker for a service, the speaker's body for its own work; null where it cannot be told. */
export function ownerOf(sentence: Sentence, draft: Draft, kind: CommitmentKind, voice: Voice): Speaker | null {
  if (draft.owner !== undefined) return isAnyOfficer(draft.owner) ? (voice.speaker ?? draft.owner) : draft.owner
  const agent = draft.predicate.voice === 'passive' ? agentOf(sentence, draft) : null
  if (agent !== null) return agent
  const { subject } = draft
  const label = firstOf(phrase(sentence, subject.from, subject.to))
    .replace(RELATIVE, '')
    .replace(THOUGHT, '')
    .replace(DID, '')
  // 'She offered to be trained': who gives the word owes it, whatever its verb.
  const isGiven = draft.by === 'commitments/binding' && subject.kind === 'person'
  const isPut =
    (draft.predicate.voice === 'passive' && !isGiven) ||
    (draft.predicate.voice === 'copula' && subject.kind !== 'person')
  if (isPut && subject.kind !== 'we' && subject.kind !== 'I')
    return possessor(sentence, label) ?? byDefault(kind, voice)
  switch (subject.kind) {
    case 'I':
      return isWishForWork(draft, kind) ? (ofBody(voice) ?? voice.speaker) : (voice.speaker ?? ofBody(voice))
    case 'we':
    case 'they':
      return ofBody(voice) ?? (subject.kind === 'we' ? voice.speaker : null)
    case 'person':
    case 'body':
      if (
        /^(?:(?:the |both )?(?:my|his|her|their|our|an?(?! Garda)|two|three|four|five|six|\d+)|(?:the )?(?:first|second|third|fourth|final|last|next|new|remaining|other)) /i.test(
          label,
        )
      )
        return byDefault(kind, voice)
      if (subject.kind === 'body' && opensItself(sentence, draft)) return byDefault(kind, voice)
      if (/^s?he$/i.test(label) && voice.speaker === null) return reporter(sentence, draft) ?? subjectBefore(sentence)
      return label === ''
        ? voice.speaker
        : (firstListed(sentence, subject) ?? named(sentence, withBracket(sentence, subject, label)) ?? voice.speaker)
    default:
      return possessor(sentence, label) ?? byDefault(kind, voice)
  }
}

/** 'he felt a report would come' */
const THOUGHT = /^(?:I|we|s?he|they) (?:felt|thought|believed|hoped|understood|expected|knew|suspected) (?=\p{Ll})/iu

/** 'JB did not have it, would send it': what was said of the same subject before. */
const DID = /(?<=\S)(?<!\b(?:who|which|that)) (?:did|does|had|has|was|is)(?:n['\u2019]t| not) .+$/u

/** 'which the Chief Constable agreed to provide' */
const RELATIVE = /^(?:which|whom|that) (?=the |\p{Lu})/u

/** 'The Chair agreed that she will': whom the pronoun stands for, where the same sentence names one. */
function reporter(sentence: Sentence, draft: Draft): Speaker | null {
  const verb = sentence.words.findIndex((word) => isReporting(word.lower))
  if (verb < 1 || verb >= draft.from) return null
  const label = phrase(sentence, 0, verb).replace(/ (?:has|have|then|also)$/, '')
  const person = sentence.parties.find(label)
  return person === null ? null : speakerOf(person, label)
}

/** 'The Commissioner thanked the Panel. He undertook': whom the nearest of the three sentences before begins with, where the words behind are a verb. */
function subjectBefore({ text, start, parties }: Sentence): Speaker | null {
  const before = text.slice(Math.max(0, start - NEAR), start)
  for (const one of sentences(before).slice(-3).reverse()) {
    const words = before.slice(one.start, one.end).split(/\s+/, 9)
    for (let count = words.length - 1; count > 0; count--) {
      const label = words.slice(0, count).join(' ')
      const person = VERB.test(words[count]!) ? parties.find(label) : null
      if (person !== null) return speakerOf(person, label)
    }
  }
  return null
}

/** So many units hold the sentences before. */
const NEAR = 800
const VERB = /^(?:\p{Ll}+ed|was|is|had|has|gave|said|took|made|spoke|told|went|drew|set|led|brought|left|put)$/u

/** 'Officer to supply': whichever of them reports on the item. */
function isAnyOfficer(owner: Speaker | null): boolean {
  return owner !== null && owner.personId === null && /^(?:the )?officer$/i.test(owner.name)
}

/** Of joint owners the first: 'the Council and the Health Board', but not 'the Department of Health and Social Care'. */
function firstOf(label: string): string {
  return /^(?:s?he|I|we) and /i.test(label) ? label.split(' ')[0]! : label.split(/,? and the /)[0]!
}

/** 'The Mayor, Mr Lane and Ms Bell will': who stands before the comma of such a list is the first of them; null where it is none. */
function firstListed(sentence: Sentence, { from, to }: Draft['subject']): Speaker | null {
  const { words, parties } = sentence
  let first = from
  while (first > 0 && /^, ?$/.test(words[first]!.before)) {
    let before = first - 1
    while (before > 0 && first - before < 4 && words[before]!.before === ' ') before--
    if (words[before]!.before === ' ' || !isNameOrOffice(sentence, before, first)) break
    first = before
  }
  if (first === from || !words.slice(from + 1, to - 1).some(({ lower }) => lower === 'and' || lower === '&'))
    return null
  const end = words.findIndex((word, at) => at > first && word.before.startsWith(','))
  const label = phrase(sentence, first, end)
  return ownerCalled(parties, label, label)
}

function isNameOrOffice(sentence: Sentence, from: number, to: number): boolean {
  if (sentence.parties.find(phrase(sentence, from, to)) !== null) return true
  const last = sentence.words[to - 1]!
  return isOffice(last.lower) && /^\p{Lu}/u.test(last.text)
}

/** 'the Assistant Chief Constable (Crime)': the bracket says which of them. */
function withBracket(sentence: Sentence, subject: Draft['subject'], label: string): string {
  const end = sentence.words[subject.to - 1]?.end ?? sentence.end
  const bracket = /^ \([\p{L} &,-]{2,40}\)/u.exec(sentence.text.slice(end, end + 44))?.[0] ?? ''
  return sentence.parties.find(label) === null ? `${label}${bracket}` : label
}

/** 'I would hope to have it open in May': a hope for what the body does. */
function isWishForWork(draft: Draft, kind: CommitmentKind): boolean {
  if (draft.firmness !== 'hedged' || kind === 'undertaking' || draft.by === 'commitments/modal') return false
  return kind === 'target' || /^(?:have|see|be|get)$/.test(draft.predicate.bases[0] ?? '')
}

const OPENS = /^(?:re-?open|open|close|merge|relocate|cease)$/

/** 'the unit will open in May': done to it, and not by it as in 'the Trust will open a wing'. */
function opensItself(sentence: Sentence, draft: Draft): boolean {
  const next = sentence.words[draft.predicate.at + 1]?.lower ?? ''
  return (
    draft.predicate.bases.some((base) => OPENS.test(base)) &&
    /^(?:|on|in|at|by|for|to|from|again|next|this|once|as|with|until)$/.test(next)
  )
}

function byDefault(kind: CommitmentKind, voice: Voice): Speaker | null {
  return kind === 'undertaking' ? (voice.speaker ?? ofBody(voice)) : (ofBody(voice) ?? voice.speaker)
}

function ofBody(voice: Voice): Speaker | null {
  if (voice.isAlone === true) return voice.speaker
  const body = voice.organisation()
  return body === null ? null : { name: body, personId: null, label: body }
}

/** 'will be provided by ACC Lane'. */
function agentOf(sentence: Sentence, draft: Draft): Speaker | null {
  const { words, parties } = sentence
  for (let at = draft.predicate.at + 1; at < Math.min(draft.to, draft.predicate.at + 10); at++) {
    if (words[at]!.lower !== 'by') continue
    for (let to = Math.min(draft.to, at + 8); to > at + 1; to--) {
      const label = phrase(sentence, at + 1, to)
      const person = parties.find(label)
      if (person !== null) return speakerOf(person, label)
      if (parties.isOrganisation(label)) return unlisted(label)
    }
    const office = officeFrom(sentence, at + 1, draft.to)
    if (office !== null) return unlisted(office)
  }
  return null
}

/** 'the Town Clerk': an office with its article, whoever holds it. */
function officeFrom(sentence: Sentence, from: number, to: number): string | null {
  const { words } = sentence
  if (words[from]?.lower !== 'the') return null
  for (let at = from + 1; at < Math.min(to, from + 5); at++) {
    if (!/^\p{Lu}/u.test(words[at]!.text)) return null
    if (isOffice(words[at]!.lower) && !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return phrase(sentence, from, at + 1)
  }
  return null
}

function named(sentence: Sentence, label: string): Speaker | null {
  if (/^(?:he|she|it|they)$/i.test(label)) return null
  return ownerCalled(sentence.parties, label, label.replace(/^both /i, '').split(/ and | & |, | or /)[0]!)
}

/** 'the Chief Constable's intention'. */
function possessor(sentence: Sentence, label: string): Speaker | null {
  const owner = /^(.{2,60}?)['’]s?(?: |$)/.exec(label)?.[1]
  // 'a Members' workshop' belongs to nobody.
  if (owner === undefined || /^an? /i.test(owner)) return null
  const person = sentence.parties.find(owner)
  if (person !== null) return speakerOf(person, owner)
  return sentence.parties.isOrganisation(owner) || isOffice(owner.split(' ').at(-1)!.toLowerCase())
    ? unlisted(owner)
    : null
}
