import type { Block } from '../model/block'
import { findDates } from '../text/dates'
import { isIsoDay, isIsoMonth } from '../text/iso-dates'
import { readableCase } from '../text/letter-case'
import { fullerBody } from './fuller-body'
import { plainDates } from './plain-dates'
import { isCaption } from './table-row'

const SPECIFIC =
  /\b(?:board|(?:sub-?)?committee|panel|forum|group|partnership|meeting|cabinet|commission|conference|working party|municipal district|governing body|trustees|governors|(?:harbour|port|drainage|river|county|parks?|town) commissioners)\b/i
const GENERAL =
  /\b(?:council|authority|assembly|police|constabulary|service|trust|parliament|senedd|force|office|executive|district)\b/i
/** The place itself, where nothing else is named. */
const PLACE = /^(?:city|town|county|borough|shire|district|village|township) of\b/i
/** A committee whose own body stands above it: 'Harbour Partnership' / 'Policing Committee'. */
const COMMITTEE = /^(?:\p{L}[\p{L}'\u2019,&-]*\s){1,8}(?:sub-?)?committee$/iu
const NEXT =
  /\bnext\s+(?:\p{L}+\s+){0,6}?(?:meeting|session|board|panel|(?:sub-?)?committee|hearing|sitting)\b|\bdate\s+(?:and\s+\p{L}+\s+)?of\s+(?:the\s+)?next\b|\bnext meeting\b|\bmeet(?:s|ing)? (?:again|next)\b|\bnext meets? (?:again )?on\b|\bwill (?:next )?(?:meet|be held) (?:again )?on\b|(?:^|\/\s?)next\s*:|\bwill\b[^.]{0,80}\bat (?:its|their|our) (?:next )?meeting on\b/iu

const BARE =
  /^(?:the )?(?:authority|board|council|(?:sub-?)?committee|panel)$|^(?:(?:monthly|quarterly|annual|special|ordinary|extraordinary|public|statutory|regular)\s+){1,3}(?:council|board|(?:sub-?)?committee)(?:\s+meeting)?$|^(?:council|board|(?:sub-?)?committee|cabinet) meeting$/i

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
export function readBody(front: readonly Block[]): string | null {
  const titles = front
    .filter(
      (block) =>
        block.text.length < (MINUTES_OF.test(block.text) ? 320 : 160) &&
        !/^\p{Ll}/u.test(block.text) &&
        !isCaption(block) &&
        (block.kind === 'heading' ||
          (/\b(?:minutes?|notes?|meeting|transcript|to the)\b/i.test(block.text) && !isSentence(block.text))),
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
  return fullerBody(title === undefined ? null : readableCase(title), front)
}

/** 'The Mayor opened the meeting.', 'Board President Doe called the meeting to order at 2:00.' */
function isSentence(text: string): boolean {
  return (
    text.endsWith('.') &&
    (/^the \p{Lu}\p{L}+ \p{Ll}+(?:ed|k|w)\b/iu.test(text) ||
      /\b(?:called|opened|brought) the meeting\b|\b(?:may|can|will|is|are|was|were) (?:be )?\p{Ll}+ed\b/iu.test(text))
  )
}

/** 'Work Session and Called Meeting, Board of Trustees' */
const SESSIONS =
  /^(?:(?:regular|special|called|work|study|public|open|joint|business|board|session|meeting|and|&)\s+)+(?:meeting|session)s?(?:,\s+|\s+of\s+(?:the\s+)?)(?=\p{Lu})/iu

/** 'Bwrdd Heddlu / Police Board' is told in English behind the stroke, where only there a body is named in it. */
function inEnglish(title: string): string {
  const [other, english, more] = title.split(/\s+\/\s+/)
  if (english === undefined || more !== undefined || SPECIFIC.test(other!) || !SPECIFIC.test(english)) return title
  return english
}

/** A title without the words round the body's name: 'Minutes of the Audit Board held on 3 May' is 'Audit Board'. */
function bodyName(text: string): string | null {
  let name = inEnglish(text.replace(/^#+\s+/, '').replace(/\t/g, ' ')).replace(/\s+\|.*$/, '')
  for (const { start, end } of findDates(name).slice(0, 1))
    name = start === 0 ? name.slice(end).replace(/^[\s,:\u2013\u2014-]+/, '') : name.slice(0, start)
  name = name
    .replace(
      /^(?:(?:draft|approved|confirmed|public|unconfirmed)\s+)*(?:minutes?|notes?|agenda|record|transcript|proceedings|action log|report(?=\s+of\b.{4,120}\smeeting\b))\s+(?:of|for|from)\s+(?:(?:the|a|an)\s+)?(?:proceedings\s+(?:of|at)\s+(?:(?:the|a|an)\s+)?)?(?:(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?:(?:public|ordinary|special|virtual|regular|annual|monthly|quarterly|statutory|january|february|march|april|may|june|july|august|september|october|november|december)\s+)*meeting\s+of\s+(?:the\s+)?)?/i,
      '',
    )
    .replace(
      /^(?:(?:draft|approved|public)\s+)?(?:minutes?|notes?|agenda|transcript)\s*[:\u2013\u2014-]\s+(?=\p{Lu})/iu,
      '',
    )
    .replace(/^(?:(?:a\s+)?(?:report|paper|briefing)\s+)?(?:to|for)\s+(?:the\s+)?(?=\p{Lu})/iu, '')
    .replace(/^meeting(?: of (?:the )?|\s*:\s+)(?=\p{Lu})/iu, '')
    .replace(SESSIONS, '')
    .replace(/^(?:draft|approved|confirmed|unconfirmed)\s+(?=\p{Lu})/iu, '')
    .replace(/\s+meeting held\b.*$/i, '')
    .replace(/\s+(?:held|which was held|that was held|-|\u2013)\s+(?:on|at|in|via)\b.*$/i, '')
    .replace(
      /[\s\u2013\u2014:,-]+(?:(?:draft|public)\s+)?(?:minutes?|meeting (?:in|held in) (?:public|private)|public (?:meeting|session)|meeting notes|notes?|agenda|transcript)\b.*$/i,
      '',
    )
    .replace(/[\s\u2013\u2014:,-]+(?:on|held|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?[\s,]*$/i, '')
    .replace(
      /\s*\([^()]{0,40}\b(?:question time|questions|virtual|hybrid|online|special|extraordinary|ordinary|in public|public session)\b[^()]{0,20}\)$/i,
      '',
    )
    .replace(
      /\s+[\u2013\u2014-]\s+(?:part \w{1,3}|(?:un)?confirmed|draft|(?:regular|special|open|public|closed) session)$/i,
      '',
    )
    .replace(/\s+[\u2013\u2014-]\s+(?:spring|summer|autumn|winter)\s+term\b.*$/i, '')
    .replace(/\s*\((?:hansard|official report|transcript|verbatim|unrevised)[^()]{0,30}\)$/i, '')
    .replace(/\s+[\u2013\u2014-]\s+(?:meeting|(?:public )?questions\b.*)$/i, '')
    .replace(
      /^(?:the\s+)?(.{4,80}\b(?:(?:sub-?)?committee|panel|board|council|commission|authority|commissioners|directors|trustees|supervisors|education|group|forum|partnership))\s+(?:(?:regular|special|work|study)\s+)?(?:meeting|session)$/i,
      '$1',
    )
    .replace(
      /^(?:special|regular|ordinary|extraordinary)\s+(?=(?:\p{L}+\s){1,6}(?:council|board|(?:sub-?)?committee|commission|authority)$)/iu,
      '',
    )
    .replace(/[\s\u2013\u2014:,.(-]+$/, '')
    .trim()
  if (
    /^(?:report of|venue\b|location\b|contact\b|held\b)/i.test(name) ||
    /^(?:meeting|minutes?|notes?|agenda|notes of the last meeting|minute of meeting|the meeting|held in)\b.{0,24}$/i.test(
      name,
    ) ||
    name.length < 4
  )
    return null
  if (
    /^(?:(?:monthly|quarterly|annual|special|ordinary|extraordinary|public|statutory|regular|general)\s+)*meeting$/i.test(
      name,
    )
  )
    return null
  // Whom it was held with.
  if (
    /^(?:\p{L}+\s)?meeting (?:with|between|to)\b/iu.test(name) &&
    /\b(?:commissioner|constable|chief|minister|officers?)\b/i.test(name) &&
    !/\bbetween\b/i.test(name)
  )
    return null
  // 'Ordinary Council Meeting' and 'the Authority' say what meets, not whose it is.
  if (BARE.test(name)) return null
  if (/\b(?:is|was|were|are|will|the following|provide|summary of)\b/i.test(name) || name.split(' ').length > 16)
    return null
  return name
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
export function readDate(front: readonly Block[]): string | null {
  const texts = front.filter((block) => block.text.length < 400).map((block) => block.text)
  const told = texts.filter((text) => !NEXT.test(text))
  // The lines of a title may have been set apart: 'HELD ON FRIDAY, 10TH' / 'FEBRUARY, 2023'.
  const title = told.slice(0, TITLE)
  for (const text of [...title.filter((one) => HELD.test(one)), ...told, title.join(' ')]) {
    const day = findDates(plainDates(text)).find(({ iso }) => isIsoDay(iso))
    if (day !== undefined) return day.iso
  }
  const month = told.flatMap((text) => findDates(plainDates(text))).find(({ iso }) => isIsoMonth(iso))
  if (month === undefined) return null
  for (const text of told) {
    const day = findDates(plainDates(text), `${month.iso}-15`).find(({ iso }) => isIsoDay(iso))
    if (day !== undefined) return day.iso
  }
  return null
}

/** 'Report of the Harbour Committee Meeting held 10am on 3 July 2020': what a page's own date does not tell. */
const HELD =
  /^(?:draft\s+)?(?:report|minutes?|notes?)\s+of\b.{0,120}\bmeeting\s+held\b(?!.{0,80}\b(?:were|was|be|as)\b)/i

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
