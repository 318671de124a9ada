import type { Block } from '../model/block'
import type { DocumentKind, Meeting } from '../model/meeting'
import { isRecording, type Source } from '../model/source'
import type { Table } from '../model/table'
import { lazily } from '../text/lazily'
import { agendaItems } from './agenda-items'
import { asksSomebody } from './asks-somebody'
import type { Attendee } from './attendee'
import { DATE_LINE } from './date-line'
import { documentKind, isOfficialReport, titledKind } from './document-kind'
import { head, type ItemHead } from './item-head'
import { minuteItems } from './items'
import { withoutLeads } from './lead-initials'
import { letteredTitles } from './lettered-titles'
import { readBody, readDate, readNext, readPaperDate } from './meeting-facts'
import { putsMonthFirst } from './month-first'
import { namedItems } from './named-items'
import { otherRoster } from './other-roster'
import { paperItems } from './paper-items'
import { withPresenters } from './presented-below'
import { printedAsker } from './printed-asker'
import { askerLine, isNumberAlone, isQuestionPaper, questionHead } from './question-head'
import { readRoster } from './roster'
import { shoutedHeads } from './shouted-heads'
import { lineLabel, speakerLabel } from './speaker-label'
import { opensHearing } from './sworn-in'
import { tabledQuestions } from './tabled-questions'
import { findTables, type Tables } from './tables'
import { titleWords } from './title-words'
import { withToldChair } from './told-chair'
import { withToldOffices } from './told-offices'
import { chamberOf, writtenDate, writtenItems } from './written-heads'
import { type WrittenQuestion, writtenQuestions } from './written-questions'

/** One of the documents in a file. Indexes count in its own blocks. */
export interface PartOutline {
  /** As what it is read, which its title need not say: an agenda that prints replies reads as minutes, an official report of written answers as a paper of questions. */
  readonly reading: DocumentKind | null
  readonly facts: Omit<Meeting, 'parts'>
  readonly items: readonly ItemHead[]
  readonly attendees: readonly Attendee[]
  readonly tables: readonly Table[]
  /** Blocks in which nothing is said. */
  readonly silent: ReadonlySet<number>
}

/** How many blocks the front may take. */
const FRONT_REACH = 40

/** In so many blocks from the top a sentence may tell who met, where no title does. */
const FIRST = 14

/** Titles of items under which those present are listed. */
const OPENING = /\b(?:roll[- ]call|call to order|attendance|present|apolog\p{L}*|welcome|introductions?|quorum)\b/iu

/** Reads what one document of the file is made of. */
export function readPart(source: Source, blocks: readonly Block[]): PartOutline {
  // 'A. Harbour Dues' over a text is no name with its initial.
  const lettered = letteredTitles(blocks).find((index) => !OPENING.test(blocks[index]!.text))
  const known = readRoster(blocks, 0, lettered ?? blocks.length)
  const roster = (known.attendees.length === 0 ? otherRoster(blocks) : null) ?? known
  const kind = isRecording(source) ? 'transcript' : documentKind(blocks, roster.attendees.length)
  if (kind === 'agenda') return readAgenda(blocks)
  const found = findTables(source, blocks, roster.blocks)
  const after = frontEnd(blocks, roster.blocks)
  const written = kind === 'paper' ? writtenQuestions(blocks) : []
  if (written.length > 0) return readWritten(blocks, written, found)
  const taken = new Set([...roster.blocks, ...found.blocks])
  const heads = itemsOf(blocks, kind, taken, after).filter(({ block }) => askerLine(blocks, block) === null)
  const items = withPresenters(blocks, heads, roster.attendees)
  const front = isRecording(source) ? { blocks: [], silent: [] } : readFront(blocks, items, roster.blocks, kind)
  const running = kind === 'transcript' ? pageHeads(blocks) : []
  const top = blocks.slice(0, FIRST)
  const monthFirst = (): boolean => putsMonthFirst(blocks)
  const date =
    kind === 'paper'
      ? readPaperDate(front.blocks)
      : (readDate(front.blocks, monthFirst) ?? readDate(running, monthFirst) ?? readDate(titleWords(top), monthFirst))
  return {
    reading: kind,
    facts: {
      body: readBody(front.blocks, top) ?? readBody(running),
      kind: titledKind(kind, front.blocks),
      date,
      next: kind === 'paper' && !isQuestionPaper(blocks) ? null : readNext(blocks, date),
    },
    items,
    attendees: withToldChair(withToldOffices(roster.attendees, blocks), blocks),
    tables: found.tables,
    silent: new Set([
      ...roster.blocks,
      ...found.blocks,
      ...front.silent,
      ...(kind === 'transcript' ? partyLines(blocks) : []),
    ]),
  }
}

/** Where the attendance list at the front ends; a list at the back of the same document begins far behind it. */
function frontEnd(blocks: readonly Block[], roster: ReadonlySet<number>): number {
  const listed = [...roster].sort((one, other) => one - other)
  const back = listed.findIndex((at, place) => place > 0 && at - listed[place - 1]! > APART && at * 2 > blocks.length)
  return (listed.at(back < 0 ? -1 : back - 1) ?? -1) + 1
}

/** So many blocks between two parts of a list make them two lists. */
const APART = 6

/** 'Asked of: the Mayor' above a question whose words have labels of their own. */
function partyLines(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ text, speaker }, index) => (speaker === null && PARTY.test(text) ? [index] : []))
}

const PARTY = /^(?:question by|asked (?:by|of)|answered by)\s*:\s*[^?]{3,90}$/i

/** What the pages of a transcript have at their heads and feet, which tell of the meeting where an excerpt has no front. */
function pageHeads(blocks: readonly Block[]): Block[] {
  return blocks
    .filter(({ kind, text }) => (kind === 'furniture' && text.length > 5 && text.length < 110) || DATE_LINE.test(text))
    .slice(0, 12)
    .map((block) => ({ ...block, kind: 'heading' }))
}

function readAgenda(blocks: readonly Block[]): PartOutline {
  const items = agendaItems(blocks)
  const front = readFront(blocks, items, new Set(), 'agenda').blocks
  const date = readDate(front)
  const facts = { body: readBody(front), kind: 'agenda' as const, date, next: readNext(blocks, date) }
  return { reading: 'agenda', facts, items, attendees: [], tables: [], silent: new Set(blocks.keys()) }
}

/** A paper of questions in writing: all is silent but the questions and their replies. */
function readWritten(blocks: readonly Block[], written: readonly WrittenQuestion[], found: Tables): PartOutline {
  const front = blocks.slice(0, written[0]!.asked).filter(({ kind }) => kind !== 'furniture')
  const spoken = written.flatMap(({ asked, reply, answer, end }) => [asked, reply, answer, end])
  const silent = [...blocks.keys()].filter((index) => spoken.filter((place) => place <= index).length % 2 === 0)
  return {
    reading: 'paper',
    facts: {
      body: chamberOf(front) ?? readBody(front),
      kind: isOfficialReport(front) ? 'transcript' : titledKind('paper', front),
      date: writtenDate(blocks, written),
      next: null,
    },
    items: writtenItems(blocks, written),
    attendees: [],
    tables: found.tables,
    silent: new Set([...found.blocks, ...silent]),
  }
}

function itemsOf(
  blocks: readonly Block[],
  kind: DocumentKind | null,
  taken: ReadonlySet<number>,
  after: number,
): ItemHead[] {
  const named = namedItems(blocks, taken)
  if (named.length >= 2) return named
  const minuted = lazily(() => withoutLeads(blocks, minuteItems(blocks, taken, after)))
  // Below one item, headings that name an asker open its questions.
  const alone = named.length === 1 && minuted().length > 0
  if (alone && minuted().every(({ block }) => asksSomebody(blocks[block]!.text))) return named
  if (kind === 'paper' || kind === null) return paperItems(blocks, taken)
  if (kind !== 'transcript') return minuted()
  const tabled = tabledQuestions(blocks, named.at(-1)?.block ?? 0)
  if (named.length + tabled.length > 0) return [...named, ...tabled]
  // '4.1 JD: How many?' is a numbered speech.
  const numbered = minuted().filter(({ number, block }) => number !== null && blocks[block]!.speaker === null)
  if (numbered.length > 0) return numbered
  const titles = paperItems(blocks, taken)
  const heads = speechHeads(blocks, titles, taken, after)
  const shouted = after > 0 ? shoutedHeads(blocks, titles, after) : []
  return shouted.length > heads.length ? shouted : heads
}

/** 'Members interjecting:', 'Mr Doe interjecting:' */
const INTERJECTED =
  /^(?:(?:(?:honou?rable|opposition|government|several|an?) )*(?:members?|senators?)|(?:Mrs?|Ms|Dr|Hon|Senator)\.? [\p{L}'\u2019-]{2,20}(?: [\p{L}'\u2019-]{2,20})?) interjecting\b/iu

/** Over the names of those who give evidence. */
const EXAMINATION = /^examination of witness(?:es)?$/i

/** In a transcript without numbers: the headings that a speech follows, with a note in brackets between them at most. */
function speechHeads(
  blocks: readonly Block[],
  titles: readonly ItemHead[],
  taken: ReadonlySet<number>,
  after: number,
): ItemHead[] {
  const isLabel = ({ text, speaker }: Block): boolean =>
    speaker !== null || lineLabel(text) !== null || speakerLabel(text) !== null
  const next = (index: number): Block | undefined =>
    blocks
      .slice(index + 1, index + 5)
      .find(({ kind, text }) => kind !== 'furniture' && !/^[[(]|^\d{1,2}[:.]\d\d$/.test(text))
  const heads = new Set<number>()
  const lead = after > 0 ? -1 : leadHead(blocks, blocks.findIndex(isLabel))
  if (lead >= 0) heads.add(lead)
  // What stands on top of a transcript without an attendance list is its title.
  const first = after > 0 ? after : blocks.findIndex(isLabel) + 1
  blocks.forEach((block, index) => {
    if (
      index < first ||
      taken.has(index) ||
      block.kind !== 'heading' ||
      isLabel(block) ||
      opensHearing(block.text) ||
      INTERJECTED.test(block.text)
    )
      return
    const following = next(index)
    if ((following !== undefined && isLabel(following)) || questionHead(block.text) !== null) heads.add(index)
  })
  const examined = blocks.flatMap(({ text, kind }, index) =>
    kind === 'heading' && EXAMINATION.test(text) && !heads.has(index) ? [head(blocks[index]!, index, null)] : [],
  )
  const spoken = titles.filter((one) => heads.has(one.block))
  return [...spoken, ...examined].sort((one, other) => one.block - other.block)
}

/** The heading right above the first speech, below a line with the day: what the first speeches are on; -1 where none stands there. */
function leadHead(blocks: readonly Block[], speech: number): number {
  const lead = blocks.slice(0, Math.max(0, speech)).findLastIndex(({ kind }) => kind !== 'furniture')
  const block = blocks[lead]
  if (block === undefined || block.kind !== 'heading' || NO_SUBJECT.test(block.text)) return -1
  return blocks.slice(0, lead).some(({ text }) => text.length < 120 && DAY.test(text)) ? lead : -1
}

const DAY = /\b(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},?|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,?) (?:19|20)\d\d\b/u
/** What tells of the meeting, or of who was there, and of no subject. */
const NO_SUBJECT =
  /\d|:$|\b(?:committee|board|council|assembly|house|chamber|senate|panel|commission|authority|parliament|meeting|hearing|transcript|minutes|evidence|room|hall|present|members|witness(?:es)?|chair\p{L}*|recording|session|hansard|proceedings)\b/iu

/** A question from the order paper, a label before words, or one on a line of its own above a paragraph; -1 where there is none. */
function firstSpeech(blocks: readonly Block[], listed: ReadonlySet<number>): number {
  return blocks.findIndex(({ text, speaker }, index) => {
    if (speaker !== null || printedAsker(text) !== null) return true
    if (/[.?!]/.test(text) && speakerLabel(text) !== null) return true
    return !listed.has(index) && lineLabel(text) !== null && blocks[index + 1]?.kind === 'paragraph'
  })
}

/** When, where and before how many, told in a sentence. */
const FRONT_LINE =
  /^(?:(?:\p{Lu}\p{Ll}{2,5}day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? \d{4}(?:,| \u2013| -)? (?:at (?:a |the )?(?:meeting\b|\d)|from \d)|(?:the )?(?:\d{1,4}(?:st|nd|rd|th) )?(?:\p{L}+ ){0,4}?meeting of (?:the )?[^.]{3,120}? (?:was )?held (?:on|at|in)\b|(?:this record is|these minutes are) subject to (?:correction|confirmation|approval)\b|(?:a |the )?list of (?:the )?(?:members|participants|those|attendees|delegates)\b.{0,80}(?:appended|attached|annexed|annex|appendix)|held (?:on|at|in)|an? (?:\p{L}+ ){0,4}?meeting of\b|at (?:a|an|the) (?:\p{L}+ ){0,4}?meeting of\b|meeting (?:held|commenced|started)|also (?:in attendance|present)|there (?:were|was) also|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) members? of (?:the )?(?:public|press))\b/iu

/** A name or an office, then what they said or asked. */
const SAYS =
  /^(?:The |A )?(?:\p{L}[\p{L}.'\u2019-]* ){1,6}?(?:asked|said|stated|noted that|reported|advised|replied|confirmed|explained|enquired|inquired|questioned|queried|commented|thanked|welcomed|suggested|responded|opened the meeting|called the meeting)\b/u

/** Over the text of a page that reports of a meeting. */
const REPORT = /^meeting report$/i

/** The blocks before the first item or speech: titles, dates and places, which are silent when they are short. */
function readFront(
  blocks: readonly Block[],
  items: readonly ItemHead[],
  listed: ReadonlySet<number>,
  kind: DocumentKind | null,
): { blocks: Block[]; silent: number[] } {
  const speech = kind === 'transcript' ? firstSpeech(blocks, listed) : -1
  const report = blocks.findIndex(({ kind, text }) => kind === 'heading' && REPORT.test(text))
  const bounds = [speech, report].filter((index) => index >= 0)
  const stop = Math.min(items[0]?.block ?? blocks.length, FRONT_REACH, ...bounds)
  const front: Block[] = []
  const silent: number[] = []
  for (let index = 0; index < stop; index++) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'furniture' || listed.has(index)) continue
    // With the first question the talk has begun, and what is short is said too.
    if ((block.text.endsWith('?') && block.text.length > 12) || isNumberAlone(block.text)) break
    if (askerLine(blocks, index) !== null) break
    if (front.length < 14) front.push(block)
    const says = block.kind === 'paragraph' && SAYS.test(block.text)
    const prose =
      /\p{Ll}{3}/u.test(block.text) &&
      (block.level > 0 ||
        block.text.includes('?') ||
        says ||
        (/[.?!]$/.test(block.text) && block.text.split(' ').length > 6))
    const title = /^(?:draft |approved )?(?:minutes?|notes?|record) of\b/i.test(block.text)
    if ((!prose || title || FRONT_LINE.test(block.text)) && block.text.length < (title ? 500 : 420)) silent.push(index)
    // Where somebody is told of by what they said, the talk has begun.
    else if (says) break
  }
  return { blocks: front, silent }
}
