import type { Person, Speaker } from '../model/person'
import type { Act } from '../model/turn'
import { sentences } from '../text/sentences'
import type { Draft } from './draft'
import { formalAct } from './formal-act'
import { isInterrogative, isQuestion } from './interrogative'
import { CHAIRS, officeHere } from './office-here'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'

interface Speech {
  readonly speaker: Speaker | null
  /** The words without the label. */
  readonly text: string
  readonly asks: boolean
  /** The record numbers it as a question: 'Q12 Ms Doe:'. */
  readonly numbered: boolean
  readonly role: 'chair' | 'asker' | 'witness'
  /** Whether an office says that the speaker is there to answer; else it is told from who asks more. */
  readonly office: boolean
}

const WITNESS =
  /\b(?:constable|superintendent|inspector|sergeant|director|chief|officer|head|manager|minister|commander|professor|doctor|treasurer|nurse)\b/i
/** The chair sums up what somebody is to do. */
const ACTION =
  /\b(?:the|an|that(?:'s| is) an|one) action\s+(?:there|then|here|point)?\s*(?:is|will be|would be|for|on)\b/i
const OPENS =
  /\b(?:good (?:morning|afternoon|evening)|bore da|welcome (?:to|back|everyone|everybody|all)|being (?:recorded|webcast|broadcast)|apologies from|meeting is (?:closed|adjourned))\b/i
/** The chair takes the sense of the meeting. */
const CONSENT =
  /\b(?:are we (?:all )?(?:agreed|content|happy with that)|is that (?:all )?agreed|(?:do|are) (?:members|colleagues|we all) (?:agree|agreed|content))\b[^?]{0,80}\?\s*$/i
const THANKS =
  /^(?:ok(?:ay)?[.,]?\s*)?(?:thanks?|thank you|diolch|go raibh maith|lovely|great|good|right|order)\b[^?]{0,160}$/i
const MERE_THANKS =
  /^(?:ok(?:ay)?[.,]? )?(?:thanks|thank you|diolch)(?: (?:very|so) much| all| everyone| everybody)?[.!]?$/i
/** Somebody asks to be heard. */
const FLOOR =
  /^(?:(?:mr|madam)\.? (?:speaker|chair\p{L}*),? (?:sir,? )?)?(?:(?:an?|on an?|just an?) (?:\p{L}+ )?(?:supplementary(?: question)?|point of order)|I (?:wish|rise|want|would like) to (?:ask|raise|put) an? (?:\p{L}+ ){0,2}(?:question|point of order))(?:[^?.!]{0,40}|,? (?:mr|madam)\.? [^?.!]{0,40})[.!]?$/iu
/** The chair asks who wants to speak. */
const INVITES =
  /^(?:(?:\p{L}+\s+){0,3}(?:questions?|comments?|discussion|objections?)\b.{0,40}|.{0,120}\b(?:(?:have|are there|is there|got)\s+(?:\p{L}+\s+){0,3}(?:questions?|comments?|discussion|objections?|debate)|(?:wish|want|like)(?:es|s)?\s+to\s+(?:speak|comment|come in|be heard))\b.{0,40})\?$/iu
/** The chair gives somebody the floor: 'Would you like to make a short opening statement?', 'Do you have anything further?' */
const GIVES_FLOOR =
  /\b(?:would|do|did) (?:you|either of you|any of you|anyone|anybody) (?:like|want|wish) to (?:make|give|begin|start|open|offer|say)\b[^.?!]{0,40}\b(?:opening|introductory|brief|short|few)\b[^.?!]{0,40}\?$|^(?:(?:do|have) you (?:have |got )?)?anything (?:further|else)(?: from (?:you|the member))?\?$/i
/** 'Any questions? Seeing none, thank you.' */
const NONE_CAME = /(?<=\?)\s+(?:seeing|hearing|there being) none\b.*$|(?<=\?)\s+(?:no|none)[.,!].*$/i
/** What is asked without the form of a question. */
const WANTS =
  /\b(?:if you (?:could|can|would|might)(?: just| please| perhaps| maybe)* (?:clarify|explain|tell|describe|outline|comment|speak|confirm|elaborate|give|provide|walk|talk|say)|(?:I(?:['\u2019]d| would) like|I want(?:ed)?) to (?:know|ask|understand|hear)|I(?:['\u2019]m| am) (?:wondering|curious)|(?:I(?:['\u2019]d| would) (?:like|ask|urge)|can I ask) (?:you |(?:the|this) (?:\p{L}+ ){1,5}?)to (?:(?:at least|please|now|again) )?(?:look|explain|confirm|tell|consider|review|clarify|respond|reconsider|set out|commit)|I wonder(?:ed)?|my question is|I(?:['\u2019]d| would) (?:appreciate|welcome|be (?:grateful|interested) (?:for|in)) (?:an?|some|the|your|any) (?:\p{L}+ )?(?:breakdown|update|note|views?|explanation|answer|figures?|assurance|clarification|information|comments?))\b/iu
/** What somebody says whose name is called. */
const VOTE = /^(?:aye|nay|yea|here|present|(?:yes|no)(?=\.?$))\b/i
const CALL = /^\p{Lu}[\p{L}'\u2019-]*\.?(?:\s\p{Lu}[\p{L}'\u2019-]*\.?){0,3}\s?\?$/u
/** Who opens the meeting, and who keeps its record. */
const CALLS_TO_ORDER = /\b(?:call|calling|called)\b[^.?!]{0,80}\bto order\b|\bdeclare\b[^.?!]{0,60}\bopen\b/i
const CLERK =
  /^(?:the )?(?:(?:city|town|county|council|committee|deputy|assistant|madam|mister|board|recording) )*(?:clerk|secretary)$/i
/** A reply whoever gives it, if a question stands before it. */
const REPLIES =
  /^(?:(?:oh|well|um|uh),? )?(?:yes|yeah|yep|no|nope|correct|exactly|absolutely|that is (?:right|correct)|that['\u2019]s (?:right|correct)|(?:(?:and|so|just|well),? )?(?:if i (?:can|may|could|might|can just) )?(?:just )?add (?:on )?to (?:that|this|what))\b/i
/** Words that were broken off before they said anything. */
const BROKEN = /^(?:[^\s]+\s+){0,6}[^\s]*\s?(?:-{1,2}|[\u2013\u2014\u2026]|\.{3})$/
const ENDS_IN_THANKS = /\b(?:thank you|thanks)(?: (?:very|so) much)?(?: (?:for that|again|all|\p{L}+))?[.!]?$/iu
const REFUSED =
  /\b(?:(?:that is|that's) not an answer|so,? (?:no|yes)|answer the question|you (?:have not|haven't) answered)\b/i

/**
 * Gives the speeches of a transcript their acts by what they do on the whole: who is asked answers, the chair runs the meeting.
 * In a `recording`, a speech by nobody named is a question if it asks, and an answer behind a question.
 */
export function settleSpeeches(scribe: Scribe, people: readonly Person[], recording = false): void {
  const speeches = readSpeeches(scribe, people)
  let talk: Talk = { asker: null, replier: null, before: null, paper: null }
  scribe.drafts.forEach((draft, index) => {
    if (draft.speaker === null) {
      const captioned = /^>>/.test(scribe.blocks[draft.pieces[0]!.block]!.text.slice(draft.pieces[0]!.start))
      if (recording || captioned) draft.act = unnamedAct(speeches[index]!, talk.before)
      talk = { ...talk, before: draft.act, ...(captioned && draft.act === 'question' ? { asker: NOBODY } : {}) }
      return
    }
    if (!isPrinted(draft)) draft.act = actOf(speeches, index, talk)
    // Who calls on somebody to reply, or says a word before the reply, leaves the question open.
    if (!callsNext(speeches, index) && !standsBefore(speeches, index, talk, draft.act)) talk = afterSpeech(talk, draft)
  })
}

/** How the talk stands: who asked last, who replied to that, and what was done last. */
interface Talk {
  readonly asker: Speaker | null
  readonly replier: Speaker | null
  readonly before: Act | null
  /** Whose question from the order paper has no reply yet, whoever is called meanwhile. */
  readonly paper: Speaker | null
}

function afterSpeech({ asker, replier, paper }: Talk, draft: Draft): Talk {
  const { act, speaker } = draft
  if (act === 'question')
    return { asker: speaker, replier: null, before: act, paper: isPrinted(draft) ? speaker : null }
  if (act === 'procedural' || act === 'decision') return { asker: paper, replier: null, before: act, paper }
  if (act === 'answer') return { asker, replier: speaker, before: act, paper: null }
  return { asker, replier, before: act, paper }
}

/** Somebody asked whom the captions do not name. */
const NOBODY: Speaker = { name: '', personId: null, label: '' }

/** 'When you say pay, do you mean base pay?' */
const ASKS_BACK = /^(?:(?:sorry|well|so)[,.]? )?(?:when you say\b|(?:do|did) you mean\b)/i

function unnamedAct({ asks, text: said }: Speech, before: Act | null): Act {
  const text = said.replace(/^>+\s*/, '')
  if (before === 'question' && ASKS_BACK.test(text)) return 'answer'
  const formal = formalAct(text)
  if (formal !== null) return formal
  if (asks) return 'question'
  if (OPENS.test(text)) return 'procedural'
  return before === 'question' ? 'answer' : 'statement'
}

/** A question from the order paper, which nobody speaks. */
function isPrinted({ by }: Draft): boolean {
  return by === 'turns/printed-question'
}

/** 'Councillor Doe.', 'Over to you, Ms Roe.': nothing but the name of who speaks next. */
function callsNext(speeches: readonly Speech[], index: number): boolean {
  const { text } = speeches[index]!
  const next = speeches[index + 1]?.speaker?.label
  if (text.length > 60 || next === undefined || !CALLS.test(text)) return false
  return text.toLowerCase().includes(next.split(' ').at(-1)!.toLowerCase())
}
const CALLS =
  /^(?:(?:[Tt]hank you|[Tt]hanks|OK|[Oo]kay|[Rr]ight|[Yy]es|[Nn]ow|[Aa]nd|[Nn]ext|[Oo]ver to(?: you)?|I (?:now )?call(?: on| upon)?)[,.]? )*(?:\p{Lu}[\p{L}'\u2019-]*\.? ){0,4}\p{Lu}[\p{L}'\u2019-]*(?:,? please)?[.!]?$/u

/** The chair's word between a question and what a witness says to it: 'You have two minutes.' */
function standsBefore(speeches: readonly Speech[], index: number, { before, asker }: Talk, act: Act): boolean {
  const { role, text } = speeches[index]!
  const next = speeches[index + 1]
  return (
    role === 'chair' &&
    act === 'procedural' &&
    before === 'question' &&
    next?.role === 'witness' &&
    !next.asks &&
    !sameSpeaker(next.speaker, asker) &&
    !/\?\s*$|\b(?:thanks?|thank you|items?|next|presentations?|statements?|reports?|updates?|moves?|moving|adjourn\p{L}*|breaks?|invite|welcome)\b/iu.test(
      text,
    )
  )
}

function actOf(speeches: readonly Speech[], index: number, talk: Talk): Act {
  const { asker, before } = talk
  const speech = speeches[index]!
  const next = speeches[index + 1]
  if (
    /^(?:all|members|hon members|several members)$/i.test(speech.speaker?.label ?? '') ||
    /^(?:agreed|aye)\.?$/i.test(speech.text)
  )
    return 'decision'
  const formal = formalAct(speech.text)
  if (formal === 'procedural' || (formal !== null && speech.role === 'chair')) return formal
  if (speech.role === 'chair' && CONSENT.test(speech.text)) return 'procedural'
  if (speech.role === 'chair' && ACTION.test(speech.text)) return 'action'
  if (speech.role === 'chair' && OPENS.test(speech.text) && !/\?\s*$/.test(speech.text)) return 'procedural'
  if (
    speech.text.length < 200 &&
    (speech.role === 'chair' || speech.text.length < 50) &&
    INVITES.test(speech.text.replace(NONE_CAME, ''))
  )
    return 'procedural'
  if (FLOOR.test(speech.text) || (speech.role === 'chair' && GIVES_FLOOR.test(speech.text))) return 'procedural'
  if (next !== undefined && CALL.test(speech.text) && VOTE.test(next.text)) return 'procedural'
  if (callsNext(speeches, index)) return 'procedural'
  if (speech.numbered || (speech.asks && speech.role !== 'witness')) return 'question'
  // Who mostly replies asks too, where nothing was asked before.
  if (
    speech.asks &&
    !(speech.office && speeches.some(({ numbered }) => numbered)) &&
    before !== 'question' &&
    (/\?\W*$/.test(speech.text) || WANTS.test(speech.text.slice(-120))) &&
    next !== undefined &&
    !sameSpeaker(speech.speaker, next.speaker)
  )
    return 'question'
  const replies = speech.role !== 'chair' && asker !== null && !sameSpeaker(speech.speaker, asker)
  if (replies && !speech.asks && REPLIES.test(speech.text)) return 'answer'
  if (speech.role === 'chair') return speech.text.length > 700 && asker === null ? 'statement' : 'procedural'
  if (MERE_THANKS.test(speech.text)) return 'statement'
  if (speech.role === 'witness') {
    if (asker !== null && !sameSpeaker(speech.speaker, asker))
      return repliesStill(speech, talk) ? 'answer' : 'statement'
    return speech.asks && asker === null ? 'question' : 'statement'
  }
  // A member's challenge that a witness takes up is a question; what opens the talk is none.
  const challenge = before !== null && next !== undefined && next.role === 'witness' && !isAside(speech.text)
  return challenge || REFUSED.test(speech.text) ? 'question' : 'statement'
}

/** Whoever holds an office to answer, or has been answering, goes on answering; others answer what was asked or answered just before. */
function repliesStill({ office, speaker }: Speech, { replier, before }: Talk): boolean {
  return office || before === 'question' || before === 'answer' || (replier !== null && sameSpeaker(speaker, replier))
}

function isAside(text: string): boolean {
  return (
    THANKS.test(text) ||
    (text.length < 40 && REPLIES.test(text)) ||
    BROKEN.test(text) ||
    ENDS_IN_THANKS.test(text.slice(-60))
  )
}

function readSpeeches(scribe: Scribe, people: readonly Person[]): Speech[] {
  const roles = new Map(people.map((person) => [person.id, officeHere(person, people)]))
  const told = scribe.drafts.map(({ speaker, pieces }) => {
    const numbered = /^Q\.?\s?\d/.test(scribe.blocks[pieces[0]!.block]!.text.slice(pieces[0]!.start))
    const text = withoutLabel(
      pieces.map(({ block, start, end }) => scribe.blocks[block]!.text.slice(start, end)).join(' '),
      scribe.blocks[pieces[0]!.block]!.speaker,
    )
    return { speaker, text, numbered, asks: numbered || asksOnTheWhole(text) }
  })
  // Where questions are numbered, whoever puts none is there to answer.
  const askers = new Set(told.filter(({ numbered }) => numbered).map(({ speaker }) => speaker?.name ?? ''))
  const counted = told.filter(({ numbered }) => numbered).length >= LEAST_NUMBERED
  // Where questions are put on paper to an office, whoever holds none is a member.
  const onPaper = scribe.drafts.some(isPrinted)
  const balance = new Map<string, number>()
  told.forEach(({ speaker, asks, text }, index) => {
    const key = speaker?.name ?? ''
    const before = told[index - 1]
    // Who asks back is still the one who is asked.
    const asked = before?.asks === true && !sameSpeaker(before.speaker, speaker)
    const weight = asked
      ? asks || VOTE.test(text)
        ? 0
        : text.length > 30
          ? -2
          : -1
      : asks
        ? 2
        : text.length > 60
          ? -1
          : 0
    balance.set(key, (balance.get(key) ?? 0) + weight)
  })
  // Where no office tells who presides, whoever calls to order does, and the clerk runs the meeting too.
  const opener = told.find(({ speaker, text }) => speaker !== null && CALLS_TO_ORDER.test(text))?.speaker ?? null
  const presides = (speaker: Speaker | null): boolean =>
    CLERK.test(speaker?.label ?? '') || sameSpeaker(speaker, opener)
  return told.map((speech) => {
    const office = `${speech.speaker?.label ?? ''} ${speech.speaker?.personId == null ? '' : (roles.get(speech.speaker.personId) ?? '')}`
    const asker = (balance.get(speech.speaker?.name ?? '') ?? 0) > 0
    const called = counted && !askers.has(speech.speaker?.name ?? '')
    const role =
      presides(speech.speaker) || CHAIRS.test(office)
        ? 'chair'
        : called || WITNESS.test(office)
          ? 'witness'
          : asker || onPaper
            ? 'asker'
            : 'witness'
    return { ...speech, role, office: called || WITNESS.test(office) }
  })
}

/** So many numbered questions make a record one that numbers them. */
const LEAST_NUMBERED = 3

function withoutLabel(text: string, given: string | null): string {
  if (given !== null && given !== '' && text.startsWith(given))
    return text.slice(given.length).replace(/^[\s.:\u2013\u2014-]{1,9}/, '')
  return text.replace(/^[^:?!]{2,110}:\s+/, '')
}

/** Whether a speech asks on the whole: one of its last sentences is a question. */
function asksOnTheWhole(text: string): boolean {
  return sentences(text)
    .slice(-3)
    .some(
      ({ start, end }, place, tail) =>
        isQuestion(text.slice(start, end)) ||
        (place === tail.length - 1 && (isInterrogative(text.slice(start, end)) || WANTS.test(text.slice(start, end)))),
    )
}
