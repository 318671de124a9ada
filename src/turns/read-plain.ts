import type { Speaker } from '../model/person'
import { findFrom } from '../text/find-from'
import { isActionLine } from './action-line'
import { belowStatement } from './below-statement'
import { type Draft, lastBlock } from './draft'
import { goesOnAsking } from './goes-on-asking'
import { answererOf, type Moment } from './moment'
import { startAfterProcedure } from './read-procedure'
import { becomeQuestion, lastText, type Scribe, touches } from './scribe'
import { sameSpeaker } from './sides'
import { isSomeone, readSubject } from './subject'

/** Reads a sentence that does not say who speaks: it goes on with the turn before it, replies to a question, or stands alone. */
export function readPlain(moment: Moment): void {
  const { scribe, piece, current, here } = moment
  if (!here) startParagraph(moment)
  else if (current!.act === 'procedural') startAfterProcedure(moment)
  else if (takesUp(moment)) {
    becomeQuestion(current!, null)
    scribe.start('answer', moment.speaker, piece, 'turns/reply-without-verb', true)
  } else if (anotherReplies(moment)) scribe.start('answer', moment.speaker, piece, 'turns/reply-without-verb', true)
  else if (current!.act === 'decision') scribe.start('statement', null, piece, 'turns/plain')
  else if (!repliesWithoutVerb(moment)) scribe.extend(piece)
}

/** 'Concern was expressed about the delays. The Treasurer would raise this with the county.': what somebody else takes on was asked for. */
function takesUp({ current, utterance, speaker, text, scribe, spoken }: Moment): boolean {
  if (current!.act !== 'statement' || speaker?.personId == null || sameSpeaker(speaker, current!.speaker)) return false
  if (!isSomeone(utterance.frame?.subject) || !WOULD_TAKE_ON.test(text.slice(utterance.frame!.end - 6))) return false
  const { block, start, end } = current!.pieces.at(-1)!
  return block === spoken.index && CONCERN.test(scribe.blocks[block]!.text.slice(start, end))
}

const WOULD_TAKE_ON =
  /\b(?:would|will) (?:also |then )?(?:raise|take|look into|write|check|ask|discuss|review|feed|follow|investigate|bring|report|speak|contact|chase|circulate|arrange|provide|find out) /
const CONCERN =
  /^\W*(?:(?:some |further |a )?(?:concerns?|disappointment|frustration|unease|disquiet|alarm|dismay|worr(?:y|ies)) (?:was|were) (?:also )?(?:expressed|raised|voiced)|.{3,60}? (?:was|were) (?:\p{L}+ )?(?:concerned|disappointed|worried|frustrated|unhappy|dismayed) (?:about|at|that|by|with)|.{3,60}? (?:expressed|raised|voiced) (?:\p{L}+ ){0,2}(?:concerns?|disappointment|frustration|unease|disquiet|alarm|dismay))\b[^.]*\.?\s*$/iu

/** 'Mr Roe advised that it was £400. Ms Poe was not able to discuss that.': what somebody else does not tell either. */
function anotherReplies({ current, utterance, speaker, text, scribe }: Moment): boolean {
  return (
    current!.act === 'answer' &&
    isSomeone(utterance.frame?.subject) &&
    utterance.frame!.subject.kind !== 'pronoun' &&
    speaker?.personId != null &&
    !sameSpeaker(speaker, current!.speaker) &&
    !sameSpeaker(speaker, scribe.lastAsker()) &&
    (UNABLE.test(`They${text.slice(utterance.frame!.end)}`) ||
      (scribe.sides(speaker) !== true && TAKES_ON.test(text.slice(utterance.frame!.end))))
  )
}

/** 'The Treasurer did not have it. SI will include it next time.': what somebody else takes on. */
const TAKES_ON =
  /^ will (?:also |then )?(?:include|add|send|circulate|check|find out|look into|bring|provide|raise|put|ask|speak|write|contact|follow|arrange|share|confirm|chase)\b/

/** 'The Chair asked if it was full. It was.': begins the answer if that is what the sentence is. */
function repliesWithoutVerb(moment: Moment): boolean {
  const { scribe, piece, current, speaker } = moment
  if (current!.act !== 'question' || READ_OUT.test(moment.text)) return false
  const informed = current!.framed && INFORMED.test(moment.text)
  const elliptic = informed || (ELLIPTIC.test(moment.text) && moment.text.length < SHORT)
  // 'It was, Mr Doe had retired.' replies, whatever is asked behind it.
  // So does what is said of somebody else than who asks.
  const other =
    isSomeone(moment.utterance.frame?.subject) && speaker?.personId != null && !sameSpeaker(speaker, current!.speaker)
  const replies = current!.framed && (elliptic || other || echoesVerb(moment) || givesAmount(moment))
  if ((goesOnAsking(moment) && !replies) || /^(?:his|her|their) own\b/i.test(moment.text)) return false
  if (elliptic) {
    scribe.start('answer', echoes(moment) ?? answererOf(current!, scribe), piece, 'turns/reply-without-verb')
    return true
  }
  if (!current!.framed && !(other && ASKED.test(lastText(current!, scribe)))) return false
  const whom = echoes(moment)
  if (whom !== null) {
    scribe.start('answer', whom, piece, 'turns/reply-without-verb', true)
    return true
  }
  if (UNABLE.test(moment.text) && sameSpeaker(speaker, current!.speaker)) {
    scribe.start('answer', answererOf(current!, scribe), piece, 'turns/reply-without-verb')
    return true
  }
  if (speaker !== null && sameSpeaker(speaker, current!.speaker)) return false
  // Whoever mostly asks may reply to another, unless they go on to ask.
  if (speaker !== null && scribe.sides(speaker) === true && !(other && current!.framed && !asksNext(moment)))
    return false
  scribe.start('answer', speaker ?? answererOf(current!, scribe), piece, 'turns/reply-without-verb', speaker !== null)
  return true
}

/** 'asked how many there were. Nineteen. She then asked', 'asked what had been paid. The sum was £310. He also asked': the amount asked for, before the next question. */
function givesAmount({ spoken, place, text, current, scribe }: Moment): boolean {
  const next = findFrom(spoken.utterances, place + 1, ({ frame }) => frame !== null && frame.act !== 'other')
  const further = next !== undefined && FURTHER.test(spoken.block.text.slice(next.start, next.end))
  return further && AMOUNT.test(text) && AMOUNT_ASKED.test(lastText(current!, scribe))
}

const FURTHER =
  /^(?:s?he|they) (?:also|then|further|next|additionally|(?:in addition|separately),?) |^(?:s?he|they) (?:went on|asked further)/i
const AMOUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|half|dozen|none|nobody)\b/i
const AMOUNT_ASKED =
  /\b(?:how (?:many|much|long|often|far|old)|what (?:number|proportion|percentage|sum|amount|share|cost|compensation)|(?:the|a) (?:number|cost|amount|sum|total|proportion|percentage|figure)|what .{3,60} (?:cost|paid|spent|worth))\b/i

function asksNext({ spoken, place }: Moment): boolean {
  return findFrom(spoken.utterances, place + 1, ({ asks, frame }) => asks || frame?.act === 'ask') !== undefined
}

/** 'asked if he had been told. He had been told a fortnight ago.': the words of the question come back. */
function echoesVerb({ current, scribe, text }: Moment): boolean {
  const [, aux, verb] = AGAIN.exec(text) ?? []
  return verb !== undefined && new RegExp(`\\b${aux} ${verb}\\b`, 'i').test(lastText(current!, scribe))
}

const AGAIN =
  /^(?:s?he|they|it|that|there) (had|has|was|were|would|could|is|are|will)(?: not)? ((?:been )?[a-z]{3,})\b/i

/** 'The Chair extended the Board's condolences to the family.' replies to nothing. */
const WISHES =
  /\b(?:extended|expressed|offered|conveyed|sent|passed on)\b[^.]{0,50}?\b(?:condolences|sympath(?:y|ies)|thanks|gratitude|appreciation|congratulations|best wishes|welcome)\b|\bwished (?:everyone|everybody|all|members|colleagues|those|him|her|them|you)\b/i

/** 'This was read by the Clerk.' */
const READ_OUT = /^(?:this|it|the question|which) (?:was|had been) (?:then )?read\b/i

/** 'It had not.', 'They were.': what replies to a question in its own words. */
const ELLIPTIC =
  /^(?:yes|no|none|never|always|not yet|(?:it|they|he|she|there|that|this|both|neither) (?:is|are|was|were|has|have|had|did|does|do|could|can|would|will)(?: not|n['\u2019]t)?)(?=[.,;:!]|$)/i
const SHORT = 90
/** 'Cllr Doe asked where it went. She was informed that it went to the old site.': of whoever asked. */
const INFORMED =
  /^(?:s?he|they) (?:was|were) (?:then |also )?(?:informed|told|advised|assured|reassured)\b(?: by [^,.;:]{2,50})? that\b/i

/** 'Cllr Doe asked if Mr Roe had seen it himself. He had walked along it on Saturday.': of whom it was asked, where the sentence goes on with the verb. */
function echoes({ scribe, current, text }: Moment): Speaker | null {
  const said = ECHO.exec(text)?.[1]
  const asked = said === undefined ? null : ASKED_OF.exec(lastText(current!, scribe))
  const person = asked === null || asked[2] !== said ? null : scribe.speakers.person(asked[1]!)
  return person === null ? null : scribe.resolve(asked![1]!)
}

const ECHO = /^(?:s?he|they) (had|has|was|were|would|could|did|is|will)\b/i
const ASKED_OF =
  /\b(?:if|whether)\s+((?:the\s)?\p{Lu}[^,.;:]{2,40}?)\s+(had|has|was|were|would|could|did|is|will)\b[^.;]*[.;]?$/u

/** What nobody says of a question of their own. */
const UNABLE =
  /^(?:s?he|they) (?:(?:was|were) (?:(?:not able|unable) to (?:say|give|confirm|comment|tell|discuss|disclose|share|answer|respond)|(?:quite |fairly |absolutely )?(?:sure|certain|confident|satisfied|adamant) that\b|not aware)|could not (?:say|give|tell|discuss|disclose|comment)|did not (?:know|have (?:the|that|those|them|it)\b)|would (?:be guessing|look into|take (?:it|that|this) away|(?:have|need) to (?:check|know|come back|write|ask)|not be drawn))/i

function startParagraph(moment: Moment): void {
  const { spoken, scribe, piece } = moment
  const { scene } = scribe
  if (followsOn(moment)) return
  if (scene.formal) scribe.start('procedural', null, piece, 'turns/formal-item')
  else if (isActionLine(spoken.block.text, scribe.speakers)) scribe.start('action', null, piece, 'turns/action')
  else if (scene.headed) scribe.start('statement', scene.asker, piece, 'turns/lead-in')
  else
    scribe.start(
      'statement',
      comesToAsk(moment) ? whoAsks(moment) : (tellingOf(moment) ?? scene.reporter),
      piece,
      'turns/plain',
    )
}

/** 'Members discussed the cameras.', 'Ms Doe made a presentation on the scheme.': those of whom the sentence tells what they said or showed. */
function tellingOf({ utterance, speaker, text }: Moment): Speaker | null {
  const { frame } = utterance
  if (frame?.subject?.kind === 'member') return speaker
  if (!isSomeone(frame?.subject) || speaker?.personId == null) return null
  return TELLS.has(frame!.verb) || (FREELY.has(frame!.verb) && !NARRATED.test(text.slice(frame!.end))) ? speaker : null
}

/** Free indirect speech: 'Ms Doe had been to the site and was sorry for what she saw.' tells what she said. */
const FREELY: ReadonlySet<string> = new Set(
  'had was did could would worked counted recorded knew understood remembered wished wanted looked came saw found heard doubted feared visited'.split(
    ' ',
  ),
)
/** What is told of somebody by the minutes themselves. */
const NARRATED =
  /^\s+(?:was|were|had)\s+(?:(?:also|then|duly|been|unanimously|still)\s+)*(?:(?:re-?)?(?:elected|appointed|nominated|proposed|co-opted)|present|absent|unable to (?:attend|be)|welcomed|invited|asked|thanked|congratulated|presented|excused|in the chair|(?:sent|tendered|given|submitted) (?:his |her |their )?apologies|joined|left|arrived|substituting|deputising|standing in|acting|not present|noted|recorded|agreed|approved|received|accepted|adopted|endorsed|reported|circulated|considered)\b/i

const TELLS: ReadonlySet<string> = new Set(
  'made gave provided delivered spoke showed shared thanked presented ran set read circulated submitted tabled'.split(
    ' ',
  ),
)

const QUESTION_FROM = /\bquestions?\s+(?:from|by)\s+(\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})/u

/** 'The Chair had allowed a question from Cllr Doe. He asked ...' */
function whoAsks({ text, speaker, scribe }: Moment): Speaker | null {
  const from = text.includes('question') ? QUESTION_FROM.exec(text)?.[1] : undefined
  return from === undefined ? speaker : scribe.resolve(from.replace(/[.\s]+$/, ''))
}

/** 'Cllr Doe had seen the plan. She asked ...': whoever the sentence is about goes on to ask. */
function comesToAsk({ spoken, place, speaker }: Moment): boolean {
  const next = spoken.utterances[place + 1]?.frame
  return speaker !== null && next?.act === 'ask' && next.subject?.kind === 'pronoun'
}

/** Who replies: whoever the sentence names, unless that is who asked, else whom the question was put to. */
function replierOf({ speaker, scribe, utterance, text }: Moment, question: Draft): Speaker | null {
  const named = utterance.frame?.subject != null && speaker !== null && !sameSpeaker(speaker, question.speaker)
  return named ? speaker : (answererOf(question, scribe) ?? officeOpening(text, scribe))
}

/** 'The Commissioner had done so in May.': the office that the reply begins with. */
function officeOpening(text: string, scribe: Scribe): Speaker | null {
  const words =
    /^(The(?: (?:\p{Lu}\p{L}*|and|of|for)){1,8}?) (?:had|has|was|is|were|did|would|could|will|does|felt|knew)\b/u.exec(
      text,
    )
  const subject = words === null ? null : readSubject(words[1]!, scribe.speakers)
  return subject?.kind === 'office' ? scribe.resolve(subject.label) : null
}

/** A paragraph that names nobody, below somebody's report in paragraphs like it: the report goes on. */
function reportsOn(moment: Moment): boolean {
  const { current, spoken, utterance } = moment
  return (
    belowStatement(moment) &&
    current!.framed &&
    current!.speaker !== null &&
    !current!.courteous &&
    !utterance.decision &&
    utterance.frame === null &&
    !/^[^.?!]{2,40}:\s/.test(spoken.block.text)
  )
}

/** A paragraph that names nobody, below a labelled reply to a question that is given word for word: the reply goes on. */
function repliesOn({ current, utterance, scribe }: Moment): boolean {
  if (current?.act !== 'answer' || current.by !== 'turns/label' || utterance.frame !== null || utterance.decision)
    return false
  const question = scribe.drafts.at(-2)
  return question?.act === 'question' && ASKED.test(lastText(question, scribe))
}

/** A lead-in has come to its question. */
const ASKED = /\?["'\u201d\u2019)]*$/

/** The bullet of a reply that goes on behind the foot of a page, where its sign is not printed again. */
function goesOnOverPage({ current, spoken, scribe, utterance }: Moment): boolean {
  if (current?.act !== 'answer' || spoken.block.level > 0 || utterance.decision) return false
  const last = lastBlock(current)
  const between = scribe.blocks.slice(last + 1, spoken.index)
  const { level, marker } = scribe.blocks[last]!
  if (level === 0 || /\w/.test(marker) || between.length === 0) return false
  return between.every(({ kind }) => kind === 'furniture') && !isSomeone(utterance.frame?.subject)
}

/** Whether a new paragraph goes on with the turn above it or answers it; a paragraph that comes to ask does not. */
function followsOn(moment: Moment): boolean {
  const { spoken, scribe, piece, current } = moment
  if (current !== null && goesOnOverPage(moment)) {
    scribe.extend(piece)
    return true
  }
  if (current === null || !touches(current, spoken.index)) return false
  if (current.act === 'question' && spoken.utterances.length === 1 && WISHES.test(moment.text)) return false
  if (asksNext(moment)) return false
  const { block, end } = current.pieces.at(-1)!
  const announced =
    current.act !== 'question' &&
    current.act !== 'procedural' &&
    /:\s*-?$/.test(scribe.blocks[block]!.text.slice(0, end))
  const reports = reportsOn(moment)
  const quotes = current.act === 'decision' && /^["\u201c]/.test(moment.text)
  const replies = (scribe.scene.replying && current.act === 'answer') || repliesOn(moment)
  if (
    announced ||
    quotes ||
    reports ||
    replies ||
    current.by === 'turns/reply-paragraph' ||
    goesOnWithUpdate(current.act, spoken.index)
  ) {
    scribe.extend(piece)
    return true
  }
  if (current.act === 'question') {
    if (/:\s*-?$/.test(scribe.blocks[block]!.text.slice(0, end))) scribe.extend(piece)
    else if ((current.by !== 'turns/lead-in' || ASKED.test(lastText(current, scribe))) && scribe.open() === current)
      scribe.start('answer', replierOf(moment, current), piece, 'turns/reply-paragraph')
    else if (scribe.scene.headed) scribe.extend(piece)
    else return false
    return true
  }
  if (current.act !== 'procedural' || current.addressee === null) return false
  scribe.start('statement', scribe.resolve(current.addressee), piece, 'turns/presented')
  return true

  /** A paragraph between the numbered points of an update goes on with the point above it. */
  function goesOnWithUpdate(act: string, index: number): boolean {
    const listed = scribe.blocks[lastBlock(current!)]!.level > 0 && index > 0
    return act === 'statement' && listed && sameSpeaker(current!.speaker, scribe.scene.reporter)
  }
}
