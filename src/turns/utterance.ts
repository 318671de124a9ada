import type { Block } from '../model/block'
import { isBulleted } from '../structure/is-bulleted'
import { matches } from '../text/matches'
import { alsoAsks } from './also-asks'
import { ANNOUNCES_ISSUES } from './announces-issues'
import { announcesQuestions } from './announces-questions'
import { answerBelow } from './answer-below'
import { asksOn, hadAsked } from './asks-on'
import { changesSpeaker } from './changes-speaker'
import { readFrame } from './frame'
import { repliesBehind } from './in-reply'
import { isInterrogative, isQuestion, isTagged } from './interrogative'
import { isLoud } from './loud-decision'
import type { Above } from './named-above'
import { openTopic } from './open-topic'
import { elidedFrame, otherSubject } from './own-frame'
import { presidesOver } from './presides-over'
import type { TurnLabel } from './printed-label'
import { isDecision, isProcedure } from './procedure'
import { putWithin } from './put-within'
import { questionTold } from './question-told'
import { knownSubject, repliesBehindComma } from './replies-behind'
import { anotherAsks, readUnjoined } from './replies-unjoined'
import { reportedFrame } from './reported-frame'
import { reportsSpeech } from './reports-speech'
import { resolvedWithin } from './resolved-within'
import { bracketedTopic, pointTopic, runInTopic } from './run-in-topic'
import { runOnNumber } from './run-on-number'
import type { Frame } from './said'
import { cluesOf } from './sentence-clues'
import type { Speakers } from './speakers'
import { taskBehindDash } from './task-behind-dash'
import { tellsWhat } from './tells-what'
import { toldByNone } from './told-by-none'
import { replyOf, toldWithin } from './told-within'
import { readTurnLabel } from './turn-label'
import { withBracketed } from './with-bracketed'

/** The smallest stretch that one speaker says: a sentence, or what stands on one side of a change of speaker within it. */
export interface Utterance {
  /** Offsets into the block's text. */
  readonly start: number
  readonly end: number
  readonly frame: Frame | null
  /** Asks in its own words: ends in a question mark. */
  readonly asks: boolean
  /** Has the word order of a question but no question mark. */
  readonly inverted: boolean
  readonly procedure: boolean
  readonly decision: boolean
  /** The opening of a sentence that says which question it answers; the answer is the next utterance. */
  readonly quoted: { readonly asker: string | null } | null
}

/** A block in which something is said, taken apart. */
export interface Spoken {
  readonly block: Block
  readonly index: number
  readonly label: TurnLabel | null
  /** A title stands before the first words, so that they begin something new. */
  readonly topical: boolean
  /** The title is no part of what is said. */
  readonly titled: boolean
  readonly utterances: readonly Utterance[]
}

const SPLIT =
  /\s(?=and (?:was|were) (?:told|informed|advised|assured)\s(?!by\b))|(?:;|, to which|, (?:on|upon|at) which|,? and in (?:response|reply|replying|responding|answer),?|, in response to which|,? whereupon)\s+(?=\S)|\sto which\s+(?=(?:the\s)?\p{Lu}[^,.;:]{1,60}?\s(?:replied|responded|answered)\b)|, which\s+(?=(?:the\s)?\p{Lu})|\s[-\u2013\u2014]\s+(?=the\s\p{Lu}|\p{Lu})|,?\s(?:and|while|whilst|whereas)\s+(?=the\s\p{Lu}|\p{Lu}|s?he\s|they\s|it was (?:explained|confirmed|reported|advised|stated|clarified|indicated|said|noted|accepted|acknowledged|admitted)\s|(?:an?(?:other)?|one)\s(?:\p{L}+\s){0,2}(?:[Mm]ember|[Cc]ouncillor|resident|parent))/gu

/** The same, and a comma behind which somebody else answers: 'Ms Doe asked where it came from, Mr Roe replied that ...' */
const SPLIT_ASK = new RegExp(`${SPLIT.source}|,\\s+(?=the\\s\\p{Lu}|\\p{Lu})`, 'gu')

/** 'Noted that ...' below a name is a remark. */
const NOTED = /^(?:Noted|Agreed|Recommended)\s(?:that|the|how|with)\b/

const isRemark = (frame: Frame | null): boolean => frame?.elided === true && frame.subject?.kind === 'named'

/** What of a document tells about a block beside its own words. */
export interface Surroundings {
  /** Who speaks in it where its first sentence has no subject. */
  readonly above: Above | null
  /** The block above it. */
  readonly before: Block | null
  /** The label that it has in the document's own manner. */
  readonly label: TurnLabel | null
}

/** Takes a block's text apart. */
export function readSpoken(
  block: Block,
  index: number,
  speakers: Speakers,
  { above, before, label: given }: Surroundings,
): Spoken {
  const noted = above?.subject.kind === 'named' && NOTED.test(block.text)
  const label = noted ? null : (given ?? answerBelow(block.text, before) ?? readTurnLabel(block.text, speakers))
  const from = label?.end ?? 0
  // What runs the meeting does not stand in bullets.
  const listed = block.level > 0 && isBulleted(block.marker)
  const read = (at: number): Utterance[] =>
    withBracketed(block.text.slice(at)).flatMap(({ start, end }) =>
      split(block.text, at + start, at + end, speakers, listed, start === 0 ? above : null),
    )
  const utterances = read(from)
  const topic = label === null ? topicEnd(block.text, speakers) || (block.level > 0 ? pointTopic(block.text) : 0) : 0
  const behind = topic === 0 ? [] : read(topic)
  if (!opensTopic(behind[0])) return { block, index, label, topical: false, titled: false, utterances }
  const title = block.text.slice(0, topic).trimEnd()
  // 'Roads - the Chief said that' in a bullet is a point of its own.
  const titled = !behind[0]!.decision && /[.:)\u2013\u2014-]$/.test(title) && !(block.level > 0 && title.endsWith(' -'))
  return { block, index, label, topical: true, titled, utterances: behind }
}

/** Where a title that runs into the paragraph ends; 0 where none does. */
function topicEnd(text: string, speakers: Speakers): number {
  const stop = bracketedTopic(text) || runInTopic(text, '.') || runInTopic(text, ':') || openTopic(text, speakers)
  if (stop > 0) return stop
  const dash = runInTopic(text, '-')
  return dash > 0 && speakers.person(text.slice(0, dash).replace(/[\s\u2013\u2014-]+$/, '')) === null ? dash : 0
}

/** Behind a title somebody is named who says something, or a motion is put. */
function opensTopic(first: Utterance | undefined): boolean {
  if (first === undefined) return false
  const { frame } = first
  return (
    first.decision ||
    first.procedure ||
    (frame !== null &&
      frame.start === 0 &&
      frame.act !== 'other' &&
      frame.subject !== null &&
      frame.subject.kind !== 'pronoun')
  )
}

function split(
  text: string,
  start: number,
  end: number,
  speakers: Speakers,
  listed: boolean,
  above: Above | null,
): Utterance[] {
  const sentence = text.slice(start, end)
  const number = runOnNumber(sentence)
  if (number > 0) {
    const [first, ...others] = split(text, start + number, end, speakers, listed, above)
    return [{ ...first!, start }, ...others]
  }
  const cut = start + resolvedWithin(sentence)
  if (cut > start)
    return [...split(text, start, cut, speakers, listed, above), ...split(text, cut, end, speakers, listed, above)]
  const task = taskBehindDash(sentence, speakers)
  if (task !== null) {
    const open = start + task.cut
    return [...split(text, start, start + task.close, speakers, listed, above), told(text, open, end, null, listed)]
  }
  const clues = cluesOf(sentence)
  const put = putWithin(sentence, speakers, clues.verbs)
  if (put !== null)
    return [quotedQuestion(start, start + put.cut, put.asker), told(text, start + put.cut, end, put.frame, listed)]
  const elided = above === null ? null : elidedFrame(sentence, above, speakers, clues.verbs)
  const own = elided ?? reportedFrame(sentence, speakers, clues.verbs)
  const reported =
    own ?? (start > 0 ? asksOn(sentence) : null) ?? hadAsked(sentence, speakers) ?? questionTold(sentence, speakers)
  const other = reported === null ? otherSubject(sentence, speakers, listed, clues.verbs) : null
  // 'Ms Doe was dismayed and asked ...'
  const frame = reported ?? (other !== null && other.act !== 'other' ? other : null)
  const asks = frame === null && other !== null ? anotherAsks(sentence, speakers) : 0
  if (asks > 0) {
    const open = start + asks
    return [told(text, start, open, other, listed), ...split(text, open, end, speakers, listed, above)]
  }
  const found: Utterance[] = []
  let at = start
  if (frame !== null && frame.answers !== null && frame.start > 8 && tellsWhat(sentence, frame)) {
    found.push(quotedQuestion(start, start + frame.start, frame.answers.asker))
    at = start + frame.start
  }
  const reply = frame === null ? null : toldWithin(sentence, frame, speakers)
  if (frame !== null && reply !== null) {
    found.push(
      told(text, at, start + reply.cut, frame, listed),
      told(text, start + reply.cut, end, reply.frame, listed),
    )
    return found
  }
  if (frame !== null && !(frame.act === 'ask' && announcesQuestions(sentence))) {
    for (const hit of matches(frame.act === 'ask' ? SPLIT_ASK : SPLIT, sentence.slice(at - start))) {
      const place = at + hit.index + hit[0].length
      // 'Ada Doe \u2013 Head of Works said'
      if (/^\s[\u2013\u2014-]/.test(hit[0]) && start + frame.end > place && frame.start === 0) continue
      const rest = text.slice(place, end)
      const { verbs } = cluesOf(rest)
      const inner =
        toldByNone(hit[0], rest, frame) ??
        readFrame(rest, speakers, verbs) ??
        (hit[0].startsWith(';') ? knownSubject(rest, frame, speakers, verbs) : alsoAsks(rest, frame, speakers)) ??
        (frame.act === 'ask' && /^,\s+$/.test(hit[0]) ? repliesBehindComma(rest, speakers) : null)
      // 'Cllrs Doe and Roe asked'
      if (inner?.act === 'ask' && start + frame.end > place) continue
      if (inner === null || !changesSpeaker(hit[0], inner, frame, speakers)) continue
      // The joining word belongs to what it opens, and a dash to neither.
      const cut = at + hit.index + (/^[;,\s\u2013\u2014-]+/.exec(hit[0])?.[0].length ?? 0)
      const close = /^\s[\u2013\u2014-]/.test(hit[0]) ? at + hit.index : cut
      found.push(told(text, at, close, frame, listed))
      const replier = repliesBehind(hit[0], inner) ? { ...inner, replying: true } : inner
      found.push(told(text, cut, end, replier, listed))
      return found
    }
  }
  const unjoined = readUnjoined(sentence, frame, speakers)
  if (unjoined !== null && start + unjoined.close > at) {
    const replier = replyOf(unjoined.subject)
    found.push(
      told(text, at, start + unjoined.close, frame, listed),
      told(text, start + unjoined.cut, end, replier, listed),
    )
    return found
  }
  const whole = at === start ? clues : cluesOf(text.slice(at, end))
  found.push(told(text, at, end, frame ?? other, listed, whole))
  return found
}

/** 'Mr Doe moved to approve the plan.', 'Ms Roe proposed that it be deferred.' where the paragraph goes on to say who seconded it or what became of it. */
function isMoved(frame: Frame | null, paragraph: string): boolean {
  return (
    (frame?.verb === 'moved' || frame?.verb === 'proposed') &&
    /\b(?:seconded|carried|put to the vote|passed|voted|failed|2nd|second(?:ed)? by|second \p{Lu}|no second|motion (?:was|is|died)|by a vote of)\b/iu.test(
      paragraph,
    )
  )
}

/** 'In 2019, at the request of members, the Board approved ...' tells of another day. */
const HISTORY =
  /^(?:in|during|since|by|back in|last|earlier|previously)\b[^,]{0,40}\b(?:(?:19|20)\d\d|years?|months?|decades?)\b[^,]{0,60},/i

/** 'The Chair asked Members to be brief.' */
function remindsMembers(frame: Frame | null): boolean {
  return frame?.act === 'procedure' && /^(?:asked|requested|invited|called for)$/.test(frame.verb)
}

function quotedQuestion(start: number, end: number, asker: string | null): Utterance {
  const quoted = { asker }
  return { start, end, frame: null, asks: false, inverted: false, procedure: false, decision: false, quoted }
}

function told(
  text: string,
  start: number,
  end: number,
  frame: Frame | null,
  listed: boolean,
  clues = cluesOf(text.slice(start, end)),
): Utterance {
  const sentence = text.slice(start, end)
  const asks = (isQuestion(sentence) && /\p{L}/u.test(sentence)) || (frame === null && isTagged(sentence))
  const past = !asks && HISTORY.test(sentence)
  return {
    start,
    end,
    frame,
    asks,
    inverted: !asks && isInterrogative(sentence),
    procedure:
      (!listed && !asks && frame !== null && presidesOver(sentence, frame)) ||
      (!listed &&
        !asks &&
        (frame?.act !== 'ask' || announcesQuestions(sentence) || ANNOUNCES_ISSUES.test(sentence)) &&
        !reportsSpeech(frame, sentence) &&
        !past &&
        !isLoud(sentence) &&
        (remindsMembers(frame) || isProcedure(sentence, clues.procedures))),
    decision:
      !asks &&
      !past &&
      !isRemark(frame) &&
      !(frame?.act === 'reply' && frame.verb === 'given') &&
      (isLoud(sentence) || frame?.act === 'decide' || isDecision(sentence, clues.decisions) || isMoved(frame, text)),
    quoted: null,
  }
}
