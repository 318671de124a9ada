import type { Block } from '../model/block'
import { announcedParties, partyOf, type WrittenParty } from './announced-parties'
import { formLines } from './form-lines'
import { isRole } from './is-role'
import { partyLine } from './party-line'
import { numbersQuestions } from './question-head'
import { personIn, type QuestionOpening, questionOpening } from './question-opening'
import { type ReplyOpening, replierBelow, replyOpening } from './reply-opening'

/** A question that was put in writing to a minister or another office, with its reply. Indexes are of blocks. */
export interface WrittenQuestion {
  /** The block that announces both, which is the clerk's; -1 where there is none. */
  readonly announced: number
  /** With which the question begins: the line that names its asker, or its first words. */
  readonly asked: number
  /** Which heads or opens the reply; where there is none, the end. */
  readonly reply: number
  /** With which the reply's own words begin. */
  readonly answer: number
  /** Behind the last block of the reply. */
  readonly end: number
  readonly asker: WrittenParty
  readonly answerer: WrittenParty
  /** Whom the question is put to, as printed. */
  readonly addressee: string | null
}

/** The written questions of a document that prints them with their replies; none where no question has one, or where each stands below its number and its parties. */
export function writtenQuestions(blocks: readonly Block[]): WrittenQuestion[] {
  const replies = blocks.flatMap((block, index) => (mayReply(block) ? openReply(block, index) : []))
  if (replies.length === 0 || numbersQuestions(blocks)) return []
  const announced = announcedQuestion(blocks)
  if (announced !== null) return announced
  // A reply to a question under a reference has a head of its own where it was given in writing.
  const headed = replies.some(({ opening }) => opening.alone)
  const found: { at: number; opening: QuestionOpening }[] = []
  blocks.forEach((block, at) => {
    const opening = block.kind === 'furniture' ? null : questionOpening(block)
    if (opening !== null && (headed || !opening.referred)) found.push({ at, opening })
  })
  const starts = found.map(({ at }, index) => askedFrom(blocks, at, found[index - 1]?.at ?? -1))
  const heads = starts.map((asked, index) => headFrom(blocks, asked, found[index - 1]?.at ?? -1))
  const questions = found.map(({ at, opening }, index): WrittenQuestion => {
    const next = found[index + 1]?.at ?? blocks.length
    const reply = replies.find((one) => one.index > at && one.index < next)
    const end = heads[index + 1] ?? sectionBelow(blocks, reply?.index ?? blocks.length)
    const asker = opening.asker ?? personIn(blocks[starts[index]!]!.text)
    const above = printedParties(blocks.slice(heads[index]!, starts[index]!))
    const form = formLines(blocks, heads[index]!, starts[index]!)
    // 'Answered by:' may stand below the question, above the reply.
    const between = printedParties(blocks.slice(at + 1, reply?.index ?? at + 1))
    const places = replyPlaces(blocks, reply, end)
    return {
      announced: -1,
      asked: starts[index]!,
      ...places,
      answerer:
        places.answerer.name === null && reply !== undefined
          ? (between.to ?? above.to ?? (form.to === null ? places.answerer : partyOf(form.to)))
          : places.answerer,
      asker:
        asker === null && above.from !== null
          ? above.from
          : { name: asker ?? form.from, office: null, organisation: opening.note },
      addressee: opening.addressee,
    }
  })
  return questions.some(({ reply }) => reply < blocks.length) ? questions : []
}

/** Who asks and who answers by the lines above a question: 'Asked by: Jane Doe, MSP for the Isles', 'Answered by Ravi Roe on 3 May 2025'. */
function printedParties(above: readonly Block[]): Record<'from' | 'to', WrittenParty | null> {
  const lines = above.flatMap(({ text }) => partyLine(text) ?? [])
  const named = (side: 'from' | 'to'): WrittenParty | null => {
    const printed = lines.findLast((line) => line[side] !== null)?.[side]
    const party = printed == null ? null : partyOf(printed, (part) => isRole(part) || SEAT.test(part))
    return party?.name == null ? null : party
  }
  return { from: named('from'), to: named('to') }
}

/** 'MSP for the Isles' */
const SEAT = /^(?:MSP|MS|MP|MLA|TD|[Mm]ember|Deputy|Senator) for \p{Lu}/u

interface PlacedReply {
  readonly index: number
  readonly opening: ReplyOpening
}

/** A cheap test before the patterns. */
function mayReply({ kind, text }: Block): boolean {
  const at = kind === 'furniture' || kind === 'row' ? -1 : text.slice(0, REPLIER_REACH + 16).search(REPLIER)
  return at >= 0 && at <= REPLIER_REACH
}

const REPLIER_REACH = 120
const REPLIER =
  /answer|a n s w e r|freagra|reply|replie|respon|minister|secretary|president|premier|treasurer|attorney|mayor|leader/i

function openReply(block: Block, index: number): PlacedReply[] {
  const opening = replyOpening(block)
  return opening === null ? [] : [{ index, opening }]
}

type ReplyPlaces = Pick<WrittenQuestion, 'reply' | 'answer' | 'end' | 'answerer'>

function replyPlaces(blocks: readonly Block[], reply: PlacedReply | undefined, end: number): ReplyPlaces {
  if (reply === undefined)
    return { reply: end, answer: end, end, answerer: { name: null, office: null, organisation: null } }
  const { index, opening } = reply
  const from = opening.alone ? wordsFrom(blocks, index + 1, end) : index
  const below = opening.alone ? replierBelow(blocks, from) : null
  const name = opening.name ?? below?.name ?? null
  const office = opening.office ?? below?.office ?? null
  return {
    reply: index,
    // 'REPLY:' is the first word of the reply, 'Reply' heads it.
    answer: LABELLED.test(blocks[index]!.text) ? index : from,
    end,
    answerer: { name, office, organisation: null },
  }
}

const LABELLED = /^(?:answer|reply|response)\s*:$/i

/** Where another section opens below the last reply, with two headings in a row behind its words. */
function sectionBelow(blocks: readonly Block[], reply: number): number {
  const isHead = (index: number): boolean => blocks[index]?.kind === 'heading'
  for (let at = reply + 2; at + 1 < blocks.length; at++)
    if (isHead(at) && isHead(at + 1) && blocks.slice(reply + 1, at).some(({ kind }) => kind === 'paragraph')) return at
  return blocks.length
}

/** Where the words begin below the head of a reply: behind the day on which it was given and a further head. */
function wordsFrom(blocks: readonly Block[], from: number, end: number): number {
  let at = from
  while (at < end - 1 && (DATED.test(blocks[at]!.text) || replyOpening(blocks[at]!)?.alone === true)) at++
  return at
}

/** 'Answered on: 3 May 2025', 'Asked on: 1 May 2025' */
const DATED =
  /^(?:asked|lodged|tabled|submitted|received|published|answered|due|date(?: (?:asked|lodged|tabled|answered))?)(?: on)?\s*:?\s+(?:\p{L}+day,? )?\d{1,2}\S{0,6} \p{L}{3,9},? \d{4}$/iu

/** The first of the lines above a question that name who asks it: 'MR JOHN DOE:' / 'MS JANE ROE:'. */
function askedFrom(blocks: readonly Block[], at: number, last: number): number {
  let from = at
  while (from - 1 > last && namesAsker(blocks[from - 1]!)) from--
  return from
}

function namesAsker({ text, marker }: Block): boolean {
  return text.length < 90 && (text.endsWith(':') || /\d/.test(marker) || /^\S{2,9}\.? /.test(text)) && isTitled(text)
}

/** A name with a form of address before it, or a colon behind it. */
function isTitled(text: string): boolean {
  return (
    personIn(text) !== null &&
    (text.endsWith(':') ||
      /^(?:mr|mrs|ms|miss|dr|prof|shri|shrimati|smt|sushri|senator|deputy|hon|the hon|cllr|councillor)\b/i.test(text))
  )
}

/** Where what stands above a question begins: headings and short lines in a row, no further up than `above`. */
export function headFrom(blocks: readonly Block[], asked: number, above: number): number {
  let from = rise(blocks, asked, above)
  // Notes of the page may stand between the line that names who asks and the rest.
  for (let at = from - 1; at > above && at >= from - NOTES; at--) {
    if (blocks[at]!.text.length < LONGEST_LINE && replyOpening(blocks[at]!) !== null) break
    if (partyLine(blocks[at]!.text)?.from != null) from = rise(blocks, at, above)
  }
  return from
}

function rise(blocks: readonly Block[], below: number, above: number): number {
  let from = below
  while (from - 1 > above && isAbove(blocks[from - 1]!)) from--
  return from
}

/** No more notes than so many stand there. */
const NOTES = 5

function isAbove({ kind, text, marker }: Block): boolean {
  if (partyLine(text) !== null || /^[-\u2013]$/.test(text) || DATED.test(text)) return true
  // 'Q' beside the line that names who asks.
  if (marker === 'Q' && text.length < LONGEST_LINE) return true
  return kind === 'furniture' || (kind === 'heading' && text.length < 160 && replyOpening({ text } as Block) === null)
}

const LONGEST_LINE = 90

/** The question of a release that opens 'Following is a question by Ms Doe and a written reply by the Secretary for Works, Mr Roe'. */
function announcedQuestion(blocks: readonly Block[]): WrittenQuestion[] | null {
  const announced = blocks.slice(0, 8).findIndex(({ text }) => announcedParties(text) !== null)
  if (announced < 0) return null
  const parties = announcedParties(blocks[announced]!.text)!
  const opens = blocks.findIndex(({ text }, index) => index > announced && /^question\s*:/i.test(text))
  const reply = blocks.findIndex(({ text }, index) => index > opens && /^(?:reply|answer|response)\s*:/i.test(text))
  if (opens < 0 || reply < 0) return null
  return [
    {
      announced,
      asked: opens,
      reply,
      answer: reply,
      end: blocks.length,
      asker: parties.asker,
      answerer: parties.answerer,
      addressee: parties.answerer.office,
    },
  ]
}
