import type { Block } from '../model/block'
import { findDates } from '../text/dates'
import { isIsoDay, isIsoMonth } from '../text/iso-dates'
import { isCapitals, readableCase } from '../text/letter-case'
import { bodyMet } from './body-met'
import { bodyName, OCCASION, SPECIFIC } from './body-name'
import { fullerBody } from './fuller-body'
import { dayFirst } from './month-first'
import { bodyOfItem, pageTitle } from './page-title'
import { plainDates } from './plain-dates'
import { isCaption } from './table-row'

const GENERAL =
  /\b(?:council|authority|assembly|police|constabulary|service|trust|parliament|senedd|force|office|executive|district)\b/i
/** The place itself, where nothing else is named. */
const PLACE = /^(?:city|town|county|borough|shire|district|village|township) of\b/i
/** A committee whose own body stands above it: 'Harbour Partnership' / 'Policing Committee'. */
const COMMITTEE = /^(?:\p{L}[\p{L}'\u2019,&-]*\s){1,8}(?:sub-?)?committee$/iu
const NEXT =
  /\bnext\s+(?:\p{L}+\s+){0,6}?(?:meeting|session|board|panel|(?:sub-?)?committee|hearing|sitting)\b|\bdate\s+(?:and\s+\p{L}+\s+)?of\s+(?:the\s+)?next\b|\bthe next one(?: of these)? (?:is|will be)\b|\bnext meeting\b|\bmeet(?:s|ing)? (?:again|next)\b|\bnext meets? (?:again )?on\b|\bwill (?:next )?(?:meet|be held) (?:again )?on\b|(?:^|\/\s?)next\s*:|\bwill\b[^.]{0,80}\bat (?:its|their|our) (?:next )?meeting on\b/iu

/** Before the words for a next meeting that is only a time by which something is done. */
const IN_PASSING = /\b(?:at|before|by|until|to|for|from|after)\s+(?:(?:the|our|its|their|a)\s+)?$/i
/** How far behind those words the day stands, if it is theirs. */
const AT_ONCE = 40

/** What says so by itself, in however long a text. */
const TOLD_NEXT =
  /\bdate\b|\bnext (?:meeting|session|sitting) (?:is|will|would|was|to)\b|\b(?:next meets?|will next (?:meet|sit)|meets? next) (?:again )?on\b/i

/** A title that tells who met, where and when in one. */
const MINUTES_OF = /^(?:draft )?(?:minutes?|notes?|record) of\b.{0,120}\bmeeting\b/i

/** The body that meets, from the headings of the front: a committee before the council that it belongs to; null where none is named. */
export function readBody(printed: readonly Block[], top: readonly Block[] = printed): string | null {
  const front = printed.filter(({ text }) => !PACK.test(text))
  for (const [index, { text }] of front.slice(0, 4).entries()) {
    const titled = runsOn(front, index) ? null : pageTitle(text)
    if (titled !== null) return fullerBody(readableCase(titled.replace(OCCASION, '')), front)
  }
  for (const { text } of top.slice(0, ITEM_REACH)) {
    const body = bodyOfItem(text)
    if (body !== null) return readableCase(body)
  }
  const title = titledBody(front)
  const met = bodyMet(top)
  // 'Ambulance Board' above 'Meeting of the Ulster Ambulance Board': the fuller of both.
  const fuller = met !== null && title !== null && met.toLowerCase().endsWith(` ${title.toLowerCase()}`)
  if (title === null || fuller) return met ?? title
  return spelt(title, front) ?? title
}

/** '2022.05.09 Harbour Board Packet': what minutes are filed in tells of a later meeting. */
const PACK = /^(?!.*\b(?:minutes of|held on)\b).*\b(?:packet|(?:agenda|document|reports) pack)\W*$/i

/** So far down a page of one item tells of its meeting. */
const ITEM_REACH = 6

/** 'SDAT Board' below 'Southern Districts Ambulance Trust': the title whose initials it has; null where none has them. */
function spelt(title: string, front: readonly Block[]): string | null {
  const initials = /^([A-Z]{3,6}) (?:Board|Trust|Committee|Council)$/.exec(title)?.[1]
  if (initials === undefined) return null
  const full = front.find(({ text }) => {
    const heads = text.length < 90 ? text.match(/(?<![\p{L}'\u2019])\p{Lu}/gu) : null
    return heads?.join('') === initials && text.split(' ').length >= initials.length
  })
  return full === undefined ? null : readableCase(full.text)
}

/** The body that the titles of the front name. */
function titledBody(front: readonly Block[]): string | null {
  const titles = wholeTitles(front)
    .filter(
      (block, index, lines) =>
        !runsOn(lines, index) &&
        block.text.length < (MINUTES_OF.test(block.text) ? 320 : 160) &&
        !/^\p{Ll}/u.test(block.text) &&
        !isCaption(block) &&
        (block.kind === 'heading' ||
          (/\b(?:minutes?|notes?|meeting|transcript|to the|held (?:on|at|in))\b/i.test(block.text) &&
            !isSentence(block.text))),
    )
    .map((block) => bodyName(block.text))
    .filter((title) => title !== null)
  const specific = titles.findIndex((one) => SPECIFIC.test(one))
  const below = titles[specific + 1]
  const title =
    specific < 0
      ? (titles.find((one) => GENERAL.test(one)) ?? titles.find((one) => PLACE.test(one)))
      : below !== undefined && COMMITTEE.test(below) && !/committee/i.test(titles[specific]!)
        ? below
        : titles[specific]
  const house = titles.findIndex((one) => /\buniversity\b/i.test(one))
  // 'University of Doe' / 'Court'
  if (specific < 0 && house >= 0 && COLLEGIATE.test(titles[house + 1] ?? ''))
    return `${readableCase(titles[house]!)} ${titles[house + 1]}`
  return fullerBody(title === undefined ? null : readableCase(title), front)
}

/** Whether a line goes on from a comma above it: 'held in the Island Rooms,' / 'Doe and remotely on Monday'. */
function runsOn(lines: readonly Block[], index: number): boolean {
  return lines[index - 1]?.text.endsWith(',') === true
}

/** 'DOE AND ROE COMMUNITY SAFETY' with 'PARTNERSHIP' on the line below as one title. */
function wholeTitles(front: readonly Block[]): Block[] {
  const whole: Block[] = []
  front.forEach((block, index) => {
    const above = whole.at(-1)
    const ends = block.kind === 'heading' && LAST_WORD.test(block.text) && isFull(front[index - 1] ?? block)
    if (above !== undefined && (ends || (GOES_ON.test(block.text) && isUnended(above.text) && isCapitals(block.text))))
      whole[whole.length - 1] = { ...above, text: `${above.text} ${block.text}` }
    else whole.push(block)
  })
  return whole
}

function isFull({ kind, text }: Block): boolean {
  return kind === 'heading' && isCapitals(text) && text.length > CUT_AT
}

/** 'MEETING OF DOE CITY' over 'AND COUNTY COUNCIL HELD IN ...': the name goes on. */
const GOES_ON = /^(?:AND|OF|&) \p{Lu}{2}/u

function isUnended(text: string): boolean {
  return text.length > CUT_AT / 2 && isCapitals(text) && /[\p{L}]$/u.test(text)
}

/** A line of a title that was full is longer. */
const CUT_AT = 30
const LAST_WORD = /^(?:PARTNERSHIP|BOARD|(?:SUB-?)?COMMITTEE|PANEL|AUTHORITY|COUNCIL|COMMISSION|FORUM|TRUST)$/

/** What governs a university. */
const COLLEGIATE = /^(?:court|senate|council|academic (?:board|council)|senatus(?: academicus)?)$/i

/** 'The Mayor opened the meeting.', 'Board President Doe called the meeting to order at 2:00.' */
function isSentence(text: string): boolean {
  return (
    text.endsWith('.') &&
    (/^the \p{Lu}\p{L}+ \p{Ll}+(?:ed|k|w)\b/iu.test(text) ||
      /\b(?:called|opened|brought) the meeting\b|\b(?:may|can|will|is|are|was|were) (?:be )?\p{Ll}+ed\b/iu.test(text))
  )
}

/** The day on a paper: only one that stands alone or behind 'Date', since papers are full of others. */
export function readPaperDate(front: readonly Block[]): string | null {
  return readDate(
    front.filter(
      (block) =>
        block.text.length < 60 &&
        ((/^.{6,40}, \d{1,2} \p{L}+ \d{4}$/u.test(block.text) && block.kind === 'heading') ||
          /^(?:date\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d|.{0,40}\bmeeting\b)/i.test(block.text)),
    ),
  )
}

/** In how many blocks a title may have been cut. */
const TITLE = 14

/** The day of the meeting, from the front; a day without a year takes it from a month named beside it. */
export function readDate(front: readonly Block[], monthFirst: () => boolean = () => false): string | null {
  // A day in figures at the start of a line may have been taken for its number.
  const texts = front
    .filter((block) => block.text.length < 400)
    .map(({ marker, text }) => (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(marker) ? `${marker} ${text}` : text))
  const told = texts.filter((text) => !NEXT.test(text) && !PACK.test(text))
  // The lines of a title may have been set apart: 'HELD ON FRIDAY, 10TH' / 'FEBRUARY, 2023'.
  const title = told.slice(0, TITLE)
  const sure = told
    .flatMap((one, at) => (HELD.test(one) || DAY_AND_HOUR.test(one) ? [one, `${one} ${told[at + 1] ?? ''}`] : []))
    .slice(0, TITLE)
  for (const text of [...sure, ...told, title.join(' ')]) {
    const plain = /\d[/-]\d/.test(text) && monthFirst() ? dayFirst(text) : text
    const found = findDates(plainDates(plain))
    const day =
      found.find(({ iso }) => isIsoDay(iso))?.iso ?? found.flatMap(({ iso }) => TWO_DAYS.exec(iso)?.[1] ?? [])[0]
    if (day !== undefined) return day
  }
  const month = told.flatMap((text) => findDates(plainDates(text))).find(({ iso }) => isIsoMonth(iso))
  if (month === undefined) return null
  for (const text of told) {
    const day = findDates(plainDates(text), `${month.iso}-15`).find(({ iso }) => isIsoDay(iso))
    if (day !== undefined) return day.iso
  }
  return null
}

/** 'Tuesday 22nd & Wednesday 23rd October 2013': a meeting of two days or more, or one held twice. */
const TWO_DAYS = /^(\d{4}-\d\d-\d\d)\/\d{4}-\d\d-\d\d$/

/** 'Report of the Harbour Committee Meeting held 10am on 3 July 2020': what a page's own date does not tell. */
const HELD =
  /^(?:(?:draft|approved|confirmed|unconfirmed)\s+)?(?:report|minutes?|notes?)\s+(?:of|from)\b(?!.{0,60}\b(?:last|previous)\b).{0,120}\bmeeting\b.{0,160}?\b(?:held|on)\b(?!.{0,80}\b(?:were|was|be|as)\b)|^held (?:at|in) .{3,120}\bon\b|^(?:meeting )?date(?:\s?(?:&|and)\s?time)?(?: of (?:the )?meeting)?\s*(?:[:\u2013-]|(?<=\s)(?=\d))/i

/** 'on Thursday, 20 May 2004, at 10 a.m.' on a line of its own, where the paper bears another day. */
const DAY_AND_HOUR = /^(?:held )?on \p{L}{3,6}day,? (?:the )?\d{1,2}\p{L}{0,2} \p{L}+,? \d{4},? at \d/iu

/** Where the words end that stand right behind a place in a sentence. */
function atOnce(text: string, from: number): number {
  const stop = text.slice(from, from + AT_ONCE).search(/[.;]\s(?!that(?:['\u2019]s| is| will be)\b)/i)
  return from + (stop < 0 ? AT_ONCE : stop)
}

/** The day of the next meeting: the first date that follows the words for it, later than `date`. */
export function readNext(blocks: readonly Block[], date: string | null): string | null {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { text } = blocks[index]!
    const words = /next|meet|held/i.test(text) ? NEXT.exec(text) : null
    if (words === null || (text.length > 200 && !TOLD_NEXT.test(text))) continue
    // 'will report to the next meeting' tells its day at once or not at all.
    const passing = IN_PASSING.test(text.slice(0, words.index))
    for (let at = index; at < Math.min(blocks.length, passing ? index + 1 : index + 4); at++) {
      const { marker, text: below } = blocks[at]!
      const from = at === index ? words.index : 0
      const to = passing ? atOnce(below, words.index + words[0].length) : below.length
      // The day of a date at the start of a line may have been taken for its number.
      const said = at > index && /^\d{1,2}$/.test(marker) ? `${marker} ${below}` : below.slice(from, to)
      const found = findDates(plainDates(said), date).find(({ iso }) => isIsoDay(iso) && (date === null || iso > date))
      if (found !== undefined) return found.iso
      if (at > index && blocks[at]!.kind === 'heading' && /^\d/.test(blocks[at]!.marker)) break
    }
  }
  return null
}
