import { announcesTalk } from './announces-talk'
import { answeredInList } from './answered-in-list'
import { answersAbove } from './answers-above'
import { asksAndAnswers, asksThenAnswers, raisesAndAnswers, replyIn } from './asked-and-answered'
import { asksIndirectly } from './asks-indirectly'
import { countsOn } from './counts-on'
import { type Draft, isEmpty, lastBlock, type Piece } from './draft'
import { givesReplies } from './gives-replies'
import { goesOnWithQuestion } from './goes-on-with-question'
import { countsMatters, isLetteredParagraph } from './lettered-paragraph'
import { styleOf } from './list-style'
import { answererOf, lastAnswerer } from './moment'
import { readOuterPoint } from './nested-points'
import { goesOnWithList, raisesQuestions } from './one-asks-list'
import { readParagraph } from './read-paragraph'
import { isAssembly } from './read-saying'
import { isReplyPoint } from './reply-point'
import { resumesList } from './resumes-list'
import { lastText, type Scribe } from './scribe'
import { sameSpeaker } from './sides'
import { isSigned, signTurn } from './signed-by'
import { isSomeone, type Subject } from './subject'
import { answersItself, tellsOfTwo } from './tells-of-two'
import { thanksAlone } from './thanks-alone'
import type { Spoken } from './utterance'

/** Short points below words that end in a colon are part of what these say; the points of an update are a statement each. */
function announcesPoints(current: Draft, spoken: Spoken, scribe: Scribe): boolean {
  const { block, end } = current.pieces[0]!
  return spoken.block.text.length < SHORT_POINT && /:\s*-?$/.test(scribe.blocks[block]!.text.slice(0, end))
}

const SHORT_POINT = 120

/** Reads an item of a list: it goes on with the turn above it, answers the question above it, or opens a turn of its own. */
export function readListItem(spoken: Spoken, scribe: Scribe): void {
  readItem(spoken, scribe)
  signTurn(spoken, scribe)
}

function readItem(spoken: Spoken, scribe: Scribe): void {
  const current = scribe.current()
  const piece: Piece = { block: spoken.index, start: 0, end: spoken.block.text.length }
  if (
    current?.act === 'decision' &&
    !countsMatters(spoken, scribe) &&
    !announcesTalk(current, scribe) &&
    goesOnDeciding(spoken, scribe)
  ) {
    scribe.extend(piece)
    return
  }
  if (countsMatters(spoken, scribe)) {
    scribe.forget()
    readParagraph(spoken, scribe)
    return
  }
  if ((spoken.label === null && readOuterPoint(spoken, scribe)) || givesReplies(spoken, piece, scribe)) return
  // 'Answer' and 'CFO' on a line of their own above '(a) 38 per cent.'
  const headed =
    current?.by === 'turns/reply-label' && (current.bare || isEmpty(current)) && !repliesInTurn(spoken, scribe)
  // 'Ms Doe: (i) £14 million.' / '(ii) My Department does not hold this.'
  const said = current?.act === 'answer' || current?.act === 'statement'
  const numeral = said && /^\(?[iv]{2,4}[.)]$/i.test(spoken.block.marker)
  if (headed || (numeral && countsOn(spoken, lastText(current, scribe)))) {
    scribe.extend(piece)
    return
  }
  // 'Responding to the Members, Mr Doe advised as follows:' ends a list of questions.
  if (scribe.scene.questions && current?.act === 'answer' && /:\s*-?$/.test(lastText(current, scribe)))
    scribe.scene.questions = false
  // Bullets that report a question and its answer are no list of bare questions.
  if (scribe.scene.questions && (answersItself(spoken) || answersAbove(spoken, scribe))) scribe.scene.questions = false
  if (
    scribe.scene.questions &&
    spoken.label === null &&
    spoken.block.level > 0 &&
    !/\d\.\d|^A\s?\d/i.test(spoken.block.marker)
  ) {
    if (asksThenAnswers(spoken, scribe) || goesOnWithList(spoken, piece, scribe)) return
    const asker = spoken.utterances
      .map(({ frame }) => frame)
      .find((frame) => frame?.subject != null && frame.act !== 'other' && frame.subject.kind !== 'pronoun')
    scribe.start(
      thanksAlone(spoken) ? 'statement' : 'question',
      asker == null ? scribe.scene.announced : scribe.resolve(asker.subject!.label),
      piece,
      'turns/listed-question',
      asker != null,
    )
    return
  }
  // '(2) whether he will ...' below '(1) Whether ...;'
  if (
    current?.act === 'question' &&
    current.list === styleOf(spoken) &&
    /[;,]$|;\s*and$/.test(lastText(current, scribe))
  ) {
    scribe.extend(piece)
    return
  }
  if (asksAndAnswers(spoken, scribe) || raisesQuestions(spoken, piece, scribe)) return
  if (raisesAndAnswers(spoken, scribe)) return
  if (isNumberedQuestion(spoken) || asksAlone(spoken, scribe) || speaksItself(spoken, scribe)) {
    readParagraph(spoken, scribe)
    const own = scribe.current()
    if (own?.act === 'question' && own.by === 'turns/direct') own.speaker ??= scribe.scene.announced
    return
  }
  if (current?.act === 'answer' && answeredInList(current, spoken, scribe)) {
    if (spoken.utterances.some(({ frame }) => frame !== null && frame.act !== 'other')) readParagraph(spoken, scribe)
    else scribe.start('statement', null, piece, 'turns/list')
    return
  }
  // Below 'Responses' each point replies to some of the questions above.
  if (scribe.scene.replying && scribe.scene.collective && isReplyPoint(current, scribe)) {
    scribe.start('answer', scribe.scene.answerer, piece, 'turns/replied-point')
    return
  }
  if (current?.act === 'question') {
    if (goesOnWithQuestion(spoken, scribe)) scribe.extend(piece)
    else answer(spoken, piece, scribe)
    return
  }
  // 'Members raised:-' with a list of what they wanted to know.
  if (
    current?.act === 'statement' &&
    current.framed &&
    asksIndirectly(spoken.block.text) &&
    /:\s*-?$/.test(lastText(current, scribe))
  ) {
    current.act = 'question'
    current.list = styleOf(spoken)
    if (replyIn(spoken) > 0) {
      // Each point is a question of theirs, with its answer.
      scribe.scene.questions = true
      scribe.scene.asker = current.speaker
    }
    if (!asksThenAnswers(spoken, scribe)) scribe.extend(piece)
    return
  }
  if (current?.by === 'turns/answers-only') {
    scribe.start('answer', current.speaker, piece, 'turns/answers-only')
    return
  }
  if (current !== null && resumesList(current, spoken, scribe)) {
    scribe.start('statement', null, piece, 'turns/list')
    return
  }
  if (current !== null && current.act !== 'procedural') {
    // Each numbered point of an update is a statement; so is each that reports its speaker anew.
    if (
      current.act === 'statement' &&
      ((scribe.scene.reporter !== null && !announcesPoints(current, spoken, scribe)) ||
        /^\W?(?:\d|[ivx]+\W*$)/i.test(spoken.block.marker) ||
        (current.speaker !== null && /^\W?[a-z]\W*$/.test(spoken.block.marker) && /[.;]$/.test(spoken.block.text)))
    )
      scribe.start('statement', current.speaker, piece, 'turns/numbered')
    else {
      if (current.by === 'turns/plain') current.speaker ??= scribe.scene.answerer
      scribe.extend(piece)
    }
    return
  }
  if (current === null && scribe.open() !== null) answer(spoken, piece, scribe)
  else if (current !== null && current.act === 'procedural' && ANSWERS.test(lastText(current, scribe)))
    scribe.start('answer', current.speaker ?? scribe.scene.answerer, piece, 'turns/answers-only')
  else scribe.start('statement', current?.speaker ?? scribe.scene.answerer, piece, 'turns/list')
}

/** 'The Parks Officer said the following in answer to Members' questions:' stands over answers whose questions are not told. */
const ANSWERS =
  /\b(?:in (?:answer|response|reply) to|answering|responding to)\b[^.:]{0,40}\b(?:questions?|queries|points)\b[^.:?]{0,60}:\s*-?$/i

/** A resolution goes on in a list, unless it stood in a bullet like this one, in which somebody else now speaks or acts. */
function goesOnDeciding({ block, label, utterances }: Spoken, scribe: Scribe): boolean {
  const { block: last, end } = scribe.current()!.pieces.at(-1)!
  const above = scribe.blocks[last]!
  if (above.level === 0 || above.marker !== block.marker || /\w/.test(block.marker)) return true
  if (/[:;,]\s*-?$|\band$/.test(above.text.slice(0, end))) return true
  const frame = utterances[0]?.frame
  return (
    label === null &&
    (frame == null || frame.subject === null || frame.act === 'decide') &&
    utterances[0]?.asks !== true
  )
}

function answer(spoken: Spoken, piece: Piece, scribe: Scribe): void {
  const question = scribe.open()!
  const body = spoken.utterances.find(({ frame }) => frame?.subject?.kind === 'body')?.frame?.subject?.label
  const own = /^(?:he|she)\b/i.test(spoken.block.text) ? lastAnswerer(scribe) : null
  const speaker =
    answererOf(question, scribe) ?? own ?? (body === undefined ? scribe.scene.usual : scribe.resolve(body))
  scribe.start('answer', speaker, piece, 'turns/listed-answer')
}

/** 'CC response:' over '- The DCC advised that': somebody else replies. */
function repliesInTurn({ utterances }: Spoken, scribe: Scribe): boolean {
  const frame = utterances[0]?.frame
  if ((frame?.act !== 'say' && frame?.act !== 'reply') || !isSomeone(frame.subject)) return false
  return !sameSpeaker(scribe.resolve(frame.subject.label), scribe.current()!.speaker)
}

/** '1. How will ...? (Asked by X)' */
function isNumberedQuestion(spoken: Spoken): boolean {
  return /\d/.test(spoken.block.marker) && spoken.utterances.some(({ asks, frame }) => asks || frame?.act === 'ask')
}

/** A list item that asks is a question where the list is one of questions, not of answers. */
function asksAlone(spoken: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  const named = isSigned(spoken.block.text)
  if (!named && current?.act === 'question') return false
  if (!named && current?.act === 'answer' && !isNextAsked(spoken, scribe)) return false
  return spoken.utterances.length > 0 && spoken.utterances.every(({ asks }) => asks)
}

/** The question that has been answered was an item of its own, printed like this one. */
function isNextAsked({ block }: Spoken, { drafts, blocks }: Scribe): boolean {
  const question = drafts.at(-2)
  if (question?.act !== 'question' || question.by !== 'turns/direct' || question.pieces.length > 1) return false
  const { start, end, block: index } = question.pieces[0]!
  const { level, text, marker } = blocks[index]!
  return start === 0 && end === text.length && level === block.level && marker === block.marker
}

/** The item says itself who speaks, and it is not who is speaking already. */
function speaksItself(spoken: Spoken, scribe: Scribe): boolean {
  const first = spoken.utterances[0]
  const frame = first?.frame
  if (frame == null)
    return (
      first !== undefined &&
      (first.quoted !== null ||
        first.procedure ||
        tellsOfTwo(spoken, scribe) ||
        (first.decision && scribe.current()?.act !== 'answer') ||
        (/^(?:statement|procedural)$/.test(scribe.current()?.act ?? '') &&
          spoken.utterances.some((one) => one.frame?.act === 'ask' || (one.asks && one !== first))))
    )
  if (frame.act === 'ask') return true
  if (frame.act === 'other' || frame.subject === null || frame.subject.kind === 'pronoun')
    return spoken.utterances.some(
      (one) => one.frame?.act === 'ask' || (one.asks && scribe.current()?.act !== 'question'),
    )
  const current = scribe.current()
  if (current === null || current.act === 'procedural') return true
  if (isLetteredParagraph(spoken, scribe) && (frame.act === 'decide' || speaksAnew(frame.subject, scribe))) return true
  // '(iii) noted the fall' below 'The Panel:'
  if (frame.subject.kind === 'body')
    return (
      frame.elided === true ||
      (first!.decision && /\d/.test(spoken.block.marker)) ||
      ((current.act === 'answer' || (current.act === 'statement' && (current.framed || current.by === 'turns/list'))) &&
        isAssembly(frame.subject.label) &&
        inSameList(spoken.block, scribe.blocks[lastBlock(current)]!))
    )
  const speaker = scribe.resolve(frame.subject.label)
  if (sameSpeaker(speaker, current.speaker))
    return (
      current.act === 'statement' &&
      lastBlock(current) !== spoken.index &&
      frame.act !== 'reply' &&
      spoken.block.text.length > 200
    )
  return current.act !== 'question' || !sameSpeaker(speaker, answererOf(current, scribe))
}

function speaksAnew(subject: Subject | null, scribe: Scribe): boolean {
  if (subject === null || subject.kind === 'pronoun') return false
  return !sameSpeaker(scribe.resolve(subject.label), scribe.current()!.speaker)
}

/** Bullets of one list. */
function inSameList(one: Spoken['block'], other: Spoken['block']): boolean {
  return other.level > 0 && one.level === other.level && one.marker === other.marker && !/\w/.test(one.marker)
}
