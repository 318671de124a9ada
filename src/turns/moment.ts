import type { Speaker } from '../model/person'
import { findFrom } from '../text/find-from'
import { isNamed } from '../text/names'
import { isAnyHolder } from './any-holder'
import { type Draft, lastBlock, type Piece } from './draft'
import { pointsToAsked } from './points-to-asked'
import { putTo } from './put-to'
import { lastText, type Scribe } from './scribe'
import { isSideHeard } from './side-heard'
import { sameSpeaker } from './sides'
import { isUnlike } from './unlike'
import type { Spoken, Utterance } from './utterance'

/** One utterance with all that decides what it does: where it stands, and what was going on before it. */
export interface Moment {
  readonly spoken: Spoken
  /** Its place among the block's utterances. */
  readonly place: number
  readonly utterance: Utterance
  readonly piece: Piece
  /** Its words. */
  readonly text: string
  readonly scribe: Scribe
  /** The turn before it. */
  readonly current: Draft | null
  /** That turn ends in the same block. */
  readonly here: boolean
  /** Who it is reported to be by. */
  readonly speaker: Speaker | null
}

/** Sets the scene for the utterance at `place` of a block. */
export function momentOf(spoken: Spoken, place: number, scribe: Scribe): Moment {
  const utterance = spoken.utterances[place]!
  const current = scribe.current()
  // The first words of a block bring its label and marker along, unless the label only introduces the minutes of an item.
  const begun = current?.pieces.at(-1)?.block === spoken.index
  const start =
    place === 0 &&
    !begun &&
    !spoken.titled &&
    (spoken.label?.kind !== 'silent' || isSideHeard(spoken.block.text) || COMMENT.test(spoken.block.text))
      ? 0
      : utterance.start
  return {
    spoken,
    place,
    utterance,
    piece: { block: spoken.index, start, end: utterance.end },
    text: spoken.block.text.slice(utterance.start, utterance.end),
    scribe,
    current,
    here: current !== null && lastBlock(current) === spoken.index,
    speaker: subjectOf(spoken, place, scribe),
  }
}

/** The label of a remark is part of it. */
const COMMENT = /^comments?\s*:/i

/** 'She asked about the ramps. She said that they were for nobody. She asked who could use them.': the pronoun behind a question that goes on to ask. */
function asksOn({ utterances }: Spoken, place: number): boolean {
  const own = utterances[place]!.frame
  const next = utterances[place + 1]?.frame
  return (
    own?.subject?.kind === 'pronoun' &&
    own.act !== 'ask' &&
    next?.act === 'ask' &&
    next.subject?.kind === 'pronoun' &&
    next.subject.label.toLowerCase() === own.subject.label.toLowerCase()
  )
}

/** 'Ms Doe asked who owned it. She stated that it was worth a good deal. Mr Roe said ...': whoever answers is named behind the pronoun. */
function isAnsweredBelow({ utterances }: Spoken, place: number): boolean {
  const own = utterances[place]!.frame
  if (own?.subject?.kind !== 'pronoun' || own.act !== 'say' || utterances[place - 1]?.frame?.act !== 'ask') return false
  const next = findFrom(utterances, place + 1, ({ frame }) => frame?.subject != null && frame.act !== 'other')?.frame
  return (next?.act === 'say' || next?.act === 'reply') && next.subject!.kind !== 'pronoun'
}

/** The speaker that an utterance names; a pronoun is whoever it points back to. */
function subjectOf(spoken: Spoken, place: number, scribe: Scribe): Speaker | null {
  const { frame } = spoken.utterances[place]!
  const subject = frame?.subject
  if (frame === null || subject == null || (frame.act === 'other' && /^(?:it|they)$/i.test(subject.label))) return null
  // 'The Member was not satisfied': whoever asked before.
  if (ASKER_AGAIN.test(subject.label)) {
    const sent = scribe.current()?.by === 'turns/received' ? scribe.scene.received : null
    return sent ?? ownRemark(scribe) ?? scribe.lastAsker() ?? scribe.resolve(subject.label)
  }
  if (subject.kind !== 'pronoun') {
    const named = scribe.resolve(subject.label)
    return named.personId === null && isAnyHolder(subject.label) ? (askedHolder(scribe) ?? named) : named
  }
  const current = scribe.current()
  const invited = current?.speaker === null ? INVITED.exec(lastText(current, scribe).slice(-NEAR))?.[1] : undefined
  if (invited !== undefined && isNamed(invited)) return scribe.resolve(invited)
  if (frame.act === 'ask') {
    if (current?.act !== 'answer') return current?.speaker ?? scribe.lastAsker()
    // 'Ms Doe advised ... She asked' in a paragraph of its own.
    const last = scribe.drafts.findLast(({ act }) => act === 'question')
    const [first] = current.pieces
    const apart = last !== undefined && lastBlock(last) < first!.block && first!.start === 0
    return apart && current.framed ? current.speaker : scribe.lastAsker()
  }
  if (current?.act === 'procedural') {
    if (current.addressee !== null) return scribe.resolve(current.addressee)
    const last = lastText(current, scribe).slice(-NEAR)
    const called = (WELCOMED.exec(last) ?? GIVEN_FLOOR.exec(last))?.[1]
    const guest = called === undefined ? null : scribe.resolve(called)
    if (guest !== null && guest.personId !== null) return guest
  }
  if (current?.act !== 'question' || asksOn(spoken, place) || isAnsweredBelow(spoken, place))
    return current?.speaker ?? null
  // 'Mr Doe asked Mr Roe ... She': whom it was put to is another.
  if (current.addressee !== null && isUnlike(subject.label, scribe.resolve(current.addressee))) return current.speaker
  const presenter = current.addressee === null ? presenterOf(current, scribe) : null
  const answersBack = pointsToAsked(spoken, place, frame, current, scribe.blocks, presenter !== null)
  if (frame.act === 'comment' && !answersBack) return current.speaker
  // 'Mr Roe asked how many were left. She said that it was nine.'
  const isOther = isUnlike(subject.label, current.speaker)
  if (isOther && current.addressee === null && lastAnswerer(scribe) === null) return scribe.scene.answerer
  // 'He replied' behind a question that was put to somebody.
  const replies = REPLIES.test(frame.verb) || frame.answers !== null || (frame.act === 'say' && TELLS.test(frame.verb))
  if (answersBack && current.addressee === null) return lastAnswerer(scribe) ?? answererOf(current, scribe)
  if (current.addressee !== null && (replies || answersBack || isOther || current.speaker === null))
    return scribe.resolve(current.addressee)
  // 'He thought' behind a question is whoever has been answering.
  const answerer = lastAnswerer(scribe) ?? scribe.scene.answerer
  if (answerer !== null && !sameSpeaker(answerer, current.speaker)) return answerer
  // 'In response to a question from Ms Doe, he said': whoever presented the item.
  if (frame.answers !== null) return answererOf(current, scribe)
  return isOther || REPLIES.test(frame.verb) ? null : current.speaker
}

/** So many units hold the sentence before. */
const NEAR = 400

/** 'The Chair welcomed Mr Doe to the meeting. He said ...' */
const WELCOMED = /\bwelcomed (?:back )?((?:the )?\p{Lu}[^,.;:]{2,50}?)(?= to\b| from\b|[,.])/u

/** 'The Chair invited the Treasurer to speak. She said ...' */
const GIVEN_FLOOR =
  /\b(?:invited|asked|called (?:up)?on|requested) ((?:the )?\p{Lu}[^,.;:]{2,50}?) to (?:speak|address|present|introduce|report|comment|begin|talk|update|brief|say)\b/u

/** 'Ada Doe of the Harbour Trust was invited to speak. She said ...' */
const INVITED =
  /(?:^|[.?!] )((?:\p{Lu}[\p{L}.'\u2019-]*\s){1,3}\p{Lu}[\p{L}'\u2019-]+)(?:,| of| from)?(?: [^.;:]{2,60}?)? (?:was|were) (?:then )?invited to (?:speak|address|present|talk)\b/u

/** 'The Cabinet Member replied': of several, whoever was asked, or answered last. */
function askedHolder(scribe: Scribe): Speaker | null {
  const question = scribe.open()
  return (question === null ? null : answererOf(question, scribe)) ?? lastAnswerer(scribe)
}

/** 'Cllr Doe felt that it was late. The Councillor recalled ...': whoever the sentence before is by. */
function ownRemark(scribe: Scribe): Speaker | null {
  const current = scribe.current()
  return current?.act === 'statement' && current.framed && scribe.sides(current.speaker) === true
    ? current.speaker
    : null
}

const ASKER_AGAIN =
  /^the (?:(?:panel |board |(?:sub-?)?committee |council |forum )?member|councillor|deputy|trustee|governor|questioner|resident|speaker)$/i

/** What nobody does to a question of their own. */
const REPLIES = /^(?:replied|responded|answered)$/

/** What is done behind a question by whom it was put to, where it says that. */
const TELLS =
  /^(?:said|stated|described|quoted|cited|gave|estimated|believed|admitted|conceded|accepted|promised|declined|denied|outlined|indicated|intimated|reported|put it at|could not say|did not know)$/

/** Who answered last in this item. */
export function lastAnswerer(scribe: Scribe): Speaker | null {
  for (let at = scribe.drafts.length - 1; at >= 0; at--) {
    const draft = scribe.drafts[at]!
    if (draft.item !== scribe.scene.index) return null
    if (draft.act === 'answer') return draft.speaker
  }
  return null
}

/** Who replies where the text does not say: whom the question was put to, else the item's presenter. */
export function answererOf(question: Draft, scribe: Scribe): Speaker | null {
  if (question.addressee !== null) return scribe.resolve(question.addressee)
  const further = question.by === 'turns/question-label'
  if (scribe.scene.answerer !== null && !further) return scribe.scene.answerer
  const { block, end } = question.pieces.at(-1)!
  const label = putTo(scribe.blocks[block]!.text.slice(0, end), scribe.speakers)
  // 'Mr Doe, resident: When will it open?' asks no resident.
  const named = label === null ? null : scribe.resolve(label)
  if (named !== null && !sameSpeaker(named, question.speaker)) return named
  return further ? (answeredAbove(question, scribe) ?? scribe.scene.answerer) : presenterOf(question, scribe)
}

/** Who answered the question that a further one follows, else whom that was put to. */
function answeredAbove(question: Draft, scribe: Scribe): Speaker | null {
  const { drafts } = scribe
  let answer: Draft | null = null
  let addressee = scribe.scene.addressee
  const last = drafts.findLastIndex(({ item }) => item === question.item)
  for (let at = last; at >= 0 && drafts[at]!.item === question.item; at--) {
    const draft = drafts[at]!
    if (draft.act === 'answer') answer = draft
    if (draft.act !== 'question' || draft.number !== question.number || draft.addressee === null) continue
    addressee = draft.addressee
    break
  }
  return answer?.speaker ?? (addressee === null ? null : scribe.resolve(addressee))
}

/** Who reported on the item before anything was asked in it. */
function presenterOf(question: Draft, scribe: Scribe): Speaker | null {
  for (const { item, act, speaker } of scribe.drafts) {
    if (item !== question.item) continue
    if (act === 'question') return null
    if (speaker?.personId != null && (act === 'statement' || act === 'procedural'))
      return sameSpeaker(speaker, question.speaker) ? null : speaker
  }
  return null
}
