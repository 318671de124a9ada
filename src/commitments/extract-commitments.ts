import { checkOptions } from '../model/check-options'
import { checkText } from '../model/check-text'
import { type Commitment, isDone } from '../model/commitment'
import type { Person } from '../model/person'
import type { Turn } from '../model/turn'
import { checkDay } from '../text/check-day'
import { isWordUnit } from '../text/letter-codes'
import { matches } from '../text/matches'
import type { Stretch } from '../text/sentences'
import { ownerFirst } from './action-line'
import { amended, isReference, isStatus, loneName, ownerBeside } from './action-turn'
import { cuesIn } from './cues'
import type { Draft } from './draft'
import { dueOf } from './due'
import { draftsIn } from './find-drafts'
import { finish } from './finish'
import { mayPromise, ownOf } from './in-question'
import { type Lead, leadOf, listed } from './lead'
import { isNoStep, namesNone } from './no-step'
import { isDayAlone } from './noted'
import type { Voice } from './owner'
import { type Parties, partiesOf } from './parties'
import { isPastReporting } from './reporting'
import { phrase, type Sentence, type Setting, sentenceAt } from './sentence'
import { isSlot } from './slots'
import { startsWithOwner, units } from './units'

/** What a turn is to this room: its words, what it does, and who stands behind it. */
export interface CommitmentTurn extends Voice {
  readonly text: string
  readonly act: Turn['act']
}

/** Somebody who may be named: the name does, what else is known helps. */
export type KnownPerson = Pick<Person, 'name'> & Partial<Person>

/**
 * What is promised, planned and recorded as an action in a text: who owes it, by when, how firmly.
 * Spans are into `text`, in order; `turnId` is null. `date` is the day from which 'next month' counts, `people` who may be named.
 * What the text itself reports as done is left out unless `done` is set. A text without commitments, or an empty one, has none.
 * Throws a `RangeError` for a date that is no day and a `TypeError` for an option that there is not.
 */
export function extractCommitments(
  text: string,
  options: { date?: string; people?: readonly KnownPerson[]; done?: boolean } = {},
): Commitment[] {
  checkText(text)
  checkOptions(options, { date: true, people: true, done: true })
  checkDay(options.date)
  const setting = {
    act: null,
    parties: lazyParties((options.people ?? []).map(asPerson)),
    date: options.date ?? null,
    next: null,
    reported: false,
  }
  const found = find(text, setting, { speaker: null, asker: null, organisation: () => null })
  return options.done === true ? found : found.filter((commitment) => !isDone(commitment))
}

function asPerson(known: KnownPerson, index: number): Person {
  return { id: `person-${index + 1}`, role: null, organisation: null, attendance: null, aliases: [], ...known }
}

/** What of its document a turn is read with: who may be named, the day of the meeting and of the one after it. */
export interface TurnContext {
  readonly people: readonly Person[]
  readonly date: string | null
  readonly next?: string | null
  /** Whether what is reported as done is wanted too. */
  readonly done?: boolean
}

/**
 * The commitments of one turn, with owners resolved from who speaks and for whom. Spans are into `turn.text`, in order.
 * A question has only what it charges the clerk with, and the note that something will be looked into. What the turn itself reports as done is left out unless `done` is set.
 */
export function commitmentsOfTurn(turn: CommitmentTurn, context: TurnContext): Commitment[] {
  if (turn.act === 'question') return chargedInQuestion(turn, context)
  const found = find(
    turn.text,
    {
      act: turn.act,
      parties: lazyParties(context.people),
      date: context.date,
      next: context.next ?? null,
    },
    turn,
  )
  return context.done === true ? found : found.filter((commitment) => !isDone(commitment))
}

/** Minutes of small councils tell in the same breath what was asked and what their clerk was charged with. */
function chargedInQuestion(turn: CommitmentTurn, context: TurnContext): Commitment[] {
  return mayPromise(turn.text) ? ownOf(turn.text, commitmentsOfTurn({ ...turn, act: 'statement' }, context)) : []
}

interface State {
  readonly found: Commitment[]
  lead: Lead | null
}

function find(text: string, setting: Setting, voice: Voice): Commitment[] {
  const isRecord = setting.act === 'action' || setting.act === 'decision'
  const cues = isRecord ? [] : cuesIn(text)
  const isDay = setting.act === 'answer' && isDayAlone(text)
  if (!isRecord && !isDay && cues.length === 0 && !startsWithOwner(text)) return []
  const state: State = { found: [], lead: null }
  const all = units(text)
  const isTold = reportIn(text, all)
  let cue = 0
  all.forEach(({ start, end }, index) => {
    while (cue < cues.length && cues[cue]! < start) cue += 2
    const isCued = cue < cues.length && cues[cue + 1]! <= end
    const last = state.found.at(-1)
    const isMore = last?.by === 'commitments/noted' || (last?.kind === 'action' && isSlot(text.slice(start, end)))
    if (isRecord || isDay || isCued || isMore || state.lead !== null || startsWithOwner(text.slice(start, end)))
      read(
        sentenceAt(text, start, end, setting, () => voice.isTold === true || isTold(index)),
        voice,
        state,
      )
  })
  return state.found
}

/** Whether one of the first so many sentences reports in the past tense; none is looked at twice. */
function reportIn(text: string, all: readonly Stretch[]): (count: number) => boolean {
  let looked = 0
  let isReported = false
  return (count) => {
    for (; !isReported && looked < count; looked++)
      isReported = saysReported(text.slice(all[looked]!.start, all[looked]!.end))
    return isReported
  }
}

function read(sentence: Sentence, voice: Voice, state: State): void {
  if (sentence.words.length === 0 || isAsked(sentence)) return
  if (amends(sentence, state)) return
  const drafts: readonly Draft[] = (state.lead === null ? null : listed(sentence, state.lead)) ?? draftsIn(sentence)
  state.lead = leadOf(sentence) ?? (drafts.length > 0 && drafts[0]!.by === 'commitments/lead' ? state.lead : null)
  for (const draft of drafts) {
    if (draft.to > draft.from && !isAside(sentence, draft, state)) state.found.push(finish(sentence, draft, voice))
  }
}

function isAsked({ text, start, end, words }: Sentence): boolean {
  const isPut = words.slice(0, 3).some((word) => word.lower === 'ask') && ASKED.test(text.slice(start, start + 60))
  return isPut || endsInQuestion(text, start, end)
}

/** Whether nothing but signs stands behind the last question mark. */
function endsInQuestion(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start && !isWordUnit(text.charCodeAt(at)); at--) if (text[at] === '?') return true
  return false
}

/** 'To ask the Chief Constable ...': how a question is put on paper. */
const ASKED = /^\W*(?:\w{1,4}[.)] *)?to ask (?:the|mr|ms|mrs)\b/i

/** A word of assent or a remark behind a recorded action, which is none itself. */
function isAside(sentence: Sentence, draft: Draft, state: State): boolean {
  if (namesNone(phrase(sentence, draft.from, draft.to))) return true
  if (draft.by !== 'commitments/action') return false
  if (isNoStep(sentence.text.slice(sentence.start, sentence.end), state.found.length > 0)) return true
  if (draft.owner != null)
    return sentence.words.length < 9 && ONLY_ASSENT.test(sentence.text.slice(sentence.start, sentence.end))
  return (
    state.found.length > 0 ||
    (sentence.words.length < 6 && ASSENT.test(sentence.text.slice(sentence.start, sentence.end)))
  )
}

/** 'Cllr Lane: OK' */
const ONLY_ASSENT = /^[^:]{1,40}: ?(?:ok|okay|lovely|thanks|thank you|yes|right|good|great|fine|agreed)\W*$/i
const ASSENT = /\b(?:ok|okay|lovely|thanks|thank you|yes|right|good|great|fine)\b/i

/** Whether the sentence only says who owes the last action or what became of it; if so, the action takes it in. */
function amends(sentence: Sentence, state: State): boolean {
  const last = state.found.at(-1)
  if (
    last !== undefined &&
    last.by === 'commitments/noted' &&
    INITIALS.test(sentence.text.slice(sentence.start, sentence.end))
  ) {
    const owner = loneName(sentence)
    if (owner?.personId != null) {
      state.found[state.found.length - 1] = { ...last, owner, specificity: { ...last.specificity, owner: true } }
      return true
    }
  }
  if (last === undefined || (sentence.act !== 'action' && sentence.act !== 'decision' && last.kind !== 'action'))
    return false
  if (isReference(sentence)) return true
  const beside = ownerBeside(sentence)
  if (beside !== null) {
    state.found[state.found.length - 1] = amended(
      last,
      sentence.text,
      beside.personId === null && last.owner !== null ? last.owner : beside,
      sentence.end,
      dueOf(sentence, ALL(sentence)),
    )
    return true
  }
  const owner = loneName(sentence)
  if (owner !== null) {
    if (sentence.act === 'decision') claim(sentence, owner, state)
    else state.found[state.found.length - 1] = amended(last, sentence.text, owner, 0, null)
    return true
  }
  if (last.kind !== 'action' || !isStatus(sentence)) return false
  const next = ownerFirstBehind(sentence)
  const due = dueOf(sentence, next ?? ALL(sentence))
  state.found[state.found.length - 1] = amended(last, sentence.text, next?.owner ?? null, sentence.end, due)
  return true
}

/** A name at a decision's end owes what the decision leaves to nobody. */
function claim(sentence: Sentence, owner: NonNullable<Commitment['owner']>, state: State): void {
  state.found.forEach((commitment, index) => {
    if (commitment.owner !== null && commitment.by !== 'commitments/resolution') return
    const claimed = amended(
      commitment,
      sentence.text,
      commitment.kind === 'action' && commitment.owner !== null ? null : owner,
      0,
      null,
    )
    state.found[index] = { ...claimed, kind: commitment.kind === 'target' ? 'target' : 'action' }
  })
}

/** The action column of minutes, behind the sentence that it stands beside. */
const INITIALS = /^\W*[A-Z]{2,4}\W*$/

const ALL = (sentence: Sentence): Draft => ({
  from: 0,
  to: sentence.words.length,
  subject: { from: 0, to: 0, kind: 'none', head: '' },
  predicate: { at: 0, voice: 'copula', bases: [], negated: false, adverbs: [] },
  kind: 'action',
  firmness: 'firm',
  by: 'commitments/status',
})

/** '... carried forward to June, CR to pick up': the last clause may name a new owner. */
function ownerFirstBehind(sentence: Sentence): Draft | null {
  for (let at = sentence.words.length - 2; at > 0; at--) {
    if (!/[,;.]/.test(sentence.words[at]!.before)) continue
    const draft = ownerFirst({ ...sentence, words: sentence.words.slice(at) })
    if (draft !== null) return { ...draft, from: 0, to: sentence.words.length }
  }
  return null
}

const PAST = /\b[A-Za-z]{2,12}ed\b|\b(?:said|told|undertook|gave)\b/g

/** 'had been told', 'had done so': the pluperfect of what is told. */
const PLUPERFECT = /\bhad (?:not |already |also |since |now )?(?:been|done|[a-z]{2,12}ed)\b/

function saysReported(words: string): boolean {
  if (PLUPERFECT.test(words.slice(0, 90))) return true
  return matches(PAST, words.slice(0, 90)).some((match) => isPastReporting(match[0].toLowerCase()))
}

/** Indexes the people when a name is first asked for, and the same list only once. */
function lazyParties(people: readonly Person[]): Parties {
  const parties = (): Parties => {
    const made = known.get(people) ?? partiesOf(people)
    known.set(people, made)
    return made
  }
  return { find: (words) => parties().find(words), isOrganisation: (words) => parties().isOrganisation(words) }
}

/** A list of people is indexed once for all its turns; what is kept follows from the list alone. */
const known = new WeakMap<readonly Person[], Parties>()
