import type { Speaker } from '../model/person'
import { opensNextPart } from '../text/next-part'
import { isActionLine } from './action-line'
import { agreesToAsk, decidesAsk } from './agrees-to-ask'
import type { Draft } from './draft'
import { leadsToPoints } from './leads-to-points'
import { type Moment, momentOf } from './moment'
import { isEmptyReply, questionsOnTopics } from './names-no-question'
import { endsTalk } from './presides-over'
import { putOff } from './put-off'
import { asksWhatWasReceived, readReceived } from './question-received'
import { readAsk, readDirect } from './read-asking'
import { readPlain } from './read-plain'
import { readProcedure } from './read-procedure'
import { readSaying } from './read-saying'
import { returnedTo } from './returned-to'
import { lastText, type Scribe, touches } from './scribe'
import { sameSpeaker } from './sides'
import { signTurn } from './signed-by'
import type { Spoken } from './utterance'
import { goesOnVoting } from './voting'

const ASKED_BY =
  /\((?:(?:question\s+)?(?:asked|submitted|raised|put|posed|tabled)\s+by\s+([^()]{2,80})|((?:Cllr|Councillor|Mrs?|Ms|Dr|Ald|Alderman|Trustee|Commissioner)\.?\s\p{Lu}[^()]{2,50}))\)\.?\s*$/iu

/** 'Mrs P. Smith' and no more, not 'Mrs Smith's garden' */
const NAMED =
  /^\p{L}+\.?\s(?:\p{Lu}\.?\s)*\p{Lu}(?:(?!['\u2019]s)[\p{L}'\u2019-])+(?:\s\p{Lu}(?:(?!['\u2019]s)[\p{L}'\u2019-])+)?(?:,.*)?$/u

/** Reads a paragraph of minutes: every change of who is reported to speak, or of what they do, begins a turn. */
export function readParagraph(spoken: Spoken, scribe: Scribe): void {
  readRest(spoken, 0, scribe)
  // 'Six were levied. (J. Doe, Director)' below the words that announce a reply.
  const current = scribe.current()
  if (current?.by === 'turns/reply-label' && current.speaker === null) signTurn(spoken, scribe)
}

/** Reads a paragraph from its utterance number `from` on. */
export function readRest(spoken: Spoken, from: number, scribe: Scribe): void {
  spoken.utterances.forEach((_, place) => {
    if (place < from) return
    const moment = momentOf(spoken, place, scribe)
    readUtterance(moment)
    const current = scribe.current()
    const put = current?.act === 'question' && moment.text.includes('(') ? ASKED_BY.exec(moment.text) : null
    const asker = put?.[1] ?? (current?.speaker === null && NAMED.test(put?.[2] ?? '') ? put?.[2] : undefined)
    if (asker !== undefined && current !== null) current.speaker = scribe.resolve(asker.split(',').at(-1)!.trim())
  })
}

function readUtterance(moment: Moment): void {
  const { utterance, piece, scribe } = moment
  const { frame, quoted } = utterance
  if (onlyTellsOfQuestions(moment)) scribe.start('procedural', null, piece, 'turns/told-of')
  else if (quoted !== null)
    scribe.start('question', whoAsked(quoted.asker, moment), piece, 'turns/answered-question', true)
  else if (moment.here && !/\p{L}/u.test(moment.text)) scribe.extend(piece)
  else if (answersEarlier(moment) || readReceived(moment)) return
  else if (moment.place > 0 && isTask(moment)) scribe.start('action', null, piece, 'turns/action')
  else if (inWrittenReply(moment) || inQuotedQuestion(moment) || votes(moment)) scribe.extend(piece)
  else if (clarifies(moment)) readClarification(moment)
  else if (putOff(moment)) return
  else if (utterance.procedure && !answersWithUpdate(moment) && !leadsToPoints(moment) && !isAskedBehind(moment))
    readProcedure(moment)
  else if (agreesToAsk(moment)) return
  else if (utterance.decision && decides(moment)) readDecision(moment)
  else if (moment.here && moment.current!.by === 'turns/told-of' && isEmptyReply(moment.text)) scribe.extend(piece)
  else if (frame?.act === 'ask' || asksWhatWasReceived(moment)) readAsk(moment)
  else if (utterance.asks || (utterance.inverted && frame === null && standsAlone(moment))) readDirect(moment)
  else if (frame !== null && frame.act !== 'other') readSaying(moment)
  else readPlain(moment)
}

/** 'Members asked questions on a range of topics.': no reply stands behind it, or it says itself that there was one. */
function onlyTellsOfQuestions({ utterance: { frame }, text, spoken, place, scribe }: Moment): boolean {
  if (frame?.act === 'reply') return false
  if (frame?.act === 'ask' && ASKED_BELOW.test(text))
    return place === spoken.utterances.length - 1 && QUESTION_LABEL.test(scribe.blocks[spoken.index + 1]?.text ?? '')
  const told = questionsOnTopics(text)
  if (told !== 'asked') return told === 'answered'
  const next = spoken.utterances[place + 1]
  if (next !== undefined)
    return (
      (next.frame?.act === 'ask' && next.frame.subject?.kind !== 'pronoun') ||
      isEmptyReply(spoken.block.text.slice(next.start, next.end))
    )
  const below = scribe.blocks[spoken.index + 1]
  return below === undefined || below.kind === 'heading' || below.kind === 'furniture'
}

/** 'The Board asked:' over 'Q: Why is it shut?' */
const ASKED_BELOW = /^.{2,60} (?:asked|queried|enquired)\s?:\s*-?$/
const QUESTION_LABEL = /^(?:Q|Question)\s?\d{0,3}\s?[:.)\u2013-]/

/** In so many sentences what was asked is told. */
const BEHIND = 6

/** 'Ms Doe asked two questions. The first was whether ...': what was asked stands behind, in the same paragraph or the next. */
function isAskedBehind({ utterance, text, spoken, place, scribe }: Moment): boolean {
  // Over a list of questions it says who asks them.
  if (utterance.frame?.act !== 'ask' || /:\s*-?$/.test(text)) return false
  const behind = spoken.utterances.slice(place + 1, place + 1 + BEHIND)
  const [next] = behind
  if (next === undefined) return /^[^.!]{0,200}\?/.test(scribe.blocks[spoken.index + 1]?.text ?? '')
  return (
    behind.some(({ asks, inverted }) => asks || inverted) ||
    next.frame?.act === 'ask' ||
    /^(?:the )?(?:first|second|one|it|this|these)\b/i.test(spoken.block.text.slice(next.start, next.end))
  )
}

/** 'Cllr Doe asked for a copy. ACTION: RC' */
const ACTION =
  /^[*_([]{0,4}(?:(?:(?:[Aa]greed|AGREED|[Ff]ollow[- ]?up) )?(?:ACTIONS?|Actions?|action)(?: (?:[Pp]oints?|POINTS?|[Ii]tem|[Rr]equired|[Aa]greed|by|BY|for|on))?|AP|To do|TO DO|T(?:ask|ASK))(?:\s?(?:\d{1,3}|[\d/.-]{2,10}[a-z]?|[([][^()[\]]{1,40}[)\]]|(?<= (?:by|for|on))[^:.?]{2,40}))?\s?[:\u2013\u2014-][*_]{0,2}\s?\S/

/** 'The culvert is silted. Clerk to write to Highways.' */
function isTask({ text, utterance, scribe, current }: Moment): boolean {
  // 'RC to look into it' is what a question in the same paragraph got.
  const told = (utterance.frame !== null && utterance.frame.act !== 'other') || current?.act === 'question'
  const task = text.replace(/^\/\s+/, '')
  return ACTION.test(text) || (!told && TASK.test(task) && isActionLine(task, scribe.speakers))
}
const TASK = /^(?:The )?\p{Lu}\S*(?: \S+){0,4}? to \p{Ll}{2,} /u

/** Who put the question that a reply tells of: who is named, or whoever asked before. */
function whoAsked(named: string | null, { text, scribe }: Moment): Speaker | null {
  if (named === null ? AGAIN.test(text) : SAME.test(named)) return scribe.lastAsker()
  return named === null ? null : scribe.resolve(named)
}

/** 'Pressed for the number, ...': by whoever asked before. */
const AGAIN = /^(?:when |on being )?(?:pressed|pushed|challenged|asked (?:again|further|once more))\b/i

const SAME = /^the same (?:member|councillor|trustee|commissioner|governor|person)$/i

/** 'It passed 5-0.' behind the motion. */
function votes({ current, text, scribe, spoken }: Moment): boolean {
  return current?.act === 'decision' && goesOnVoting(text, current, scribe.blocks, spoken.index)
}

/** 'Returning to Ms Doe's point, Mr Roe said ...', '[Post-meeting note: 118 were cancelled.]' */
function answersEarlier({ utterance, text, scribe, piece, speaker, current }: Moment): boolean {
  if (utterance.asks || utterance.frame?.act === 'ask') return false
  const question = returnedTo({ text, scribe })
  if (question !== null) scribe.start('answer', speaker, piece, 'turns/returned', true).replyTo = question
  else if (NOTE.test(text) && scribe.open() !== null && (current?.act === 'answer' || current?.act === 'question'))
    scribe.start('answer', null, piece, 'turns/later-note')
  else return false
  return true
}

const NOTE = /^[[(]?\s?(?:post|after)[- ]meeting (?:note|update)\s*[:\u2013\u2014-]/i

const CLARIFIES =
  /^(?:[\p{L}.'\u2019&/-]+\s){1,6}?(?:(?:said|replied|explained|confirmed|answered|clarified) that (?:s?he|they|it was)\s(?:had\s)?)?(?:meant|had in mind|was (?:asking about|referring to|thinking of)|had been (?:asking about|referring to|thinking of))\b/iu

/** 'Cllr Doe meant the second': whoever was asked back puts the question again. */
function clarifies({ scribe, current, text, spoken, speaker }: Moment): boolean {
  if (current?.by !== 'turns/asks-back' || !touches(current, spoken.index)) return false
  const asker = scribe.lastAsker()
  if (speaker !== null && sameSpeaker(speaker, asker) && !sameSpeaker(speaker, current.speaker)) return true
  if (!CLARIFIES.test(text)) return false
  return (
    asker !== null && (speaker === null || !sameSpeaker(speaker, current.speaker) || /^(?:s?he|they)\s/i.test(text))
  )
}

function readClarification({ scribe, piece }: Moment): void {
  scribe.start('question', scribe.lastAsker(), piece, 'turns/clarifies', true)
}

/** A question in quotation marks goes on until they are closed. */
function inQuotedQuestion({ current, here, spoken, utterance, text }: Moment): boolean {
  if (!here || current?.act !== 'question' || utterance.start === 0) return false
  const before = spoken.block.text.slice(0, utterance.start)
  // 'asked (1) has it been done? (2) In the north, are there more, ...'
  if (
    utterance.frame === null &&
    opensNextPart(text) &&
    /\b(?:ask(?:ed|s)?|enquired|inquired|queried|requested)(?:\s[\p{L}'\u2019]+){0,3}\s\((?:1|a)\)\s(?!of\b)/iu.test(
      before,
    )
  )
    return true
  const opened = before.lastIndexOf('\u201c')
  return opened >= 0 && !before.includes('\u201d', opened)
}

/** The words of a written reply belong to it until somebody else is reported to speak. */
function inWrittenReply({ utterance, scribe, spoken, text }: Moment): boolean {
  const current = scribe.current()
  if (
    current === null ||
    !current.by.startsWith('turns/reply-') ||
    current.by === 'turns/reply-without-verb' ||
    !touches(current, spoken.index)
  )
    return false
  if (current.by === 'turns/reply-paragraph' || (utterance.decision && (LOUD.test(text) || RECEIVED.test(text))))
    return false
  const { frame } = utterance
  return frame === null || frame.act === 'other' || frame.subject === null || frame.subject.kind === 'body'
}

/** What the meeting did with a reply that was read to it. */
const RECEIVED =
  /^(?:the|this) (?:written )?(?:reply|response|answer) (?:was|were) (?:duly )?(?:noted|received|accepted)\b/i
/** What was decided, in capitals. */
const LOUD = /\b(?:RESOLVED|AGREED|NOTED|APPROVED)\b/

/** 'She gave an update on the roll-out' is a reply where an update was asked for. */
function answersWithUpdate({ utterance: { frame }, text, scribe, current }: Moment): boolean {
  const asked = current !== null && current.act === 'question' && scribe.open() === current
  return asked && frame?.act === 'say' && !endsTalk(text, frame)
}

function decides({ utterance: { frame }, text }: Moment): boolean {
  return (
    frame === null ||
    frame.subject === null ||
    frame.act === 'decide' ||
    frame.act === 'other' ||
    LOUD.test(text) ||
    /\b(?:seconded|moved|motion|proposed|voted?|no objections?)\b/i.test(text)
  )
}

function readDecision(moment: Moment): void {
  const { scribe, piece, current, here, text, spoken } = moment
  const asked = decidesAsk(moment)
  const decision = current?.act === 'decision' ? current : null
  if (
    decision !== null &&
    (here || goesOnVoting(text, decision, scribe.blocks, spoken.index) || isWordAlone(decision, scribe, spoken.index))
  )
    scribe.extend(piece)
  else scribe.start('decision', null, piece, 'turns/decision').replyTo = asked
}

/** 'RESOLVED \u2013' on a line above the words of the resolution. */
function isWordAlone(decision: Draft, scribe: Scribe, index: number): boolean {
  return touches(decision, index) && WORD_ALONE.test(lastText(decision, scribe))
}
const WORD_ALONE = /^(?:it was )?(?:unanimously )?(?:resolved|agreed|ordered|noted)[\s:\u2013\u2014/-]*$/i

/** An unmarked question counts where no answer is being given in the same paragraph. */
function standsAlone({ place, current, here }: Moment): boolean {
  return place === 0 || current?.act !== 'answer' || !here
}
