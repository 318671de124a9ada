import type { Block } from '../model/block'
import type { Outline, OutlineItem } from '../structure/outline'
import { askerLine, isNumberAlone } from '../structure/question-head'
import { saysOfActions, tellsOfActions } from './below-actions'
import { readCountedReply } from './counted-reply'
import type { Piece } from './draft'
import { goesOnDeciding } from './goes-on-deciding'
import { asksIn, headNamed, headPut, headQuestions, putBelow } from './head-questions'
import { readInNameOf } from './in-name-of'
import { ACTIONS, sceneOf } from './item-scene'
import type { NamedAbove } from './named-above'
import { isOverReplies, openReplies } from './opens-replies'
import { paperParties, putAndAnswered } from './paper-parties'
import { opensSeveral } from './put-several'
import { readAnswerLabel } from './read-answer-label'
import { readBare } from './read-bare'
import { readColumn } from './read-column'
import { readParties } from './read-formal'
import { openDecision, readHeading } from './read-heading'
import { printsAnswers, readLabelled, startLabelled } from './read-labelled'
import { readParagraph, readRest } from './read-paragraph'
import { readQuestionLabel } from './read-question-label'
import { readReplyTo } from './read-reply-to'
import { readSpeakerLabel } from './read-speaker-label'
import { announcesReply, readWrittenReply } from './read-written-reply'
import { isReference } from './reference'
import { rubricBlocks } from './rubric-blocks'
import { becomeDecision, type Scribe, touches } from './scribe'
import { isSideHeard } from './side-heard'
import { sameSpeaker } from './sides'
import { readSignatureBelow } from './signature-below'
import { titledAsker } from './titled-asker'
import { toAsk } from './to-ask'
import type { Spoken } from './utterance'
import { becomesMotion, goesOnVoting, isNumberOnly, opensProposal, tellsOutcome, wasMoved } from './voting'

/**
 * Writes the turns of minutes down: questions with their lead-ins, answers, statements, actions, decisions, procedure.
 * `above` are the lines that only name who speaks below them, and what announces these.
 */
export function readMinutes(
  outline: Outline,
  spoken: readonly Spoken[],
  { lines: names, announcing }: NamedAbove,
  scribe: Scribe,
): void {
  const rubrics = rubricBlocks(outline)
  const parties = outline.kind === 'paper' ? paperParties(outline.blocks) : null
  const labelled = printsAnswers(
    outline.blocks.map(({ text }) => text),
    scribe.speakers,
  )
  // The item of questions that the text is in.
  let asking: OutlineItem | null = null
  let started = false
  const heads = new Map(outline.items.map((item, index) => [item.block, index]))
  const byBlock = new Map(spoken.map((one) => [one.index, one]))
  outline.blocks.forEach((block, index) => {
    const item = heads.get(index)
    if (item !== undefined) {
      const replies = isOverReplies(block.text, scribe)
      if (!replies) scribe.forget()
      scribe.scene = sceneOf(outline.items[item]!, item, outline, spoken, scribe.speakers)
      if (replies) openReplies(scribe)
      headQuestions(block.text, scribe, parties)
      headTitled(outline.items[item]!, byBlock, scribe)
      asking = asksIn(outline.items[item]!, asking)
      if (parties?.answerer) scribe.scene.answerer ??= scribe.resolve(parties.answerer)
    }
    started ||= scribe.scene.index >= 0 || isNumberAlone(block.text)
    if (names.has(index)) {
      scribe.forget()
      return
    }
    if (announcing.has(index) && byBlock.has(index)) {
      scribe.forget()
      scribe.start('procedural', null, { block: index, start: 0, end: block.text.length }, 'turns/announced')
      return
    }
    if (
      namesAskerBelow(block, index, scribe) ||
      (item === undefined && (opensPut(block, index, scribe) || opensSeveral(block, index, scribe)))
    )
      return
    if (block.kind === 'heading' && item === undefined && !outline.silent.has(index) && !byBlock.has(index))
      readHeading(index, scribe)
    const asker = askerLine(outline.blocks, index)
    if (asker !== null) {
      scribe.forget()
      scribe.scene = { ...scribe.scene, asker: scribe.resolve(asker), headed: true, addressee: null }
      return
    }
    if (
      isNumberAlone(outline.blocks[index - 1]?.text ?? '') &&
      index + 1 < outline.blocks.length &&
      askerLine(outline.blocks, index + 1) !== null
    )
      return
    if (asking !== null && block.column === undefined && headNamed(block.text, scribe)) return
    if ((block.level > 0 || asking !== null) && !/[.?!:]$/.test(block.text) && headPut(block.text, scribe)) return
    const one = rubrics.has(index) ? undefined : byBlock.get(index)
    // The first words of a paper say how the questions came about.
    if (one !== undefined && parties !== null && !started)
      scribe.start('procedural', null, { block: index, start: 0, end: block.text.length }, 'turns/note')
    else if (one !== undefined && !(labelled && readLabelled(one, scribe))) readBlock(one, scribe)
  })
}

/** 'Jane Doe (Mill Street)' as the title of an item over questions: they are hers. */
function headTitled(item: OutlineItem, byBlock: ReadonlyMap<number, Spoken>, scribe: Scribe): void {
  const below = [1, 2, 3].flatMap((step) => byBlock.get(item.block + step) ?? [])
  const who = titledAsker(item, below)
  if (who === null || scribe.scene.asker !== null) return
  const titled = scribe.resolve(who)
  // Whoever the title names asks, and does not reply.
  const answerer = sameSpeaker(scribe.scene.answerer, titled) ? null : scribe.scene.answerer
  scribe.scene = { ...scribe.scene, asker: titled, titled, headed: true, answerer }
}

/** Over replies to the questions above. */
const REPLIES = /^(?:\d{1,3}(?:\.\d{1,3})*\.?\s+)?in (?:reply|response|answer)\s*:\s*-?$/i

/** 'The following written reply issued with the Agenda:' over its words. */
const ISSUED =
  /^the following (?:written )?(?:reply|response|answer) (?:(?:was|had been|has been) )?(?:issued|circulated|given|received|provided)\b[^:.]{0,50}:$/i

const ASKED_BY = /^\((?:question\s+)?(?:asked|submitted|raised|put)\s+by\s+([^()]{2,80})\)\.?$/i

/** '(Councillor Jane Doe)' on a line of its own below a question */
const ASKER_ALONE = /^\(((?:Mrs?|Ms|Miss|Dr|Prof|Cllr|Councillor|Ald|Alderman)\.?\s\p{Lu}[^()]{2,60})\)\.?$/u

const PUT_BY = /^(?:question\s+)?(?:asked|submitted|raised|put|tabled) by:?\s+([^.:;?]{3,80})\.?$/i

/** Reads 'Asked by Mr Doe' right below a question that nobody has asked yet; whether it is such a line. */
function namesAskerBelow(block: Block, index: number, scribe: Scribe): boolean {
  const question = scribe.current()
  if (question?.act !== 'question' || question.speaker !== null || !touches(question, index)) return false
  const who = PUT_BY.exec(block.text)?.[1]
  if (who === undefined) return false
  takeAsker(who, { block: index, start: 0, end: block.text.length }, scribe)
  return true
}

/** Gives the question that a line below it goes on with to whom the line names. */
function takeAsker(who: string, line: Piece, scribe: Scribe): void {
  scribe.extend(line)
  scribe.current()!.speaker = scribe.resolve(who)
}

function readBlock(spoken: Spoken, scribe: Scribe): void {
  const { label, block, index } = spoken
  if (spoken.topical && !tellsOutcome(block.text)) scribe.forget()
  const whole: Piece = { block: index, start: 0, end: block.text.length }
  // 'Mr Doe: To ask the Minister ...' in a cell says itself who asks.
  if (
    block.column !== undefined &&
    block.column !== 'further' &&
    (block.column !== 'question' || (label === null && toAsk(block.text) === null))
  ) {
    readColumn(spoken, block.column, scribe)
    return
  }
  if (readInNameOf(whole, scribe)) return
  if (goesOnDeciding(spoken, scribe) || readParties(index, scribe) || readReplyTo(spoken, scribe)) return
  if (readCountedReply(spoken, scribe) || readSignatureBelow(block, index, scribe)) return
  const above = scribe.current()
  if (above !== null && becomesMotion(block.text, above, scribe.blocks, index)) {
    becomeDecision(above)
    scribe.extend(whole)
    return
  }
  if (
    (label !== null ||
      wasMoved(block.text) ||
      tellsOutcome(block.text) ||
      isNumberOnly(scribe.current(), scribe.blocks)) &&
    goesOnVoting(block.text, scribe.current(), scribe.blocks, index)
  ) {
    scribe.extend(whole)
    return
  }
  if (opensProposal(block.text)) {
    scribe.start('decision', null, whole, 'turns/decision')
    return
  }
  if (isReference(block.text) && scribe.current()?.act === 'question') {
    scribe.extend(whole)
    return
  }
  if (setsScene(block.text, whole, scribe)) return
  if (announcesReply(block.text, scribe) || readWrittenReply(spoken, scribe) || isRubric(spoken)) return
  const asker = block.text.startsWith('(') ? (ASKED_BY.exec(block.text) ?? ASKER_ALONE.exec(block.text)) : null
  if (asker !== null && scribe.current()?.act === 'question') {
    takeAsker(asker[1]!, whole, scribe)
    return
  }
  if (scribe.scene.actions && label?.kind !== 'silent' && !saysOfActions(spoken, scribe) && !tellsOfActions(spoken)) {
    scribe.start('action', null, whole, 'turns/action')
    return
  }
  if (label === null) {
    readBare(spoken, whole, scribe)
    return
  }
  if (label.kind === 'silent') {
    // 'PUBLIC:' opens a part of a hearing of its own.
    if (isSideHeard(block.text)) scribe.forget()
    else scribe.close()
    readParagraph(spoken, scribe)
    return
  }
  if (label.kind === 'decision' && label.alone) openDecision(whole, scribe)
  else if (label.kind === 'decision' || label.kind === 'action') readRecorded(label.kind, spoken, whole, scribe)
  else if (label.kind === 'question') readQuestionLabel(spoken, scribe)
  else if (label.kind === 'answer') readAnswerLabel(spoken, scribe)
  else readSpeakerLabel(spoken, scribe)
}

/** Opens the question that a line announces: 'Ms Doe asked the following question of the Leader'. */
function opensPut({ text }: Block, index: number, scribe: Scribe): boolean {
  const put = putBelow(text)
  if (put === null) return false
  scribe.forget()
  scribe.scene = {
    ...scribe.scene,
    asker: scribe.resolve(put.asker),
    addressee: put.addressee,
    headed: true,
    deciding: false,
  }
  startLabelled('', put.asker, { block: index, start: 0, end: text.length }, scribe)
  scribe.current()!.bare = true
  return true
}

/** Reads a line that says of what follows who presents it, that it replies to what was asked, or that it lists actions; whether it is such a line. */
function setsScene(text: string, whole: Piece, scribe: Scribe): boolean {
  const presenter = PRESENTED_BY.exec(text)?.[1]
  if (presenter !== undefined) {
    scribe.close()
    scribe.scene.answerer = scribe.resolve(presenter)
  } else if (REPLIES.test(text)) {
    openReplies(scribe)
  } else if (ISSUED.test(text) && scribe.open() !== null) {
    scribe.start('answer', null, whole, 'turns/reply-label').bare = true
  } else if (putAndAnswered(text, whole, scribe)) {
    return true
  } else if (ACTIONS.test(text)) {
    scribe.close()
    scribe.scene.actions = true
  } else return false
  return true
}

/** 'Presented by: Jane Doe' below the title of an item */
const PRESENTED_BY = /^(?:to be )?presented by:?\s+([^.;]{3,80})\.?$/i

/** 'It was agreed that the boats be sold. Ms Doe asked when.': a decision or action, until somebody is reported to speak. */
function readRecorded(act: 'decision' | 'action', spoken: Spoken, whole: Piece, scribe: Scribe): void {
  const { utterances } = spoken
  const from = utterances.findIndex(({ frame }, place) => place > 0 && (frame?.act === 'ask' || frame?.act === 'say'))
  const end = from < 0 ? whole.end : utterances[from - 1]!.end
  scribe.start(act, null, { ...whole, end }, `turns/${act}`)
  if (from > 0) readRest(spoken, from, scribe)
}

/** 'To receive a presentation on the scheme.' below an item's title is what the agenda says. */
function isRubric({ block, label, utterances }: Spoken): boolean {
  return (
    label === null &&
    block.level === 0 &&
    /^to (?:receive|consider|note|approve|confirm|adopt|agree|discuss|review|elect|appoint|hear|ratify|formally)\s/i.test(
      block.text,
    ) &&
    utterances.every(
      ({ frame, start }) => frame === null && (start === 0 || /^[(\d]|^NOTE\b/.test(block.text.slice(start))),
    )
  )
}
