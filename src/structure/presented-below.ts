import type { Block } from '../model/block'
import { escapePattern } from '../text/escape-pattern'
import { isName, stripTitles, surnameOf } from '../text/names'
import type { Attendee } from './attendee'
import { isRole } from './is-role'
import type { ItemHead } from './item-head'
import { presenterNames, wholeTitle } from './item-title'
import { isMinutesLabel } from './web-page'

/** A line of its own that says who presents: 'Presented by Jane Doe', 'Lead officer: Jane Doe, Director of People'. */
const PRESENTED =
  /^\(?(?:(?:to be )?(?:presented|introduced) by:?|(?:presenters?|(?:lead|responsible|reporting|report|presenting) (?:officers?|members?|directors?)|leads?|speakers?)\s*:)\s+(?=\p{Lu})/iu
/** Behind the names, and no part of one. */
const STOP = /(?<=\p{L}{2})(?<!\b(?:Mrs?|Ms|Dr|Prof|Cllr|Rev|Hon|Sgt|Insp|Supt|St|Sr|Jr))\.\s+(?=\p{Lu})/u
/** 'Budget monitoring (JD)' */
const INITIALS = /\s(?:\(([A-Z]{2,4})\)|[\u2013\u2014-]\s([A-Z]{2,4}))$/

/**
 * Items with those who present them as the line below the title tells, where it holds names and offices alone,
 * or initials behind the title, where the attendance list gives them to somebody.
 */
export function withPresenters(
  blocks: readonly Block[],
  heads: readonly ItemHead[],
  attendees: readonly Attendee[],
): ItemHead[] {
  const known = new Set(attendees.flatMap(({ aliases }) => aliases))
  // Where most titles end so, that is how the document names who presents.
  const ending = heads.filter((head) => head.presenters.length > 0).length
  const usual = ending > 1 && ending * 2 > heads.length
  return heads.map((head) => {
    if (head.presenters.length > 0)
      return usual || isTold(head, blocks, attendees) ? head : { ...head, ...wholeTitle(blocks[head.block]!.text) }
    const title = blocks[head.block]!.text.slice(head.start, head.end)
    const letters = INITIALS.exec(title)
    const initials = letters?.[1] ?? letters?.[2]
    if (initials !== undefined && known.has(initials))
      return { ...head, end: head.start + letters!.index, presenters: [initials] }
    const led = presentersBeforeMinutes(blocks, head.block)
    if (led.length > 0) return { ...head, presenters: led }
    const below = blocks[head.block + 1]
    if (below === undefined || below.text.length > 160 || /[?!]/.test(below.text)) return head
    const opening = PRESENTED.exec(below.text)
    if (opening === null) return head
    const [names = ''] = below.text.slice(opening[0].length).split(STOP)
    return { ...head, presenters: known.has(names) ? [names] : presenterNames(names) }
  })
}

/** Whether those behind a title are people: a form of address, a rank or an office says so, the attendance list does, or another line names them. */
function isTold(head: ItemHead, blocks: readonly Block[], attendees: readonly Attendee[]): boolean {
  const behind = blocks[head.block]!.text.slice(head.end)
  return head.presenters.some((presenter) => {
    const { name } = stripTitles(presenter)
    if (name !== presenter || !isName(presenter) || !behind.trimEnd().endsWith(presenter)) return true
    const surname = surnameOf(name)
    if (attendees.some((one) => surnameOf(one.name) === surname)) return true
    const person = asPerson(name, surname)
    return blocks.some(({ text }, index) => index !== head.block && text.includes(surname) && person.test(text))
  })
}

/** Words that stand before a surname, or a full name that does or is something. */
function asPerson(name: string, surname: string): RegExp {
  return new RegExp(
    `\\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Cllrs?|Councillors?|Chief|Inspector|Superintendent|Sergeant|Officer|Director|Manager)\\.? (?:\\p{Lu}\\S* )?${escapePattern(surname)}|(?<!\\b(?:the|an?|on|at|in|along|near|via|over) )${escapePattern(name)},? (?:\\(|\\p{Ll}|the |\\p{Lu}\\p{Ll}+ (?:of|for) )`,
    'u',
  )
}

/** How many blocks the agenda's words on an item may take. */
const AGENDA_REACH = 6

/** 'Jane Doe, Head of Parks' or 'Chief Superintendent Jane Doe' on a line of its own between a title and the label of its minutes, as committee pages print who leads. */
function presentersBeforeMinutes(blocks: readonly Block[], title: number): string[] {
  const below = blocks.slice(title + 1, title + 1 + AGENDA_REACH)
  const label = below.findIndex(({ kind, text }) => kind === 'furniture' && isMinutesLabel(text))
  if (label < 0) return []
  return below
    .slice(0, label)
    .flatMap(({ kind, text }) => (kind === 'furniture' || !isLead(text) ? [] : presenterNames(text)))
}

function isLead(text: string): boolean {
  const { name, rank } = stripTitles(text)
  if (rank !== null && isName(name) && text.length < 60) return true
  const comma = text.indexOf(', ')
  return (
    comma > 3 &&
    text.length < 100 &&
    !/[.?!:]$/.test(text) &&
    isName(text.slice(0, comma)) &&
    isRole(text.slice(comma + 2))
  )
}
