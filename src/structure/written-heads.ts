import type { Block } from '../model/block'
import { findDates } from '../text/dates'
import { isIsoDay } from '../text/iso-dates'
import { readableCase } from '../text/letter-case'
import { stripTitles } from '../text/names'
import { announcedParties } from './announced-parties'
import { formLines } from './form-lines'
import type { ItemHead } from './item-head'
import { itemNumber } from './item-number'
import { partyLine } from './party-line'
import { headFrom, type WrittenQuestion } from './written-questions'

const NUMBERED = /\b(?:question|qu?)s?\s*(?:no\.?|number)?\s*[.:]?\s*\*?\(?(\d{1,5})\b/i
/** What else stands above a question: who publishes it, the chamber, what it is, when it is due. */
const BESIDE =
  /^(?:the )?(?:government|ministry|department|parliament|republic|office|state) (?:of|for)\b|^(?:commons|lords|senate|assembly)$|\bceist(?:eanna)?\b|\bquestions?(?: paper)?(?: no\b| number| for | to be | on notice|\s*[.:#(]?\s*\d|$)|\bto be (?:answered|replied)|\banswered on\b|^current status\s*:|^expected answer date\b|\b(?:for|written|oral) (?:reply|answers?)\b|^(?:question |notice )?dated?\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^\d/i

/** One item for each written question: its number, and the title above it if it has one, else the line that numbers it. */
export function writtenItems(blocks: readonly Block[], questions: readonly WrittenQuestion[]): ItemHead[] {
  const askers = new Set(questions.map(({ asker }) => stripTitles(asker.name ?? '').name))
  const namesAskers = (text: string): boolean => text.split(', ').every((part) => askers.has(stripTitles(part).name))
  return questions.flatMap((question, index): ItemHead[] => {
    const from = headFrom(
      blocks,
      question.announced < 0 ? question.asked : question.announced,
      questions[index - 1]?.answer ?? -1,
    )
    const above = Array.from({ length: question.asked - from }, (_, step) => from + step).filter(
      (at) => at !== question.announced && blocks[at]!.kind !== 'furniture',
    )
    const form = formLines(blocks, from, question.asked).taken
    const numbered = above.findLast((at) => NUMBERED.test(blocks[at]!.text))
    // A title stands next to the line that numbers its question, or below it.
    const title = above.findLast(
      (at) => at >= (numbered ?? 1) - 1 && !form.has(at) && isTitle(blocks[at]!) && !namesAskers(blocks[at]!.text),
    )
    const number =
      numberIn(numbered === undefined ? null : blocks[numbered]!.text) ?? markerNumber(blocks, [question.asked, title])
    const block = title ?? numbered
    if (block === undefined) return []
    const { text } = blocks[block]!
    const end = title === undefined ? numberAt(text) : titleEnd(text)
    return [{ block, number, start: 0, end, presenters: [], rest: text.length }]
  })
}

/** Where the number stands in the line that gives it: 'QUESTION NO: 31'. */
function numberAt(text: string): number {
  // 'Qu (4)' is told with its number.
  if (text.endsWith(')')) return text.length
  const found = NUMBERED.exec(text)!
  return found.index + found[0].search(/[\s.:*(]*\d+$/)
}

/** A title without the number in brackets behind it: 'Rainfall (Question No. 88)'. */
function titleEnd(text: string): number {
  return text.length - (BEHIND.exec(text)?.[0].length ?? 0)
}

const BEHIND = /\s*\((?:written |oral )?question[^()]{0,30}\)$/i

/** 'S6W-33412' */
const CODE = /^[A-Z]{1,3}\d{0,2}[A-Z]{0,3}-\d{3,6}$/

function isTitle({ text }: Block): boolean {
  return (
    !text.endsWith(':') &&
    (/\p{L}{3}/u.test(text) || CODE.test(text)) &&
    !BESIDE.test(text.slice(0, titleEnd(text))) &&
    text.replace(CHAMBER, '').trim().toLowerCase().replace('the', '') !== '' &&
    announcedParties(text) === null &&
    partyLine(text) === null
  )
}

function numberIn(text: string | null): string | null {
  return text === null ? null : (NUMBERED.exec(text)?.[1] ?? null)
}

/** The number before the asker's name or before the title: '799.', 'LCQ21:'. */
function markerNumber(blocks: readonly Block[], places: readonly (number | undefined)[]): string | null {
  for (const place of places) {
    const number = place === undefined ? null : itemNumber(blocks[place]!.marker.replace(/:$/, ''))
    if (number !== null && number.style !== 'letter') return number.text
  }
  return null
}

const CHAMBER =
  /\b(?:(?:national|legislative|state|provincial|general) (?:assembly|council)|house of (?:commons|lords|representatives|assembly|delegates|keys)|(?:lok|rajya|vidhan) sabha|senate|d\u00e1il(?: \u00e9ireann)?|seanad(?: \u00e9ireann)?|tynwald|sejm|knesset)\b/iu

/** The chamber in which the questions are put, as a title or the announcement names it; null where none does. */
export function chamberOf(front: readonly Block[]): string | null {
  for (const { text } of front) {
    const told = announcedParties(text)?.body
    if (told != null) return told
    if (text.length < 100 && CHAMBER.test(text) && !/[.?!]$/.test(text)) return readableCase(CHAMBER.exec(text)![0])
  }
  return null
}

/** The day that the front of a written question prints, or the last lines below the reply. */
export function writtenDate(blocks: readonly Block[], questions: readonly WrittenQuestion[]): string | null {
  const above = blocks.slice(0, Math.min(14, questions[0]!.asked))
  const below = blocks.slice(Math.max(questions.at(-1)!.answer + 1, blocks.length - 3))
  for (const { text } of [...above, ...below]) {
    const day = text.length > 300 ? undefined : findDates(text).find(({ iso }) => isIsoDay(iso))
    if (day !== undefined) return day.iso
  }
  return null
}
