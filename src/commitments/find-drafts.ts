import { lazily } from '../text/lazily'
import { wordTable } from '../text/word-table'
import { actionLine, actionSaid, ownedFrom, ownerFirst } from './action-line'
import { givenWord, intendedDoing, onTrack, plansTo, thatItBe } from './announcement'
import { arrangement, exploration, inTheMaking, toBeDone, toFollow } from './arrangement'
import { assented } from './assented'
import { beTo } from './be-to'
import { binding } from './binding'
import { catenative } from './catenative'
import { chargedClerk } from './charged-clerk'
import { chargedOfficer } from './charged-officer'
import type { Draft, Rule } from './draft'
import { boundTo, hopeFor, hopeThat, setFor, setItself, signedUp, tryFor } from './hope'
import { modal } from './modal'
import { stepNoun, targetNoun } from './nominal'
import { dayAlone, noted } from './noted'
import { ofIntent } from './of-intent'
import { offer, readiness } from './offer'
import { onNotice } from './on-notice'
import { levelMove, listedFor, onTheMove } from './on-the-move'
import { promisedThing, takesAction } from './promised-thing'
import { chargedInPast, isResolved, resolution, resolvedTo } from './resolution'
import { isPast, phrase, type Sentence } from './sentence'
import { thatItDo } from './that-it-do'
import { timetable } from './timetable'
import { startsWithOwner } from './units'
import { wanted } from './wanted'
import { mayServe } from './word-classes'

/** The words at which each rule is tried, in the order of the rules. */
const CUES: readonly (readonly [string, Rule])[] = [
  ['action actions', actionLine],
  ['action', actionSaid],
  ['action', takesAction],
  ['will shall would should', modal],
  ['agreed', assented],
  [
    'undertook undertake undertakes undertaken agree agrees agreed promise promises promised pledge pledges pledged',
    binding,
  ],
  ['promise promised promises offered', promisedThing],
  ['offer offers offered volunteers volunteered commit commits committed guarantee guaranteed', binding],
  ['committed working aspires aspired aspiring undertaken', boundTo],
  ['can could', offer],
  ['happy willing prepared content pleased glad', readiness],
  ['target aim ambition aspiration goal objective deadline milestone', targetNoun],
  ['intention plan expectation proposal hope intent step steps stage phase aim ambition', stepNoun],
  ['intend intends intended intending plan plans planning planned hope hopes hoped hoping aim aims aiming', catenative],
  [
    'propose proposes proposed proposing seek seeks seeking want wants expect expects expected expecting wish wishes',
    catenative,
  ],
  [
    'aimed forecast projected mean means meant minded need needs look looking anticipated working like going due scheduled slated timetabled set',
    catenative,
  ],
  ['clerk', chargedClerk],
  ['directed instructed tasked asked requested', chargedOfficer],
  ['intention aim ambition', ofIntent],
  ['like', wanted],
  ['planned scheduled slated timetabled due booked arranged expected anticipated proposed set', arrangement],
  ['hopes hoped hoping expects aiming aims shooting', hopeFor],
  ['trying', tryFor],
  ['set', setFor],
  ['hope hoped hopeful', hopeThat],
  ['signed', signedUp],
  ['notice', onNotice],
  ['set', setItself],
  ['agenda plan programme program down pencilled penciled diarised earmarked programmed', listedFor],
  ['is are was were', beTo],
  ['to', noted],
  ['by', dayAlone],
  ['to', toBeDone],
  ['to', toFollow],
  ['exploring considering looking', exploration],
  ['being', inTheMaking],
  ['undertaking commitment promise pledge assurance', givenWord],
  ['track course schedule', onTrack],
  ['plans', plansTo],
  ['anticipate anticipates propose proposes intend intends plan plans planning', intendedDoing],
  ['be', thatItBe],
  ['that', thatItDo],
  ['moving increasing rising starting launching opening closing beginning reopening', onTheMove],
  ['going', levelMove],
  ['taking bringing buying hiring recruiting appointing coming installing publishing', onTheMove],
  [
    'start starts begin begins open opens reopen reopens launch launches go goes come comes join joins close closes',
    timetable,
  ],
  [
    'commence commences recommence recommences resume resumes restart restarts graduate graduates arrive arrives finish finishes return returns break breaks',
    timetable,
  ],
]

const rulesAt = lazily(() => {
  const rules = new Map<string, Rule[]>()
  for (const [words, rule] of CUES)
    for (const word of words.split(' ')) rules.set(word, [...(rules.get(word) ?? []), rule])
  return wordTable(rules)
})

const CONTRACTED: readonly Rule[] = [modal]

/** The rules to be tried at a word; undefined at most. */
function rulesFor({ text, words }: Sentence, at: number): readonly Rule[] | undefined {
  const { lower, start, end } = words[at]!
  return lower === "'ll" ? CONTRACTED : rulesAt()(text, start, end)
}

/** The rules run over the words in order; what one has taken is not read again. */
export function draftsIn(sentence: Sentence): Draft[] {
  const whole = wholeSentence(sentence)
  if (whole !== null) return [whole]
  const resolved = isResolved(sentence)
  const found: Draft[] = []
  let at = 0
  while (at < sentence.words.length) {
    const free = found.at(-1)?.to ?? 0
    const draft = draftAt(sentence, at, resolved)
    if (draft !== null && !isHistory(sentence, draft)) add(found, draft.from >= free ? draft : { ...draft, from: free })
    at = draft === null ? at + 1 : Math.max(at + 1, draft.to)
  }
  return found.length > 0 && isApproval(sentence) ? [] : found
}

/** 'beside the works, which will be launched in May': a remark on the step before it, and no second one. */
function add(found: Draft[], draft: Draft): void {
  const last = found.at(-1)
  if (last !== undefined && draft.subject.kind === 'relative' && draft.from === last.to)
    found[found.length - 1] = { ...last, to: draft.to }
  else found.push(draft)
}

/** Minutes approved with corrections quote old promises. */
function isApproval(sentence: Sentence): boolean {
  const words = sentence.text.slice(sentence.start, sentence.end)
  return (
    /\bminutes?\b/i.test(words) &&
    /\b(?:approved|confirmed|agreed|accepted|signed|correct(?:ed|ion)?|amended)\b/i.test(words) &&
    /\b(?:read|subject to|correct record|signed|accurate|substitution)\b/i.test(words)
  )
}

/** What was to be done by a day that has gone, or was promised at an earlier meeting. */
function isHistory(sentence: Sentence, draft: Draft): boolean {
  if (draft.kind === 'action') return false
  const cueEnd = draft.predicate.at
  const before = phrase(sentence, Math.max(0, draft.from - 8), cueEnd)
  if (/\b(?:at|from|since) (?:the|its|our) (?:last|previous|\w+ (?:19|20)\d\d) (?:meeting|board|panel)\b/i.test(before))
    return true
  if (/\b(?:previous|earlier|last) (?:[\w&]+ ){0,2}meeting,? (?:at|in) which\b/i.test(before)) return true
  const frame = sentence.words[Math.max(0, draft.from - 8)]!.start
  const end = sentence.words[draft.to - 1]!.end
  const verb = sentence.words[cueEnd]!.start
  const isServed = mayServe(draft.predicate.bases)
  const near = sentence
    .dates()
    .filter((date) => date.start >= frame && date.end <= end + 1)
    .filter((date) => !(isServed && date.start > verb && isOfData(sentence, date)))
  return near.length > 0 && near.every((date) => isPast(date, sentence.date))
}

/** 'the figures for the last quarter': what the paper is about, and not when it was promised. */
function isOfData(sentence: Sentence, date: { readonly start: number }): boolean {
  return /\b(?:for|of|from|since|covering|during|over)(?: the)? $/i.test(
    sentence.text.slice(Math.max(sentence.start, date.start - 16), date.start),
  )
}

function wholeSentence(sentence: Sentence): Draft | null {
  if (sentence.act === 'decision') return resolvedTo(sentence) ?? ownerFirst(sentence)
  if (sentence.act !== 'action')
    return startsWithOwner(sentence.text.slice(sentence.start, sentence.start + 120)) ? ownerFirst(sentence) : null
  const draft =
    undertakingLine(sentence) ??
    draftAt(sentence, 0, false) ??
    inTwoLanguages(sentence) ??
    said(sentence) ??
    ownerFirst(sentence) ??
    inWords(sentence) ??
    ownedFrom(sentence, 0)
  const kind = draft.by === 'commitments/undertaking-line' ? 'undertaking' : 'action'
  return { ...draft, kind, firmness: 'firm', from: 0, to: sentence.words.length }
}

/** 'Undertaking given: GD to supply the number': recorded as actions are, under another name. */
function undertakingLine(sentence: Sentence): Draft | null {
  const { words } = sentence
  if (!/^undertakings?$/.test(words[0]?.lower ?? '')) return null
  const next = words.slice(0, 5).findIndex((word) => /:/.test(word.before))
  return next < 1 ? null : { ...ownedFrom(sentence, next), by: 'commitments/undertaking-line' }
}

/** 'Cam gweithredu / Action 1: OP to send the rota': the label in another language first. */
function inTwoLanguages(sentence: Sentence): Draft | null {
  const at = sentence.words.slice(0, 6).findIndex((word) => /^actions?$/.test(word.lower) && /\/ ?$/.test(word.before))
  return at < 1 ? null : actionLine(sentence, at)
}

function said(sentence: Sentence): Draft | null {
  const at = sentence.words.findIndex((word) => word.lower === 'action')
  return at < 0 ? null : actionSaid(sentence, at)
}

/** 'It was agreed that the Convener would write': an action told in a sentence. */
function inWords(sentence: Sentence): Draft | null {
  for (let at = 1; at < sentence.words.length; at++) {
    // 'The Clerk was asked to write'
    const charged = /^(?:was|were)$/.test(sentence.words[at]!.lower) ? chargedInPast(sentence, at) : null
    if (charged !== null) return charged
    if (!/^(?:will|would|shall|should|undertook|agreed)$/.test(sentence.words[at]!.lower)) continue
    const draft = draftAt({ ...sentence, reported: true }, at, false)
    if (draft !== null) return draft
  }
  return null
}

function draftAt(sentence: Sentence, at: number, resolved: boolean): Draft | null {
  const rules = rulesFor(sentence, at)
  if (rules !== undefined)
    for (const rule of rules) {
      const draft = rule(sentence, at)
      if (draft !== null) return draft
    }
  return resolved ? resolution(sentence, at) : null
}
