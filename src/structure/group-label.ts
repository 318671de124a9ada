import type { Block } from '../model/block'
import { isName } from '../text/names'
import { takesTurns } from './below-name'
import { isRole } from './is-role'
import { labelOverPeople } from './label-over-people'
import { memberKind } from './member-kind'
import { headsNames, VERB } from './roster-bounds'
import { groupHead, isColumnGroup } from './roster-group'
import { withoutNote } from './roster-name'
import { columnHeads } from './roster-row'
import { readRosterText } from './roster-text'

/** Other labels over names: 'Panel:', 'Executive Directors:', 'From the Force:'. */
const OTHER_GROUP =
  /^(?:\p{L}[\p{L}'\u2019&-]*\s){0,5}(?:sub-?)?(?:members?|officers?|councillors?|councilors?|commissioners?|supervisors?|directors?|governors?|trustees?|representatives?|panel|board|committee|authority|service|force|police|council|office|team|administration|management|guests?|observers?|advisers?|executives?)\s*(?:\([^()]{0,40}\))?:\s+/iu

/** 'Police and Crime Commissioner: Ms Doe; Head of Estates: Mr Roe' gives offices to those behind the colons. */
const ONE_HOLDER = /\b(?:commissioner|director|supervisor|governor|officer)\s*:\s+$/i

/** Heads of a column of names. */
const WHO =
  /^(?:(?:board|(?:sub-?)?committee|panel|council|authority) )?(?:member|councillor|commissioner|governor|director|trustee)(?:s|'s name|s?\u2019? names?)?$/i

/** 'The Mayor, Councillor Jane Doe, in the Chair', 'Councillors Jane Doe in the Chair (Harbour Council); Ravi Roe' */
const NAMES_CHAIR =
  /^[^.:]{4,80},? in the chair\b\.?$|^(?:councillors|cllrs|members) [^.:;]{4,60}?,? in the chair\b\s?[(;,]/i

/** Whether a block opens an attendance list or one of its groups. */
function opensRoster(block: Block): boolean {
  if (block.kind === 'furniture' || block.text.length > 40_000) return false
  const cell = firstCell(block)
  if (cell !== null && (/^(?:names?|roll[- ]call):?$/i.test(cell) || isColumnGroup(cell))) return true
  if (WHO.test(columnHeads(block)?.[0] ?? '')) return true
  const label = block.text.includes(':') ? OTHER_GROUP.exec(block.text) : null
  if (
    label !== null &&
    !ONE_HOLDER.test(label[0]) &&
    readRosterText(block.text.slice(label[0].length)).length >= (memberKind(label[0]) === null ? 2 : 1)
  )
    return true
  if (NAMES_CHAIR.test(block.text) && readRosterText(block.text).length > 0) return true
  const head = groupHead(block.text)
  if (head === null) return false
  const rest = block.text.slice(head[0].length)
  if (SENTENCE.test(rest)) return false
  const listed = (): boolean => readRosterText(rest).length > 1 || isName(withoutNote(rest))
  // 'Present Cllr Jane Doe, Cllr Ravi Roe'
  if (rest !== '' && !/[:\t\u2013\u2014-]\s*$/.test(head[0])) return !VERB.test(rest.slice(0, 400)) && listed()
  return !VERB.test(rest.slice(0, 200)) || listed()
}

/** What stands first in a block of several cells; null for others. */
function firstCell({ text, cells }: Block): string | null {
  return cells.length > 1 ? text.slice(...cells[0]!) : null
}

/** 'STAFF: A. Doe reviewed the request.', 'Staff: We recommend it.': words behind a label that no list of names has. */
const SENTENCE =
  /^[^;]{0,120}\b(?:\p{Ll}{3,}(?:ed|s) (?:the|that|an?)|we|our|I(?=\s\p{Ll})|recommends?)\s(?:\S+\s){0,60}?\S*\.$/u

/** The words that open the list or one of its groups, as far as they go in the block's text; null where none do. */
export function groupLabel(blocks: readonly Block[], index: number, opened: boolean): readonly string[] | null {
  const block = blocks[index]!
  const named = index < FRONT && block.text.includes(':') ? labelOverPeople(block) : null
  if (named !== null) return named
  const over = OVER_MEMBERS.test(block.text) || (opened && OVER_NOMINEES.test(block.text))
  const below = over ? blocks[index + 1] : undefined
  // 'G. Doe' reads as a point of a list.
  if (below !== undefined && readRosterText(`${below.marker} ${below.text}`.trim()).length > 0) return [block.text]
  if (opensRoster(block)) return groupHead(block.text) ?? OTHER_GROUP.exec(block.text) ?? [firstCell(block) ?? '']
  if (!opened && index < HEADLESS && isEntry(block) && blocks.slice(index + 1, index + 3).filter(isEntry).length === 2)
    return ['']
  if (!opened && index < HEADLESS && takesTurns(blocks, index + 1)) return ['']
  const heads =
    !opened &&
    (block.kind === 'heading' || standsOverOfficers(blocks, index)) &&
    block.cells.length === 0 &&
    !OVER_TASKS.test(block.text) &&
    !DAY.test(block.text) &&
    headsNames(blocks, index, 2)
  if (!heads) return null
  // 'PCC Jane Doe (JD)' is no heading over names but the first of them.
  const [first, other] = readRosterText(block.text)
  return [first?.role != null && other === undefined ? '' : block.text]
}

/** 'On the platform:' over points of which each names somebody with an office. */
function standsOverOfficers(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index]!
  if (index >= FRONT || !text.endsWith(':') || text.length > 60 || SENT_TO.test(text)) return false
  const below = blocks.slice(index + 1, index + 3)
  return below.length === 2 && below.every((one) => one.level > 0 && readRosterText(one.text)[0]?.role != null)
}
const SENT_TO =
  /\b(?:distribut|circulat|cop(?:y|ies|ied)|cc|contact|enquir|action|mov|second|propos|vot|nominat|elect|appoint)/i

/** 'Panel:' on a line of its own over who sits on it. */
const OVER_MEMBERS = /^(?:(?:scrutiny )?panel|(?:sub-?)?committee|commission)(?: members(?:hip)?)?\s?:$/i

/** 'Held in the Town Hall', and what stands over who does what. */
const OVER_TASKS = /^held\b|\b(?:actions?|tasks?|follow[- ]?up|to[- ]do|next steps|assignments?)\b/i

/** The day and the hour of the meeting, right above the list. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? (?:19|20)\d\d\b/iu

/** 'OIREACHTAS MEMBERS:', 'Garda nominations:' on a line of its own within a list. */
const OVER_NOMINEES =
  /^(?:\p{L}[\p{L}'\u2019&-]*\s){1,4}(?:members|nominations|nominees|representatives|appointees|delegates|officers|officials)\s?:$/iu

/** How far into a document any words may stand over a list. */
const FRONT = 24
/** How far into a document a list may begin without a word above it. */
const HEADLESS = 12

/** 'Ms Jane Doe (Treasurer, Harbour Trust)' on a line of its own; 'Mr R Roe [RR] Chair; Ms J Doe [JD]', several with their letters. */
function isEntry({ text, kind }: Block): boolean {
  const lettered = LETTERED.test(text)
  const [, name, office] = DASHED.exec(text) ?? []
  if (name !== undefined && isName(name) && isRole(office!) && !VERB.test(text)) return true
  return (
    kind !== 'row' &&
    text.length < (lettered ? 400 : 140) &&
    /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor)\b/.test(text) &&
    !/[.?!:]$/.test(text) &&
    (lettered || readRosterText(text).length === 1) &&
    !VERB.test(text)
  )
}

/** 'Jane Doe \u2013 Chief Constable, Harbour Police', 'Chair \u2013 Ravi Roe \u2013 Mayor' */
const DASHED =
  /^(?:(?:Vice[- ])?Chair\s[\u2013\u2014-]\s)?(\p{Lu}[\p{L}.'\u2019-]+(?: \p{Lu}[\p{L}.'\u2019-]+){1,3})\s[\u2013\u2014-]\s([^.?!]{4,120})$/u

const LETTERED = /^[^[\]]{4,40}\[[A-Z]{2,4}\][^[\]]*;[^[\]]{4,40}\[[A-Z]{2,4}\]/
