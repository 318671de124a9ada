import type { Block } from '../model/block'
import { announcedParties, partyOf, type WrittenParty } from './announced-parties'
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
  const found: { at: number; opening: QuestionOpening }[] = []
  blocks.forEach((block, at) => {
    const opening = block.kind === 'furniture' ? null : questionOpening(block)
    if (opening !== null) found.push({ at, opening })
  })
  const starts = found.map(({ at }, index) => askedFrom(blocks, at, found[index - 1]?.at ?? -1))
  const heads = starts.map((asked, index) => headFrom(blocks, asked, found[index - 1]?.at ?? -1))
  const questions = found.map(({ at, opening }, index): WrittenQuestion => {
    const next = found[index + 1]?.at ?? blocks.length
    const end = heads[index + 1] ?? blocks.length
    const reply = replies.find((one) => one.index > at && one.index < next)
    const asker = opening.asker ?? personIn(blocks[starts[index]!]!.text)
    const above = printedParties(blocks.slice(heads[index]!, starts[index]!))
    // 'Answered by:' may stand below the question, above the reply.
    const between = printedParties(blocks.slice(at + 1, reply?.index ?? at + 1))
    const places = replyPlaces(blocks, reply, end)
    return {
      announced: -1,
      asked: starts[index]!,
      ...places,
      answerer:
        places.answerer.name === null && reply !== undefined
          ? (between.to ?? above.to ?? places.answerer)
          : places.answerer,
      asker:
        asker === null && above.from !== null ? above.from : { name: asker, office: null, organisation: opening.note },
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
  /answer|a n s w e r|reply|replie|respon|minister|secretary|president|premier|treasurer|attorney|mayor|leader/i

function openReply(block: Block, index: number): PlacedReply[] {
  const opening = replyOpening(block)
  return opening === null ? [] : [{ index, opening }]
}

type ReplyPlaces = Pick<WrittenQuestion, 'reply' | 'answer' | 'end' | 'answerer'>

function replyPlaces(blocks: readonly Block[], reply: PlacedReply | undefined, end: number): ReplyPlaces {
  if (reply === undefined)
    return { reply: end, answer: end, end, answerer: { name: null, office: null, organisation: null } }
  const { index, opening } = reply
  const below = opening.alone ? replierBelow(blocks, index + 1) : null
  const name = opening.name ?? below?.name ?? null
  const office = opening.office ?? below?.office ?? null
  return {
    reply: index,
    answer: opening.alone ? index + 1 : index,
    end,
    answerer: { name, office, organisation: null },
  }
}

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
  let from = asked
  while (from - 1 > above && isAbove(blocks[from - 1]!)) from--
  return from
}

function isAbove({ kind, text }: Block): boolean {
  if (partyLine(text) !== null || /^[-\u2013]$/.test(text)) return true
  return kind === 'furniture' || (kind === 'heading' && text.length < 160 && replyOpening({ text } as Block) === null)
}

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
