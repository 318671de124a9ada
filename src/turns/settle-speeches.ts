import type { Person, Speaker } from '../model/person'
import type { Act } from '../model/turn'
import { asksToRun, invites } from './asks-to-run'
import type { Draft } from './draft'
import { formalAct } from './formal-act'
import { isFormalSpeech } from './formal-speech'
import { callsName } from './hands-over'
import { OPENS_MEETING } from './opens-meeting'
import { endsAsking, isPrinted, readSpeeches } from './read-speeches'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'
import type { Speech } from './speech'
import { asksOrally, asksPleased, toAsk } from './to-ask'
import { unnamedAct } from './unnamed-act'

/** The chair sums up what somebody is to do. */
const ACTION =
  /\b(?:the|an|that(?:'s| is) an|one) action\s+(?:there|then|here|point)?\s*(?:is|will be|would be|for|on)\b/i
const THANKS =
  /^(?:ok(?:ay)?[.,]?\s*)?(?:thanks?|thank you|diolch|go raibh maith|lovely|great|good|right|order)\b[^?]{0,160}$/i
const MERE_THANKS =
  /^(?:ok(?:ay)?[.,]? )?(?:thanks|thank you|diolch)(?: (?:very|so) much| all| everyone| everybody)?[.!]?$/i
/** What nobody says who answers. */
const REMARKS =
  /^(?:(?:and|so|well|yes|chair|mr chair|madam chair),? )?I (?:(?:just|also|only) )*(?:want(?:ed)?|would like|['\u2019]d like|wish|rise) (?:just |also |only )?to (?:say|thank|commend|congratulate|comment|acknowledge|add my thanks|express|echo|put on record)\b/i
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
    const first = scribe.blocks[draft.pieces[0]!.block]!
    const captioned = first.speaker === '' && first.text.startsWith('>>')
    if (draft.speaker === null || captioned) {
      if (recording || captioned) draft.act = unnamedAct(speeches[index]!, talk.before)
      // Who is called on to answer leaves the question open.
      if (captioned && draft.act === 'procedural' && talk.before === 'question' && first.text.length < 100) return
      talk = { ...talk, before: draft.act, ...(captioned && draft.act === 'question' ? { asker: NOBODY } : {}) }
      return
    }
    if (!isPrinted(draft) && !isToldByNumber(draft)) draft.act = actOf(speeches, index, talk)
    // Who calls on somebody to reply, calls out or says a word before the reply leaves the question open.
    const open =
      (draft.act !== 'question' && POINT_OF_ORDER.test(speeches[index]!.text)) ||
      callsNext(speeches, index) ||
      isCalledOut(speeches[index]!) ||
      standsBefore(speeches, index, talk, draft.act)
    if (!open) talk = afterSpeech(talk, draft)
  })
}

/** Whoever raises one, or is asked for it, leaves the question open. */
const POINT_OF_ORDER = /^[^.?!]{0,60}\bpoint of order\b/i

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

/** What the record's own numbers and brackets tell: question or reply. */
function isToldByNumber({ by }: Draft): boolean {
  return by === 'turns/numbered-question' || by === 'turns/witness-reply'
}

/** 'Councillor Doe.', 'Over to you, Ms Roe.': nothing but the name of who speaks next. */
function callsNext(speeches: readonly Speech[], index: number): boolean {
  const { text } = speeches[index]!
  const next = speeches[index + 1]?.speaker?.label
  if (text.length > 60 || next === undefined) return false
  if (speeches[index]!.role === 'chair' && CALLS_OFFICE.test(text)) return true
  return callsName(text) && text.toLowerCase().includes(next.split(' ').at(-1)!.toLowerCase())
}
/** 'The hon. Minister.', 'The honourable member for Northtown.': called by the office or the seat. */
const CALLS_OFFICE =
  /^(?:(?:[Tt]hank you|[Oo]rder|[Nn]ow)[,.]? )?[Tt]he (?:[Rr]ight )?(?:[Hh]on(?:ou?rable)?\.?) (?:\p{L}+ )*?(?:[Mm]ember|[Mm]inister|[Ss]ecretary|[Ll]eader|[Pp]remier|[Ss]enator|[Gg]entleman|[Ll]ady)\b[^?]*$/u

/** The chair's word between a question and what a witness says to it: 'You have two minutes.' */
function standsBefore(speeches: readonly Speech[], index: number, { before, asker }: Talk, act: Act): boolean {
  const { role, text } = speeches[index]!
  const next = speeches[index + 1]
  if (role !== 'chair' || act !== 'procedural') return false
  if (before !== 'question' && !(before === 'answer' && ASKED_TO.test(text))) return false
  if (next === undefined || next.asks || sameSpeaker(next.speaker, asker)) return false
  if (GIVES_FLOOR.test(text)) return true
  return next.role === 'witness' && ((SEES.test(text) && !NEW_MATTER.test(text)) || !GOES_ELSEWHERE.test(text))
}
/** What the floor is given for is another matter than the question. */
const NEW_MATTER = /\b(?:items?|introduce|present|reports?|motions?|statements?|agenda|next)\b/i
/** Who asks, thanks or goes on with the meeting leaves the question. */
const GOES_ELSEWHERE =
  /\?\s*$|\b(?:thanks?|thank you|items?|next|presentations?|statements?|reports?|updates?|moves?|moving|adjourn\p{L}*|breaks?|invite|welcome)\b/iu
/** 'I see the Leader of the Opposition.' */
const SEES = /\bI (?:can |now )?see (?:the |our )?\p{Lu}/u
/** 'You may answer the question.' to who has spoken of something else. */
const ASKED_TO = /\b(?:answer|reply to|respond to) (?:the|that|this|his|her|their) question\b/i
/** 'Honourable Minister, you have the floor.', 'I will give it to the Minister to answer.' */
const GIVES_FLOOR =
  /\b(?:(?:have|has|take) the floor|floor is (?:now )?yours|over to you|go ahead|(?:may|can|could|should|please) (?:now |please )?(?:answer|reply|respond|continue|proceed)|(?:give|pass|turn|hand) (?:it|that|this|you) (?:over )?to|to (?:answer|reply|respond))\b/iu

function actOf(speeches: readonly Speech[], index: number, talk: Talk): Act {
  const { asker, before } = talk
  const speech = speeches[index]!
  const next = speeches[index + 1]
  if (isCalledOut(speech)) return 'procedural'
  if (
    /^(?:all|members|hon members|several members)$/i.test(speech.speaker?.label ?? '') ||
    /^(?:agreed|aye)\.?$/i.test(speech.text)
  )
    return 'decision'
  if (
    toAsk(speech.text) !== null ||
    asksPleased(speech.text) ||
    asksOrally(speech.text) ||
    /^asked the \p{Lu}/u.test(speech.text)
  )
    return 'question'
  const formal = formalAct(speech.text)
  if (formal === 'procedural' || (formal !== null && speech.role === 'chair')) return formal
  if (speech.role === 'chair' && ACTION.test(speech.text)) return 'action'
  if (speech.role === 'chair' && asksToRun(speech.text)) return 'procedural'
  if (speech.role === 'chair' && OPENS_MEETING.test(speech.text) && !/\?\s*$/.test(speech.text)) return 'procedural'
  if (speech.text.length < (speech.role === 'chair' ? 200 : 50) && invites(speech.text)) return 'procedural'
  if (isFormalSpeech(speech, speeches[index - 1], next)) return 'procedural'
  if (/^my point of order\b/i.test(speech.text) && !speech.asks) return 'statement'
  if (callsNext(speeches, index)) return 'procedural'
  if (speech.numbered || (speech.asks && speech.role !== 'witness')) return 'question'
  // Who mostly replies asks too, where nothing was asked before.
  if (
    speech.asks &&
    !(speech.office && speeches.some(({ numbered }) => numbered)) &&
    before !== 'question' &&
    endsAsking(speech.text) &&
    next !== undefined &&
    !sameSpeaker(speech.speaker, next.speaker)
  )
    return 'question'
  const replies = speech.role !== 'chair' && asker !== null && !sameSpeaker(speech.speaker, asker)
  if (replies && !speech.asks && REPLIES.test(speech.text)) return 'answer'
  if (speech.role === 'chair')
    return (speech.text.length > 700 && asker === null) || (OPINES.test(speech.text) && !RUNS.test(speech.text))
      ? 'statement'
      : 'procedural'
  if (MERE_THANKS.test(speech.text) || (REMARKS.test(speech.text) && !speech.office && before !== 'question'))
    return 'statement'
  if (speech.role === 'witness') {
    if (asker !== null && !sameSpeaker(speech.speaker, asker))
      return repliesStill(speech, talk) ? 'answer' : 'statement'
    return speech.asks && asker === null ? 'question' : 'statement'
  }
  // 'My own part?' 'Or the service's.': a word to whoever asked back leaves the question open.
  if (answersBack(speech, speeches[index - 1])) return 'statement'
  // A member's challenge that a witness takes up is a question; what opens the talk is none.
  const challenge = before !== null && next !== undefined && next.role === 'witness' && !isAside(speech.text)
  return challenge || REFUSED.test(speech.text) ? 'question' : 'statement'
}

/** Whether a few words only say what was meant, to whoever asked back. */
function answersBack({ text, speaker }: Speech, before: Speech | undefined): boolean {
  return (
    before !== undefined &&
    !sameSpeaker(speaker, before.speaker) &&
    text.length < BRIEF &&
    !text.includes('?') &&
    before.text.length < BRIEF &&
    before.text.endsWith('?')
  )
}
const BRIEF = 60

/** Whoever presides has a view of the matter, and says nothing of how the meeting goes on. */
const OPINES =
  /\bI (?:(?:do|also|just|really|personally|still) ?)*(?:(?:think|believe|feel)(?! (?:that )?(?:we\b|that['\u2019]s (?:all|it)\b|it['\u2019]s time))|agree|don['\u2019]?\s?t (?:see|think|want|believe|agree)|would want|want to make sure|worry)\b|\bI['\u2019]m (?:willing|concerned|worried|not (?:sure|convinced))\b/i
const RUNS =
  /\b(?:items?|agenda|the floor|questions?|move on|moving on|next|vote|votes|voting|motions?|second(?:ed)?|order|minutes?|time|thank|welcome|adjourn\p{L}*|apolog\p{L}*|session|hear from|come in|bring in|call on|turn to|go to|over to)\b/iu

/** 'Some hon. members: Hear, hear!': what many call out settles nothing. */
function isCalledOut({ speaker, text }: Speech): boolean {
  return (
    text.length < 40 &&
    VOICES.test(speaker?.label ?? '') &&
    (SHOUTED.test(text) || (text.endsWith('!') && !/^(?:ayes?|agreed|yes|no(?:es)?|carried)\b/i.test(text)))
  )
}
const VOICES = /^(?:all|(?:(?:an?|some|several|many|the) )?(?:hon(?:ou?rable)?\.? )?(?:members?|senators?|voices?))$/i
const SHOUTED = /^(?:hear,? hear|oh\b|shame|order|withdraw|object)/i

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
