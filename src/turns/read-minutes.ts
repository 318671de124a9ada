import type { Person, Speaker } from '../model/person'
import type { Outline, OutlineItem } from '../structure/outline'
import { isName, isTitledSurname } from '../text/names'
import type { Draft, Piece } from './draft'
import { answererOf } from './moment'
import { putTo } from './put-to'
import { readListItem } from './read-list-item'
import { readParagraph } from './read-paragraph'
import type { ItemScene, Scribe } from './scribe'
import type { Speakers } from './speakers'
import { readTurnLabel } from './turn-label'
import type { Spoken } from './utterance'
import { isSignature, repliesTo } from './written-reply'

/** Writes the turns of minutes down: questions with their lead-ins, answers, statements, actions, decisions, procedure. */
export function readMinutes(outline: Outline, spoken: readonly Spoken[], scribe: Scribe): void {
  const rubrics = rubricBlocks(outline)
  const heads = new Map(outline.items.map((item, index) => [item.block, index]))
  const byBlock = new Map(spoken.map((one) => [one.index, one]))
  outline.blocks.forEach((block, index) => {
    const item = heads.get(index)
    if (item !== undefined) {
      scribe.forget()
      scribe.scene = sceneOf(outline.items[item]!, item, outline, spoken, scribe.speakers)
    }
    if (block.kind === 'heading' && item === undefined && !outline.silent.has(index)) readHeading(index, scribe)
    const one = rubrics.has(index) ? undefined : byBlock.get(index)
    if (one !== undefined) readBlock(one, scribe)
  })
}

/** What stands between an item's heading and the label 'Minutes:' is the agenda's, and was not said. */
function rubricBlocks(outline: Outline): Set<number> {
  const found = new Set<number>()
  const heads = outline.items.map((item) => item.block)
  outline.blocks.forEach((block, index) => {
    if (!/^minutes\s*:$/i.test(block.text)) return
    const head = heads.findLast((one) => one < index) ?? index
    for (let at = head + 1; at < index; at++) found.add(at)
  })
  return found
}

/** A sub-heading ends what was going on; one that names an asker gives it to the questions below. */
function readHeading(index: number, scribe: Scribe): void {
  const { text, marker } = scribe.blocks[index]!
  if (scribe.scene.actions && marker !== '') {
    scribe.start('action', null, { block: index, start: 0, end: text.length }, 'turns/action')
    return
  }
  if (announcesReply(text, scribe)) return
  const label = readTurnLabel(text, scribe.speakers)
  if (label?.kind === 'silent') return
  if (label?.kind === 'answer') {
    const question = scribe.open()
    const speaker =
      label.who === null
        ? question === null
          ? scribe.scene.answerer
          : answererOf(question, scribe)
        : scribe.resolve(label.who)
    scribe.start(
      'answer',
      speaker,
      { block: index, start: 0, end: scribe.blocks[index]!.text.length },
      'turns/reply-label',
    )
    return
  }
  scribe.forget()
  const actions = ACTIONS.test(text)
  const number = label?.kind === 'question' ? numberOf(text) : null
  scribe.scene = {
    ...scribe.scene,
    actions,
    number,
    replyTo: null,
    asker: label?.who == null ? null : scribe.resolve(label.who),
    headed: label?.kind === 'question',
  }
}

/** A heading behind the minutes that says which question the text below replies to. */
function announcesReply(text: string, scribe: Scribe): boolean {
  const replyTo = repliesTo(text, scribe.drafts, scribe.speakers)
  if (replyTo === null) return false
  scribe.forget()
  scribe.scene = { ...scribe.scene, actions: false, replyTo }
  return true
}

/** The text of a reply that was written later, up to its signature. */
function readWrittenReply({ block, index }: Spoken, scribe: Scribe): boolean {
  const { replyTo } = scribe.scene
  if (replyTo === null) return false
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  const current = scribe.current()
  if (isSignature(block.text)) {
    if (current !== null && (isName(block.text) || isTitledSurname(block.text)))
      current.speaker = scribe.resolve(block.text)
    scribe.scene = { ...scribe.scene, replyTo: null }
    scribe.close()
  } else if (current?.replyTo === replyTo) scribe.extend(piece)
  else
    scribe.start(
      'answer',
      answererOf(replyTo, scribe) ?? repliedBy(replyTo, scribe),
      piece,
      'turns/written-reply',
    ).replyTo = replyTo
  return true
}

function repliedBy(question: Draft, scribe: Scribe): Speaker | null {
  const at = scribe.drafts.indexOf(question)
  const next = scribe.drafts[at + 1]
  return next?.act === 'answer' || next?.act === 'procedural' ? next.speaker : null
}

function numberOf(text: string): string | null {
  return /^\D{0,30}?(\d{1,3})\b/.exec(text)?.[1] ?? null
}

function readBlock(spoken: Spoken, scribe: Scribe): void {
  const { label, block, index } = spoken
  if (announcesReply(block.text, scribe) || readWrittenReply(spoken, scribe)) return
  const asker = /^\((?:question\s+)?(?:asked|submitted|raised|put)\s+by\s+([^()]{2,80})\)\.?$/i.exec(block.text)
  if (asker !== null && scribe.current()?.act === 'question') {
    scribe.extend({ block: index, start: 0, end: block.text.length })
    scribe.current()!.speaker = scribe.resolve(asker[1]!)
    return
  }
  const whole: Piece = { block: index, start: 0, end: block.text.length }
  if (scribe.scene.actions && label?.kind !== 'silent') {
    scribe.start('action', null, whole, 'turns/action')
    return
  }
  if (label === null) {
    const list = block.level > 0 && !isParagraphNumber(block.marker)
    if (list || (block.level > 0 && scribe.current()?.act === 'decision' && isPlainNumber(block.marker)))
      readListItem(spoken, scribe)
    else if (block.level > 0 && isPlainNumber(block.marker) && touchesList(scribe)) readListItem(spoken, scribe)
    else readParagraph(spoken, scribe)
    return
  }
  if (label.kind === 'silent') {
    scribe.close()
    readParagraph(spoken, scribe)
    return
  }
  if (label.kind === 'decision') scribe.start('decision', null, whole, 'turns/decision')
  else if (label.kind === 'action') scribe.start('action', null, whole, 'turns/action')
  else if (label.kind === 'question') readQuestionLabel(spoken, scribe)
  else if (label.kind === 'answer') readAnswerLabel(spoken, scribe)
  else readSpeakerLabel(spoken, scribe)
}

/** '4.1' numbers a paragraph; '1.' may number a point of a list. */
function isParagraphNumber(marker: string): boolean {
  return /\d/.test(marker)
}

function isPlainNumber(marker: string): boolean {
  return /^\(?\d{1,2}[.)]*$/.test(marker)
}

function touchesList(scribe: Scribe): boolean {
  const current = scribe.current()
  return (
    current !== null &&
    (current.act === 'procedural' ||
      current.act === 'statement' ||
      current.by === 'turns/listed-answer' ||
      current.act === 'question')
  )
}

function readQuestionLabel(spoken: Spoken, scribe: Scribe): void {
  const label = spoken.label!
  const asker = label.who === null ? null : scribe.resolve(label.who)
  scribe.forget()
  // 'Q:' below a heading that names the asker.
  const known = asker ?? (label.alone || !scribe.scene.headed ? null : scribe.scene.asker)
  scribe.scene = {
    ...scribe.scene,
    asker: known,
    headed: true,
    number: numberOf(spoken.block.text) ?? scribe.scene.number,
  }
  if (label.alone) return
  const piece: Piece = { block: spoken.index, start: 0, end: spoken.utterances[0]?.start ?? label.end }
  scribe.start('question', known, piece, 'turns/labelled', known !== null)
  readParagraph(spoken, scribe)
}

function readAnswerLabel(spoken: Spoken, scribe: Scribe): void {
  const label = spoken.label!
  const question = scribe.open()
  const first = spoken.utterances[0]?.frame
  const signed = /\(([A-Z]{2,4})\)\.?\s*$/.exec(spoken.block.text)?.[1]
  const signer = signed !== undefined && scribe.speakers.person(signed) !== null ? signed : null
  const named =
    label.who ??
    signer ??
    (first != null && first.act !== 'other' && first.subject != null && first.subject.kind !== 'pronoun'
      ? first.subject.label
      : null)
  const speaker =
    named === null ? (question === null ? scribe.scene.answerer : answererOf(question, scribe)) : scribe.resolve(named)
  scribe.start(
    'answer',
    speaker,
    { block: spoken.index, start: 0, end: spoken.block.text.length },
    'turns/reply-label',
    false,
  )
}

/** 'DCS: Confirmed it had.' and 'DPCC - What is ...': a speaker's label in minutes. */
function readSpeakerLabel(spoken: Spoken, scribe: Scribe): void {
  const speaker = scribe.resolve(spoken.label!.who!)
  const open = scribe.open()
  const asks = spoken.utterances.some((one) => one.asks || one.inverted)
  const piece: Piece = { block: spoken.index, start: 0, end: spoken.block.text.length }
  const asksBack =
    asks &&
    open !== null &&
    scribe.sides(speaker) === false &&
    scribe.current() === open &&
    open.speaker?.name !== speaker.name
  const act =
    asks && !asksBack ? 'question' : open !== null && open.speaker?.name !== speaker.name ? 'answer' : 'statement'
  scribe.start(act, speaker, piece, 'turns/label', true)
}

const FORMAL =
  /^(?:(?:date|time|venue|dates)\b.{0,20}\b(?:next|future)\b.*|confirmation of (?:the )?next meeting.*|next meetings?\b.*|dates? of (?:next|future) meetings?|close(?: of meeting)?|apologies\b.*|declarations?\b.*|substitut.*|exclusion of .*)$/i
const ACTIONS =
  /^(?:summary of |list of |table of |outstanding |agreed |new |key )?actions?(?: points?| list| log| items?| summary| arising| agreed)*$/i

function sceneOf(
  item: OutlineItem,
  index: number,
  outline: Outline,
  spoken: readonly Spoken[],
  speakers: Speakers,
): ItemScene {
  const presenters = item.presenters
    .map((name) => speakers.person(name))
    .filter((person): person is Person => person !== null)
  const named = item.presenters[0] ?? titleSpeaker(item.title, speakers)
  const line =
    named == null
      ? /^(?:to be )?presented by:?\s+([^.;]{3,80})/i.exec(outline.blocks[item.block + 1]?.text ?? '')?.[1]
      : undefined
  const told =
    line !== undefined ? speakers.resolve(line) : named === null || named === undefined ? null : speakers.resolve(named)
  const next = outline.items[index + 1]?.block ?? outline.blocks.length
  const inside = spoken.filter((one) => one.index > item.block && one.index < next)
  const reporter = item.presenters[0] === undefined ? told : null
  const usual = told === null && /\bquestions?\b/i.test(item.title) ? addressed(inside, speakers) : null
  const formal = FORMAL.test(item.title)
  const actions = ACTIONS.test(item.title)
  return {
    index,
    presenters,
    formal,
    actions,
    answerer: told,
    usual,
    reporter,
    asker: null,
    number: null,
    replyTo: null,
    headed: false,
  }
}

/** 'Chief Constable's Update' is given by the Chief Constable. */
function titleSpeaker(title: string, speakers: Speakers): string | null {
  const found =
    /^(?:the\s+)?(.{2,60}?)(?:['\u2019]s?)?\s+(?:(?:verbal|oral|general|quarterly|monthly|operational)\s+)?(?:updates?|reports?|announcements?|communications?|introduction|remarks|briefing|business)\b/i.exec(
      title,
    )
  if (found === null) return null
  const label = found[1]!.split(/\s+(?:and|&)\s+/).at(-1)!
  return [found[1]!, label].find((one) => speakers.person(one) !== null) ?? null
}

/** Whom the questions of an item are put to: the first who is addressed in one. */
function addressed(inside: readonly Spoken[], speakers: Speakers): Speaker | null {
  for (const { block, utterances } of inside) {
    const label = utterances.some(({ asks }) => asks) ? putTo(block.text, speakers) : null
    if (label !== null) return speakers.resolve(label)
  }
  return null
}
