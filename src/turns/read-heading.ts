import { namesMembersMoving, namesMovers } from '../structure/names-movers'
import { partyLine } from '../structure/party-line'
import { isNumberAlone, questionLabel } from '../structure/question-head'
import { questionOpening } from '../structure/question-opening'
import { isNamed } from '../text/names'
import { isActionLine } from './action-line'
import { isAnyHolder } from './any-holder'
import { areDecided } from './decided-points'
import { isEmpty, lastBlock, type Piece } from './draft'
import { addresseeIn, headMotion, headPut, numberOf } from './head-questions'
import { isQuestion } from './interrogative'
import { ACTIONS } from './item-scene'
import { askerBefore } from './labelled-person'
import { answererOf } from './moment'
import { isOverReplies, openReplies } from './opens-replies'
import { readParties } from './read-formal'
import { opensQuestion, standsOver, startLabelled } from './read-labelled'
import { announcesReply } from './read-written-reply'
import { lastText, type Scribe } from './scribe'
import { readSignatureBelow } from './signature-below'
import { readTurnLabel } from './turn-label'
import { goesOnVoting, opensProposal, wasMoved } from './voting'

/** A sub-heading ends what was going on; one that names an asker gives it to the questions below. */
export function readHeading(index: number, scribe: Scribe): void {
  const { text, marker } = scribe.blocks[index]!
  if (goesOnVoting(text, scribe.current(), scribe.blocks, index)) {
    scribe.extend({ block: index, start: 0, end: text.length })
    return
  }
  if (scribe.scene.actions && ((marker !== '' && !endsActions(index, scribe)) || isTask(text, scribe))) {
    scribe.start('action', null, { block: index, start: 0, end: text.length }, 'turns/action')
    return
  }
  if (CLOSED_AT.test(text) || (scribe.scene.formal && ALONE.test(text))) {
    scribe.start('procedural', null, { block: index, start: 0, end: text.length }, 'turns/formal-item')
    return
  }
  if (isNumberAlone(text) && namesParty(scribe.blocks[index + 1]?.text ?? '')) {
    scribe.forget()
    scribe.scene = {
      ...scribe.scene,
      number: numberOf(text),
      asker: null,
      addressee: null,
      headed: true,
      replying: false,
    }
    return
  }
  if (readSignatureBelow(scribe.blocks[index]!, index, scribe)) return
  if (signsReply(index, scribe) || announcesReply(text, scribe) || readParties(index, scribe)) return
  const opening = questionOpening(scribe.blocks[index]!)
  if (opening?.asker != null) {
    scribe.forget()
    const asker = scribe.resolve(opening.asker)
    scribe.scene = { ...scribe.scene, asker, addressee: opening.addressee, headed: true }
    return
  }
  if (isOverReplies(text, scribe)) {
    openReplies(scribe)
    return
  }
  if (scribe.open() !== null && REPLY_FOR.test(text)) {
    startReply(null, { block: index, start: text.length, end: text.length }, scribe)
    scribe.current()!.bare = true
    return
  }
  if (
    opensProposal(text) ||
    OPENS_MOTION.test(text) ||
    namesMembersMoving(text) ||
    (namesMovers(text) && (/\d/.test(marker) || wasMoved(scribe.blocks[index + 1]?.text ?? '')))
  ) {
    scribe.start('decision', null, { block: index, start: 0, end: text.length }, 'turns/decision')
    return
  }
  // 'AND AGREED' between who moved and the words.
  const moved = scribe.current()
  if (moved?.act === 'decision' && lastBlock(moved) === index - 1 && AND_AGREED.test(text)) {
    scribe.extend({ block: index, start: 0, end: text.length })
    scribe.scene.deciding = true
    return
  }
  if (OPENS_DECISION.test(text)) {
    openDecision({ block: index, start: 0, end: text.length }, scribe)
    return
  }
  if (headPut(text, scribe) || headMotion(text, scribe)) return
  const label = readTurnLabel(text, scribe.speakers)
  if (label?.kind === 'silent') return
  if (label?.kind === 'decision' && label.alone && areDecided(scribe.blocks, index + 1)) {
    openDecision({ block: index, start: 0, end: text.length }, scribe)
    return
  }
  if (label === null && isTitleAgain(index, scribe)) return
  const over = standsOver(text, scribe.blocks[index + 1])
  if (label?.kind === 'question' && (opensQuestion(text) || over)) {
    if (over) scribe.scene = { ...scribe.scene, headed: true }
    startLabelled(text, label.who, { block: index, start: ownWords(text), end: text.length }, scribe)
    scribe.current()!.bare = over
    return
  }
  if (label === null && isQuestion(text)) {
    scribe.start('question', scribe.scene.asker, { block: index, start: 0, end: text.length }, 'turns/headed-question')
    return
  }
  if (text.endsWith(':') && scribe.open() !== null && scribe.speakers.person(text.slice(0, -1)) !== null) {
    startReply(text.slice(0, -1), { block: index, start: 0, end: text.length }, scribe)
    return
  }
  if (label === null && repliesBelow(index, scribe)) {
    startReply(text, { block: index, start: 0, end: text.length }, scribe)
    scribe.current()!.bare = true
    return
  }
  if (label?.kind === 'answer') {
    // 'REPLY:' is the first word of the reply; 'Answer by the Leader' on a line of its own heads it.
    startReply(label.who, { block: index, start: ownWords(text), end: text.length }, scribe)
    scribe.current()!.bare = over || label.alone
    scribe.scene.replying = true
    return
  }
  // 'Clerk to write to the owner' without a stop.
  if (label?.kind === 'action' ? !label.alone : label === null && isActionLine(text, scribe.speakers)) {
    scribe.start('action', null, { block: index, start: 0, end: text.length }, 'turns/action')
    return
  }
  scribe.forget()
  const actions = ACTIONS.test(text)
  // 'Supplementary question' is by whoever asked the one above, 'Question' below who asks it by whoever that is.
  const further =
    /^(?:supplement(?:ary|al)|further|follow[- ]?up)\b/i.test(text) ||
    (scribe.scene.headed && /^question\s*:?$/i.test(text))
  const number = label?.kind === 'question' ? numberOf(text) : null
  scribe.scene = {
    ...scribe.scene,
    actions,
    questions: QUESTIONS.test(text) && (scribe.blocks[index + 1]?.level ?? 0) > 0,
    deciding: label?.kind === 'decision' && label.alone,
    number,
    addressee: label?.kind === 'question' ? (addresseeIn(text) ?? (further ? scribe.scene.addressee : null)) : null,
    replyTo: null,
    replying: false,
    asker: label?.who == null ? (further ? scribe.scene.asker : null) : scribe.resolve(label.who),
    headed: label?.kind === 'question',
  }
}

/** So many blocks back it stands. */
const TITLE_REACH = 60

/** The title of a question that comes back over its words, or over its reply. */
function isTitleAgain(index: number, { scene, blocks, speakers }: Scribe): boolean {
  const { text } = blocks[index]!
  return (
    (scene.replying || scene.headed) &&
    blocks.slice(Math.max(0, index - TITLE_REACH), index).some((block) => block.text === text) &&
    speakers.person(text) === null
  )
}

/** 'Answer for Harbour dues' */
const REPLY_FOR = /^(?:answer|reply|response) for \S/i

/** A line 'From: Councillor Doe', 'Councillor Doe to ask the Leader', 'Councillor Doe'. */
function namesParty(text: string): boolean {
  return text.length < 200 && (partyLine(text) !== null || askerBefore(text) !== null || isNamed(text))
}

/** 'CFO', 'Chief Constable' on a line of its own below a question, or below the reply of another, above the points of a reply. */
function repliesBelow(index: number, scribe: Scribe): boolean {
  const { text } = scribe.blocks[index]!
  const below = scribe.blocks[index + 1]
  if (below === undefined || below.level === 0 || /\d/.test(below.marker) || text.length > 60) return false
  const asked = scribe.open() !== null || scribe.current()?.by === 'turns/reply-label'
  return asked && scribe.speakers.person(text) !== null
}

/** 'J. Doe - letter to the County' below the heading of a list of actions. */
function isTask(text: string, { speakers }: Scribe): boolean {
  const [who, task] = text.split(/\s[\u2013\u2014-]\s/)
  return task !== undefined && speakers.person(who!) !== null
}

/** 'Ms Jane Doe' on a line of its own below a reply that names nobody signs it, but not over what she asks herself. */
function signsReply(index: number, scribe: Scribe): boolean {
  const { text } = scribe.blocks[index]!
  const below = scribe.blocks[index + 1]?.text ?? ''
  if (below.endsWith('?') || questionLabel.test(below)) return false
  const current = scribe.current()
  if (current?.act !== 'answer' || current.speaker?.personId != null || text.endsWith(':')) return false
  const [name] = text.split(', ')
  const person = scribe.speakers.person(name!)
  if (person === null || !name!.endsWith(person.name)) return false
  current.speaker = scribe.resolve(name!)
  scribe.close()
  return true
}

/** 'Response \u2013 Director of Works' on a line of its own. */
const LABEL =
  /^(?:(?:supplement(?:ary|al)|written|oral) )?(?:question|answer|reply|response)(?:\s(?:no\.?\s)?\d{1,3})?\s[\u2013\u2014-]\s.{3,60}$/i

/** Where the words of a label's turn begin: 'REPLY:' and 'Q1 (Ms Doe)' are its first words, 'Reply' on a line of its own heads it. */
function ownWords(text: string): number {
  return text.includes(':') || /^(?:[QA]\d{0,3}|supplement(?:ary|al))\s?\(/i.test(text) || LABEL.test(text)
    ? 0
    : text.length
}

/** Whether a heading stands higher than that of the list of actions above it. */
function endsActions(index: number, { blocks }: Scribe): boolean {
  const { heading, strong, text } = blocks[index]!
  if (strong || !/\p{Ll}/u.test(text)) return false
  const above = blocks
    .slice(Math.max(0, index - REACH), index)
    .findLast((block) => block.kind === 'heading' && ACTIONS.test(block.text))
  return above !== undefined && heading < above.heading
}

/** How many blocks a list of actions may take before its heading is no longer looked for. */
const REACH = 100

/** 'Nil', '9 July 2025, 13:00' below the title of an item of which there is no more to tell. */
const ALONE =
  /^(?:nil|none)\b.{0,40}$|^(?:date: )?(?:\p{L}+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},? (?:19|20)\d\d\b/iu
/** 'Meeting ended at: 12.38 pm' */
const CLOSED_AT = /^(?:the )?meeting (?:ended|closed|finished|concluded|adjourned)(?: at)?\s?:?\s\d{1,2}/i

/** 'AND AGREED' on a line of its own. */
const AND_AGREED = /^and (?:it was )?(?:unanimously )?(?:agreed|resolved|passed|adopted)\s*:?$/i
/** 'RESOLVED -', 'IT WAS AGREED:' on a line of its own. */
const OPENS_DECISION =
  /^(?:it was )?(?:unanimously )?(?:resolved|agreed|ordered)(?: (?:that|to))?(?:\s*\([^()]{3,60}\))?\s*(?:\/-|[:\u2013\u2014-]+)$|^(?:unanimously )?resolved(?: \([^()]{3,60}\))?$/i

/** 'Questions and comments from Members' over a list of them. */
const QUESTIONS =
  /^(?:(?:members|councillors|governors|trustees)['\u2019]? )?(?:questions|queries)(?: and (?:comments|observations|points))?(?: (?:raised|asked|put))?(?: (?:from|by) (?:the )?(?:members|councillors|governors|trustees|committee|panel|board|commission))?:?$/i

/** 'Moved by: Councillor Doe', 'Motion 25-011', 'COUNCIL RESOLUTION 28/25' above the words of the motion. */
const OPENS_MOTION =
  /^(?:moved|proposed)(?: by)?\s*:\s*\p{Lu}|^(?:motions?|votes?(?: on (?:the )?motion)?)\s*:$|^(?:council|board|(?:sub-?)?committee|officer) (?:decision|resolution)$|^(?:motion|(?:(?:council|board|(?:sub-?)?committee|officer) )?resolution|(?:council|board|(?:sub-?)?committee|officer) decision):?\s(?:no\.?\s?|number\s|#\s?)?[A-Z]{0,6}[-/]?\d[\d/.-]{0,14}:?$/iu

/** 'RESOLVED:' on a line of its own is the first word of the resolution; 'Decision' heads it. */
export function openDecision(whole: Piece, scribe: Scribe): void {
  const current = scribe.current()
  if (
    current?.act === 'decision' &&
    lastBlock(current) === whole.block - 1 &&
    namesMembersMoving(lastText(current, scribe))
  ) {
    scribe.extend(whole)
    return
  }
  scribe.scene.deciding = true
  const { text } = scribe.blocks[whole.block]!
  const alone = /^it was\s*:\s*-?$/i.test(text)
  const word = alone || /^(?:it was\s*:?\s*-?\s*)?(?:unanimously\s+)?(?:RESOLVED|AGREED|ORDERED|NOTED)\b/i.test(text)
  // 'The Board:' is the subject of the points below it.
  if (!word && !areDecided(scribe.blocks, whole.block + 1)) return
  scribe.start('decision', null, whole, 'turns/decision')
  scribe.current()!.bare = alone
}

/** 'Force response:' below a question that says to nobody whom it is put to. */
const BODY = /^(Force|Constabulary|Police|Trust|Council|Company|Service|Authority)\s(?:response|reply|answer)\b/i

/** Opens a reply by whoever is named, else by whom the question was put to. A label that only repeats an office leaves it to the question. */
export function startReply(named: string | null, piece: Piece, scribe: Scribe): void {
  const question = scribe.open()
  const announced = scribe.current()
  // A motion to which an officer replies was a question.
  if (question === null && announced?.by === 'turns/lead-in' && announced.speaker !== null) announced.act = 'question'
  const isAnnounced = announced?.act === 'answer' && isEmpty(announced)
  const usual = isAnnounced
    ? announced.speaker
    : question === null
      ? scribe.scene.answerer
      : answererOf(question, scribe)
  const body = named === null && usual === null ? BODY.exec(scribe.blocks[piece.block]!.text)?.[1] : undefined
  const speaker = named !== null ? scribe.resolve(named) : body !== undefined ? scribe.resolve(body) : usual
  const vague =
    speaker?.personId === null &&
    usual?.personId != null &&
    (usual.label.toLowerCase().startsWith(speaker.label.toLowerCase()) || isAnyHolder(speaker.label))
  scribe.start('answer', vague ? usual : speaker, piece, 'turns/reply-label')
}
