import type { Speaker } from '../model/person'
import type { Act } from '../model/turn'
import { isActionLine } from './action-line'
import { type Draft, lastBlock, type Piece } from './draft'
import { putTo } from './put-to'
import { becomeQuestion, type Scribe, touches } from './scribe'
import { sameSpeaker } from './sides'
import type { Spoken, Utterance } from './utterance'

const ASKED_BY = /\((?:question\s+)?(?:asked|submitted|raised|put|posed|tabled)\s+by\s+([^()]{2,80})\)\.?\s*$/i
const ASKS_BACK =
  /\b(?:meant|had in mind|was referring|were referring|referred to|(?:could|would) (?:clarify|repeat|specify|be more specific))\b/i
const COURTESY =
  /\b(?:thanked|congratulated|commended|praised|paid tribute|associated|welcomed|gave thanks|endorsed|wished to place on record|place on record|grateful|pleased)\b/i
const PRESENTING =
  /\b(?:presented|introduced|took members through|talked (?:members )?through|went through|gave an? (?:\p{L}+ )?(?:update|presentation|overview)|provided an? (?:\p{L}+ )?(?:update|presentation|overview))\b/iu

/** Reads a paragraph of minutes: every change of who is reported to speak, or of what they do, begins a turn. */
export function readParagraph(spoken: Spoken, scribe: Scribe): void {
  spoken.utterances.forEach((utterance, place) => {
    readUtterance(spoken, place, utterance, scribe)
    const current = scribe.current()
    const asker = ASKED_BY.exec(spoken.block.text.slice(utterance.start, utterance.end))
    if (asker !== null && current?.act === 'question')
      current.speaker = scribe.resolve(asker[1]!.split(',').at(-1)!.trim())
  })
}

function readUtterance(spoken: Spoken, place: number, utterance: Utterance, scribe: Scribe): void {
  const piece: Piece = { block: spoken.index, start: place === 0 ? 0 : utterance.start, end: utterance.end }
  const { frame } = utterance
  if (utterance.quoted !== null) {
    const asker = utterance.quoted.asker
    scribe.start('question', asker === null ? null : scribe.resolve(asker), piece, 'turns/answered-question', true)
  } else if (utterance.procedure) readProcedure(spoken, utterance, piece, scribe)
  else if (
    utterance.decision &&
    (frame === null ||
      frame.subject === null ||
      frame.act === 'decide' ||
      frame.act === 'other' ||
      /\bseconded\b/i.test(spoken.block.text.slice(utterance.start, utterance.end)))
  ) {
    const current = scribe.current()
    if (current?.act === 'decision' && lastBlock(current) === piece.block) scribe.extend(piece)
    else scribe.start('decision', null, piece, 'turns/decision')
  } else if (frame?.act === 'ask') readAsk(spoken, utterance, piece, scribe)
  else if (utterance.asks || (utterance.inverted && frame === null && standsAlone(spoken, place, scribe)))
    readDirect(spoken, utterance, piece, scribe)
  else if (frame !== null && frame.act !== 'other') readSaying(spoken, place, utterance, piece, scribe)
  else readPlain(spoken, place, utterance, piece, scribe)
}

/** An unmarked question counts where no answer is being given in the same paragraph. */
function standsAlone(spoken: Spoken, place: number, scribe: Scribe): boolean {
  const current = scribe.current()
  return place === 0 || current === null || current.act !== 'answer' || lastBlock(current) !== spoken.index
}

function subjectOf(utterance: Utterance, scribe: Scribe): Speaker | null {
  const subject = utterance.frame?.subject
  if (subject == null || (/^it$/i.test(subject.label) && utterance.frame?.act === 'other')) return null
  if (subject.kind !== 'pronoun') return scribe.resolve(subject.label)
  const current = scribe.current()
  if (utterance.frame?.act === 'ask')
    return current?.act === 'answer' ? scribe.lastAsker() : (current?.speaker ?? scribe.lastAsker())
  if (current?.act === 'procedural' && current.addressee !== null) return scribe.resolve(current.addressee)
  if (current?.act !== 'question' || utterance.frame?.act === 'comment') return current?.speaker ?? null
  // 'He thought' behind a question is whoever has been answering.
  const answerer = lastAnswerer(scribe) ?? scribe.scene.answerer
  return answerer !== null && !sameSpeaker(answerer, current.speaker) ? answerer : current.speaker
}

/** Who answered last in this item. */
export function lastAnswerer(scribe: Scribe): Speaker | null {
  return scribe.drafts.findLast((draft) => draft.act === 'answer' && draft.item === scribe.scene.index)?.speaker ?? null
}

function readProcedure(spoken: Spoken, utterance: Utterance, piece: Piece, scribe: Scribe): void {
  const current = scribe.current()
  const text = spoken.block.text.slice(utterance.start, utterance.end)
  const speaker = subjectOf(utterance, scribe)
  if (current !== null && current.act === 'procedural' && lastBlock(current) === piece.block) scribe.extend(piece)
  else scribe.start('procedural', speaker, piece, 'turns/procedure', speaker !== null)
  if (!PRESENTING.test(text)) return
  const named = speaker ?? presenterIn(text, scribe)
  if (named === null) return
  scribe.scene.answerer ??= named
  const draft = scribe.current()!
  draft.addressee = named.label
}

/** 'It was presented by the Head of Finance.' */
function presenterIn(text: string, scribe: Scribe): Speaker | null {
  const found = /\bby\s+((?:the\s+)?\p{Lu}[^,.;:]{2,60})/u.exec(text)
  return found === null ? null : scribe.resolve(found[1]!.trim())
}

function readAsk(spoken: Spoken, utterance: Utterance, piece: Piece, scribe: Scribe): void {
  const current = scribe.current()
  const open = scribe.open()
  const speaker = subjectOf(utterance, scribe)
  // Who is asked and asks back has replied.
  if (
    open !== null &&
    open === current &&
    speaker !== null &&
    (scribe.sides(speaker) === false ||
      ASKS_BACK.test(spoken.block.text.slice(utterance.start + utterance.frame!.end, utterance.end))) &&
    !sameSpeaker(speaker, open.speaker) &&
    open.speaker !== null
  ) {
    scribe.start('answer', speaker, piece, 'turns/asks-back', true)
    return
  }
  // In a report of one's own work, 'she asked every club to sign up' is history.
  if (
    sameSpeaker(speaker, scribe.scene.reporter) &&
    !/^\s*(?:if|whether|how|what|why|when|where|who|which)\b/i.test(
      spoken.block.text.slice(utterance.start + utterance.frame!.end),
    )
  ) {
    readSaying(
      spoken,
      spoken.utterances.indexOf(utterance),
      { ...utterance, frame: { ...utterance.frame!, act: 'say' } },
      piece,
      scribe,
    )
    return
  }
  const question = leadIn(spoken, current, speaker, scribe, true)
  if (question === 'same') {
    scribe.extend(piece)
    current!.speaker ??= speaker
  } else if (question === 'convert') {
    becomeQuestion(current!, speaker)
    scribe.extend(piece)
  } else scribe.start('question', speaker, piece, 'turns/reported', true)
  const draft = scribe.current()!
  draft.framed = true
  draft.addressee = utterance.frame?.addressee ?? draft.addressee
}

function readDirect(spoken: Spoken, utterance: Utterance, piece: Piece, scribe: Scribe): void {
  const current = scribe.current()
  const framed = utterance.frame !== null && utterance.frame.act !== 'other' ? subjectOf(utterance, scribe) : null
  const question = leadIn(spoken, current, framed, scribe, false)
  if (question === 'same') scribe.extend(piece)
  else if (question === 'convert') {
    becomeQuestion(current!, framed)
    scribe.extend(piece)
  } else {
    const speaker = framed ?? (scribe.scene.headed ? scribe.scene.asker : null)
    scribe.start('question', speaker, piece, 'turns/direct', framed !== null)
  }
}

/** Whether the turn that stands before an ask is its lead-in, is the same question already, or is something else. */
function leadIn(
  spoken: Spoken,
  current: Draft | null,
  speaker: Speaker | null,
  scribe: Scribe,
  reported: boolean,
): 'convert' | 'same' | 'other' {
  if (current === null || !touches(current, spoken.index)) return 'other'
  const here = lastBlock(current) === spoken.index
  const agrees =
    speaker === null ? !reported || here : current.speaker === null || sameSpeaker(speaker, current.speaker)
  if (current.act === 'question' && here) return agrees ? 'same' : 'other'
  if (current.act === 'question')
    return scribe.scene.headed && !reported && agrees && current.by === 'turns/lead-in' ? 'same' : 'other'
  if (current.act !== 'statement' || !agrees) return 'other'
  if (here) return 'convert'
  if (current.framed)
    return reported && sameSpeaker(speaker, current.speaker) && !current.courteous && current.pieces.length === 1
      ? 'convert'
      : 'other'
  return speaker === null || scribe.scene.headed ? 'convert' : 'other'
}

function readSaying(spoken: Spoken, place: number, utterance: Utterance, piece: Piece, scribe: Scribe): void {
  const current = scribe.current()
  const { frame } = utterance
  const speaker = subjectOf(utterance, scribe)
  const here = current !== null && lastBlock(current) === spoken.index
  const courteous = COURTESY.test(spoken.block.text.slice(utterance.start, utterance.start + 90))
  if (
    here &&
    (frame?.subject == null
      ? frame?.act !== 'reply' || current.act !== 'question'
      : sameSpeaker(speaker, current.speaker)) &&
    current.act !== 'procedural'
  ) {
    scribe.extend(piece)
    return
  }
  if (here && frame?.subject?.kind === 'body' && current.act !== 'question') {
    scribe.extend(piece)
    return
  }
  // What leads up to a member's remark is part of it.
  if (
    here &&
    current.act === 'statement' &&
    current.speaker === null &&
    speaker !== null &&
    scribe.sides(speaker) === true &&
    current.by === 'turns/plain'
  ) {
    scribe.extend(piece)
    current.speaker = speaker
    current.framed = true
    current.courteous = courteous
    return
  }
  // Under a heading that announces a question, what was said elsewhere leads up to it.
  if (scribe.scene.headed && scribe.open() === null && (current === null || current.by === 'turns/lead-in')) {
    if (current === null || !here) scribe.start('statement', scribe.scene.asker, piece, 'turns/lead-in')
    else scribe.extend(piece)
    return
  }
  const act = actOfSaying(spoken, place, utterance, speaker, scribe)
  const open = scribe.open()
  const answerer = act === 'answer' && frame?.subject == null && open !== null ? answererOf(open, scribe) : speaker
  const draft = scribe.start(act, answerer, piece, 'turns/reported', frame?.subject != null)
  draft.courteous = courteous
}

function actOfSaying(
  spoken: Spoken,
  place: number,
  utterance: Utterance,
  speaker: Speaker | null,
  scribe: Scribe,
): Act {
  const { frame } = utterance
  const open = scribe.open()
  const current = scribe.current()
  if (frame?.answers != null || frame?.act === 'reply') {
    if (open !== null && !sameSpeaker(speaker, open.speaker)) return 'answer'
  }
  const side = scribe.sides(speaker)
  if (open !== null) {
    if (sameSpeaker(speaker, open.speaker)) return 'statement'
    if (frame?.act === 'comment' && side !== false && (side === true || current?.act === 'answer')) return 'statement'
    if (side === true && current?.act === 'answer') return 'statement'
    return leadsToAsk(spoken, place, speaker, scribe) ? 'statement' : 'answer'
  }
  // A challenge that receives an answer was a question.
  if (
    current?.act === 'statement' &&
    current.framed &&
    !current.courteous &&
    lastBlock(current) === spoken.index &&
    scribe.sides(current.speaker) === true &&
    side === false
  ) {
    becomeQuestion(current, null)
    return 'answer'
  }
  return 'statement'
}

/** Whether the same speaker goes on to ask in this paragraph before anybody else is reported to speak. */
function leadsToAsk(spoken: Spoken, place: number, speaker: Speaker | null, scribe: Scribe): boolean {
  for (const { frame, asks } of spoken.utterances.slice(place + 1)) {
    if (frame !== null && frame.act !== 'other' && frame.subject !== null && frame.subject.kind !== 'pronoun') {
      return frame.act === 'ask' && sameSpeaker(scribe.resolve(frame.subject.label), speaker)
    }
    if (frame?.act === 'ask' || asks)
      return frame?.act !== 'ask' || frame.subject === null || scribe.sides(speaker) === true
  }
  return false
}

function readPlain(spoken: Spoken, place: number, utterance: Utterance, piece: Piece, scribe: Scribe): void {
  const current = scribe.current()
  const here = current !== null && lastBlock(current) === spoken.index
  if (here && current.act === 'procedural') {
    startAfterProcedure(spoken, utterance, piece, current, scribe)
    return
  }
  if (here && current.act === 'question' && current.framed && !goesOnAsking(spoken, place)) {
    const other = utterance.frame === null ? null : subjectOf(utterance, scribe)
    if (other === null || (!sameSpeaker(other, current.speaker) && scribe.sides(other) !== true)) {
      scribe.start('answer', other ?? answererOf(current, scribe), piece, 'turns/reply-without-verb', other !== null)
      return
    }
  }
  if (here && current.act !== 'decision') {
    scribe.extend(piece)
    return
  }
  if (here && current.act === 'decision') {
    scribe.start('statement', null, piece, 'turns/plain')
    return
  }
  startPlain(spoken, place, piece, scribe)
}

/** After a question in reported speech: whether the asker goes on, so that what stands between belongs to the question. */
function goesOnAsking(spoken: Spoken, place: number): boolean {
  for (const { frame, asks, inverted } of spoken.utterances.slice(place)) {
    if (asks || inverted) return true
    if (frame !== null && frame.act !== 'other') return frame.act === 'ask' && frame.subject?.kind === 'pronoun'
  }
  return false
}

function startAfterProcedure(spoken: Spoken, utterance: Utterance, piece: Piece, current: Draft, scribe: Scribe): void {
  const text = spoken.block.text.slice(current.pieces.at(-1)!.start, current.pieces.at(-1)!.end)
  const active = current.speaker !== null && /\bspoke to\b/i.test(text)
  if (active) {
    current.act = 'statement'
    current.framed = true
    scribe.extend(piece)
    return
  }
  const named =
    current.addressee === null ? (PRESENTING.test(text) ? current.speaker : null) : scribe.resolve(current.addressee)
  const own = utterance.frame === null ? null : subjectOf(utterance, scribe)
  scribe.start('statement', own ?? named, piece, 'turns/plain')
}

function startPlain(spoken: Spoken, place: number, piece: Piece, scribe: Scribe): void {
  const current = scribe.current()
  const open = scribe.open()
  const near = touches(current, spoken.index)
  const asksLater = spoken.utterances.slice(place + 1).some((later) => later.asks || later.frame?.act === 'ask')
  if (current !== null && near && !asksLater) {
    if (current.act === 'answer' && !current.framed && current.by === 'turns/reply-paragraph') {
      scribe.extend(piece)
      return
    }
    if (current.act === 'answer' && current.by === 'turns/reply-label') {
      scribe.extend(piece)
      return
    }
    // A paragraph between the numbered points of an update goes on with the point above it.
    if (
      current.act === 'statement' &&
      scribe.blocks[lastBlock(current)]!.level > 0 &&
      current.speaker !== null &&
      sameSpeaker(current.speaker, scribe.scene.reporter)
    ) {
      scribe.extend(piece)
      return
    }
    if (current.act === 'question' && current.by !== 'turns/lead-in' && open === current) {
      scribe.start('answer', answererOf(current, scribe), piece, 'turns/reply-paragraph')
      return
    }
    if (current.act === 'question' && scribe.scene.headed) {
      scribe.extend(piece)
      return
    }
    if (current.act === 'procedural' && current.addressee !== null) {
      scribe.start('statement', scribe.resolve(current.addressee), piece, 'turns/presented')
      return
    }
  }
  const text = spoken.block.text
  if (scribe.scene.formal || isActionLine(text, scribe.speakers)) {
    scribe.start(
      scribe.scene.formal ? 'procedural' : 'action',
      null,
      piece,
      scribe.scene.formal ? 'turns/formal-item' : 'turns/action',
    )
    return
  }
  const speaker = scribe.scene.headed ? scribe.scene.asker : scribe.scene.reporter
  scribe.start('statement', speaker, piece, scribe.scene.headed ? 'turns/lead-in' : 'turns/plain')
}

/** Who replies where the text does not say: whom the question was put to, else the item's presenter. */
export function answererOf(question: Draft, scribe: Scribe): Speaker | null {
  if (question.addressee !== null) return scribe.resolve(question.addressee)
  const { block, end } = question.pieces.at(-1)!
  const label = scribe.scene.answerer === null ? putTo(scribe.blocks[block]!.text.slice(0, end), scribe.speakers) : null
  return label === null ? scribe.scene.answerer : scribe.resolve(label)
}
