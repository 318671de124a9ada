import type { Block } from '../model/block'
import { isShouted, mixedCase } from '../text/letter-case'
import { isAddressed, isName, stripTitles } from '../text/names'
import { isGivenOverPoints } from './given-over-points'
import { headsReplies, namedReplier } from './heads-replies'
import { itemNumber } from './item-number'
import { isStamped } from './item-title'
import { namesMembersMoving } from './names-movers'
import { pageStart } from './page-start'
import { partyLine } from './party-line'
import { sectionsOver } from './sections-over'
import { lineLabel } from './speaker-label'
import { isItemPage } from './web-page'
import { isWithin } from './within-item'

/** The list of actions behind the minutes is no item of the meeting. */
const ACTION_LIST =
  /^(?:summary of |list of |table of |agreed |outstanding )?actions?(?: points?| list| log| summary| arising)*$|^to[- ]do(?: list)?$/i

/** Whether a heading stands over a list of actions. */
export function isActionList(heading: string): boolean {
  return ACTION_LIST.test(heading.replace(/\s*:$/, ''))
}

/** Whose report an item is on: a line below its title. */
const BYLINE =
  /^(?:\p{L}+ )?(?:report|presentation|paper|update|briefing) (?:of|by|from) (?:the )?\p{Lu}[^.?!]{2,120}$/iu

/** 'ACTION - All members', 'AGREED: to note': what was recorded under an item. */
const RECORDED = /^(?:actions?|agreed|resolved|noted|decisions?)\b\s*[:\u2013\u2014-]\s*\S/i

/** Where the titles on top of a document end: headings in a row, of which the last may head the text. */
function titleEnd(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind, text }) => (kind !== 'heading' && kind !== 'furniture') || isStamped(text))
  let last = first - 1
  while (last > 0 && (blocks[last]!.kind === 'furniture' || isUnderTitle(blocks[last]!) || tellsOfTitle(blocks, last)))
    last--
  // The day on a line below the titles ends them.
  const day = blocks.slice(0, FRONT).findIndex(({ text }) => DAY.test(text))
  return Math.max(0, last, day + 1)
}

/** So far from the top the day of the meeting belongs to its title. */
const FRONT = 5

function isUnderTitle({ text }: Block): boolean {
  return isWithin(text) || PAPER.test(text) || RECORDED.test(text) || MEETING_OF.test(text) || partyLine(text) !== null
}

/** What an item is for: 'To receive apologies'. */
const PURPOSE =
  /^to (?:receive|note|approve|consider|confirm|agree|review|discuss|declare|report|hear|sign|elect|adopt)\b/i

/** Whether a heading right below a title tells more of it: whose report it is, or what it is for. */
function tellsOfTitle(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index]!
  return (BYLINE.test(text) || PURPOSE.test(text)) && blocks[index - 1]?.kind === 'heading'
}

/** 'Report reference SC/043', 'Paper No. 24-117': the paper of the item above. */
const PAPER = /^(?:report|paper|document|agenda paper) (?:ref(?:erence)?|no|number)\b\.?:?\s*\S*\d\S*$/i

/** A document's own title, with its kind and mostly its day. */
const TITLE = /\b(?:minutes|meeting)\b.{0,60}\b(?:19|20)\d\d\b/i
/** 'Ada Doe, Town Clerk', 'Date Approved:', 'Respectfully submitted': what is signed at the end. */
const SIGNED =
  /^(?:\p{Lu}[\p{L}.'\u2019-]*,?\s){2,5}(?:(?:town|city|village|township|deputy) )?(?:clerk|secretary|recorder)\.?$|^(?:chair(?:man|person|woman)?|mayor|convener|signed)\.?$|^(?:date )?approved(?: by| on)?\s*:|^respectfully submitted/iu

/** 'J. Doe - letter to the County': what somebody is to do. */
const TASK = /^\p{Lu}\. \p{Lu}[\p{L}'\u2019-]+ [\u2013\u2014-] /u

/** 'Tabled by: Cllr Doe': who is behind the question below. */
const PUT_BY = /^\(?(?:tabled|raised|asked|submitted|put|requested|answered|replied to|initial response) by\b/i

/** 'Motion:', 'Vote on Motion:', 'Discussion': what was done with an item. */
const RECORDING =
  /^(?:motions?|(?:roll[- ]call )?votes?(?: on (?:the )?motion)?|discussion|resolutions?|decisions?|outcomes?|recommend(?:ed|ation)s?|actions? taken|staff presentation|staff report|background)\s*:$|^(?:and )?(?:(?:unanimously )?resolved|agreed|noted|ordered|recommended|decisions?(?= *:?$))(?: that)?\s*:?$|^(?:question|answer|reply|response|supplement(?:ary|al)(?: question)?)(?:\(s\))?\s*:?$|^(?:date|time|venue|location|contact|current status)(?: (?:lodged|tabled|received|answered))?\s*:|^expected answer date\b/i

/** What pages of reports print over their parts, and the records of hearings over theirs. */
const PAGE =
  /^(?:(?:meeting|report) (?:summary|report)|meeting|approved minutes?\b.{0,40}|meeting of\b.{3,90}\s(?:19|20)\d\d|witness(?:es)? register|(?:previous committee )?action(?: narrative)?|audio|video|documents?|no related(?: \p{L}+)?)$/iu

/** '18 June 2024 Ordinary Council Meeting' below the title of a question: where it was put. */
const MEETING_OF = /^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? (?:19|20)\d\d,? (?:\p{L}+ ){0,4}meeting$/iu

/** The parts of a meeting that has one subject. */
const PHASE =
  /^(?:opening remarks|(?:presentations?|briefings?)(?: by [^.?!]{3,80})?|discussion|responses|replies|follow[- ]up|closing remarks)$/i

/** Whether a meeting has but one subject, and its headings are the parts of it: one discussion, and the replies or a further round behind it. */
function isPhased(blocks: readonly Block[]): boolean {
  const phases = blocks.flatMap(({ kind, marker, text }) =>
    kind === 'heading' && marker === '' && PHASE.test(text) ? [text.toLowerCase()] : [],
  )
  const both = phases.includes('responses') || phases.includes('replies')
  return (both || phases.length > 2) && phases.filter((phase) => phase === 'discussion').length === 1
}

/** The day of the meeting, with its hour. */
const DAY =
  /^(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2}(?:st|nd|rd|th)?),?\s+(?:19|20)\d\d(?:[\s,|\u2013\u2014-]+(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:,? (?:in|at) [^.?!]{3,80})?)?$/iu

/** The headings without numbers that are items, below an attendance list that ends before block `listed`: those of the highest kind, and those below one that heads nothing else. */
export function unnumberedHeads(blocks: readonly Block[], listed: number, taken: ReadonlySet<number>): number[] {
  const own = blocks.findIndex(({ kind, text }) => kind === 'furniture' && isItemPage(text)) + 1
  if (own > 0 && blocks[own] !== undefined && blocks[own].text.length < 250) return [own]
  // A list behind the minutes has none below it.
  const after = Math.min(...taken) * 2 > blocks.length ? 0 : listed
  const title = after === 0 ? titleEnd(blocks) : 0
  const page = pageStart(blocks)
  const from = page > 0 ? page : Math.max(title, opening(blocks, after))
  const inList = page > 0 ? new Set<number>() : taken
  // 'ANC' between the names of a list at the end heads no item.
  const behind = [...taken].filter((at) => at > listed + APART && at > blocks.length * NEAR_END)
  const end = Math.min(...behind, blocks.length)
  const headings = openHeadings(blocks, from, title).filter((index) => index < end && !inList.has(index))
  const heads = headings.filter((index) => {
    const { text } = blocks[index]!
    return !isActionList(text) && !PAGE.test(text) && !MEETING_OF.test(text)
  })
  if (headings.length < 2) return heads
  const level = itemLevel(blocks, headings)
  let within = false
  return heads.filter((index) => {
    const { heading } = blocks[index]!
    if (heading <= level) within = level <= 2 && headingBelow(blocks, index) > level
    // The only one of its kind, on top of the others, is the document's title.
    if (level === 2 && heading === 1 && index === heads[0] && index === title) return false
    // 'OLD BUSINESS' over nothing but the headings of its items.
    return heading <= level || (within && heading === level + 1 && !QUESTION.test(blocks[index]!.text))
  })
}

/** So far below the first list, in blocks, and in this part of the document, a list of those present stands behind the minutes. */
const APART = 6
const NEAR_END = 0.75

/** The headings without numbers from block `from` on that may be items: no heads of questions, replies, papers, votes or signatures. */
function openHeadings(blocks: readonly Block[], from: number, title: number): number[] {
  const phased = isPhased(blocks)
  const titled = colonTitles(blocks, from)
  return blocks.flatMap((block, index) =>
    index >= from &&
    block.kind === 'heading' &&
    itemNumber(block.marker) === null &&
    ((phased && PHASE.test(block.text)) || !(isUnderTitle(block) || tellsOfTitle(blocks, index))) &&
    !(index === title && TITLE.test(block.text)) &&
    !SIGNED.test(block.text) &&
    !PUT_BY.test(block.text) &&
    !TASK.test(block.text) &&
    !DAY.test(block.text) &&
    !RECORDING.test(block.text) &&
    !namesMembersMoving(block.text) &&
    !(headsReplies(block.text) && index !== title && !phased) &&
    namedReplier(block.text) === null &&
    !block.text.endsWith('?') &&
    !namesOverPoints(blocks, index) &&
    !(
      block.text.endsWith(':') &&
      ((lineLabel(block.text) !== null && !titled(block.text)) || isGivenOverPoints(blocks, index))
    )
      ? [index]
      : [],
  )
}

/** 'Cllr Doe' over the points that she raised. */
function namesOverPoints(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index]!
  const below = blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'furniture')
  return below !== undefined && below.level > 0 && !below.text.includes('?') && isAddressed(text)
}

/** Whether 'Harbour Fees:' is a title though it reads like a name: it stands there once, with no form of address, and others with a colon are no names. */
function colonTitles(blocks: readonly Block[], from: number): (text: string) => boolean {
  const lines = blocks.flatMap(({ kind, text }, index) =>
    index >= from && kind === 'heading' && text.endsWith(':') ? [text] : [],
  )
  const others = lines.filter((text) => lineLabel(text) === null).length
  return (text) =>
    others >= 2 &&
    lines.indexOf(text) === lines.lastIndexOf(text) &&
    isName(mixedCase(text.slice(0, -1))) &&
    stripTitles(text).name === text
}

/** The kind of heading that the items have: the highest of two at least that does not only group others; 6, where what only its words make a heading counts alike, in capitals or not. */
function itemLevel(blocks: readonly Block[], headings: readonly number[]): number {
  const marked = headings.map((index) => blocks[index]!.heading)
  // 'OLD BUSINESS', 'NEW BUSINESS' among items that are not in capitals.
  const isGrouping = (one: number): boolean =>
    headings.every((index) => blocks[index]!.heading !== one || headingBelow(blocks, index) > one) &&
    headings.filter((index) => blocks[index]!.heading > one && index < headings[marked.indexOf(one)]!).length >= 2
  return [1, 2].find((one) => marked.filter((other) => other === one).length >= 2 && !isGrouping(one)) ?? 6
}

const QUESTION = /^questions?\b/i
const OPENING = /^(?:call(?:ed)? to order|roll[- ]call|welcome|opening of)\b/i

/** Where items may begin: at the heading under which the attendance list stands, if it is one of an opening of the meeting; else behind the list. */
function opening(blocks: readonly Block[], after: number): number {
  const found = blocks.slice(0, after).findIndex(({ kind, text }) => kind === 'heading' && OPENING.test(text))
  return found < 0 ? after : found
}

/** The level of the heading that stands right below a block; 0 where something else does. */
function headingBelow(blocks: readonly Block[], index: number): number {
  const next = blocks.slice(index + 1, index + 8).find(({ kind }) => kind !== 'furniture')
  return next?.kind === 'heading' ? next.heading : 0
}

/**
 * Numbered items with the headings that have no number: these are items too where two of them stand above the numbered ones in kind and have text of their own.
 * Where the numbers only count what the text below is about, before the first such heading, the headings alone are.
 */
export function amongNumbered<Head extends { readonly block: number }>(
  blocks: readonly Block[],
  numbered: readonly Head[],
  unnumbered: readonly number[],
): (Head | number)[] {
  const level = Math.min(...numbered.map(({ block }) => blocks[block]!.heading || 6))
  const tops = unnumbered.filter(
    (index) => blocks[index]!.heading < level && blocks[index]!.heading <= 2 && !QUESTION.test(blocks[index]!.text),
  )
  const firstBlock = numbered[0]?.block ?? blocks.length
  const business = unnumbered.filter((index) => index < firstBlock && BUSINESS.test(blocks[index]!.text))
  if (business.length >= LEAST_BUSINESS) return inOrder([...numbered, ...business])
  const sections = sectionsOver(blocks, numbered, unnumbered)
  if (sections.length > 0) return inOrder([...numbered, ...sections])
  const around = headsAround(blocks, numbered, unnumbered, level)
  if (around.length > 0) return inOrder([...numbered, ...around])
  // Of a single number nothing counts on: it may stand before the first of many that lost theirs.
  const alike = unnumbered.filter((index) => isShouted(blocks[index]!.text) && !OUTCOME.test(blocks[index]!.text))
  if (numbered.length === 1 && isShouted(blocks[numbered[0]!.block]!.text) && alike.length >= MANY_ALIKE)
    return inOrder([...numbered, ...alike])
  const telling = tops.filter((index) => headingBelow(blocks, index) === 0 && index + 1 < blocks.length)
  if (telling.length < 2 || telling.length < numbered.length) return [...numbered]
  if (numbered.every(({ block }) => block < tops[0]!)) return tops
  return inOrder([...numbered, ...tops])
}

/**
 * 'CONFIRMATION OF MINUTES', 'ADJOURNMENT': headings in capitals before and behind numbered ones that are printed like them,
 * where two at least stand before, and one behind or one of those that every meeting opens with; none where the numbered ones are
 * not in capitals.
 */
function headsAround(
  blocks: readonly Block[],
  numbered: readonly { readonly block: number }[],
  unnumbered: readonly number[],
  level: number,
): number[] {
  if (numbered.length === 0) return []
  const [first, last] = [numbered[0]!.block, numbered.at(-1)!.block]
  if (!numbered.every(({ block }) => isShouted(blocks[block]!.text))) return []
  const same = unnumbered.filter(
    (index) =>
      (index < first || index > last) &&
      blocks[index]!.heading === level &&
      isShouted(blocks[index]!.text) &&
      !OUTCOME.test(blocks[index]!.text),
  )
  const before = same.filter((index) => index < first)
  const opens = same.length > before.length || before.some((index) => BUSINESS.test(blocks[index]!.text))
  return before.length >= 2 && opens ? same : []
}

/** What councils open with before the numbered items: these are items too where so many stand there. */
const BUSINESS =
  /^(?:karakia(?: \p{L}+)?|(?:opening )?prayers?|acknowledgement of country|opening of (?:the )?meeting|apologies(?: (?:for absence|and leave of absence))?|leave of absence|(?:declarations?|conflicts?|disclosures?) of (?:\p{L}+ )?interests?|public (?:forum|participation|question time|comment)|deputations?|petitions?|confirmation of (?:the )?(?:previous )?minutes|(?:late|urgent) (?:items|business)|(?:mayoral|chair(?:person)?['\u2019]?s?) (?:minutes?|announcements?))$/iu
const LEAST_BUSINESS = 3

/** So many headings in capitals are items, as the one with a number is. */
const MANY_ALIKE = 3

/** What became of a motion, on a line of its own. */
const OUTCOME =
  /^(?:carried|received|confirmed|adopted|approved|deferred|tabled|noted|lost|defeated|agreed|resolved)\b/i

function inOrder<Head extends { readonly block: number }>(heads: (Head | number)[]): (Head | number)[] {
  return heads.sort((one, other) => blockOf(one) - blockOf(other))
}

function blockOf(head: { readonly block: number } | number): number {
  return typeof head === 'number' ? head : head.block
}
