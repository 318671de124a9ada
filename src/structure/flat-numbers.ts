import { matches } from '../text/matches'
import { itemNumber } from './item-number'
import { dashTitle, runIn } from './run-in-title'

/** Fewer numbers count nothing on. */
const LEAST = 3
/** Pages that are told in part leave items out. */
const STEP = 3
const SIGNED = /(?<=\s)\d{1,3}[.)](?=\s+["\u201c\u2018(]?[\p{Lu}\d])/gu
const ROMAN = /(?<=\s)[IVXL]{1,6}\.(?=\s+\p{Lu})/gu
/** '31/24', 'HB/31/24', 'HB.31.24' */
const CODED = /(?<=\s)(?:[A-Z][A-Za-z]{0,5}[/.-])?\d{1,4}[/.]\d{2,4}(?:-\d{2})?(?=\s+\p{Lu}\p{L})/gu
/** And no day of a month. */
const BARE =
  /(?<=\s)\d{1,3}(?=\s+\p{Lu}\p{L})(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu
/** How far back a title is looked for. */
const REACH = 100
/** 'Date of Next Meeting' between a stop, or the number of a page, and the number of the first paragraph below it. */
const TITLE =
  /(?:[.?!)"\u201d\d]\s+|\s{3})(\p{Lu}[\p{L}'\u2019&-]*(?:\s+(?:\p{Lu}[\p{L}'\u2019&-]*|and|of|the|for|to|in|on|from|with|by|&|[\u2013-]|\([^()]{1,30}\))){0,11}\s+)$/u

/** The places in a flattened text of the numbers that count on through it, each with the title that stands before it; empty where too few do. */
export function flatNumbers(text: string): number[] {
  for (const pattern of [SIGNED, ROMAN, CODED, BARE]) {
    const places = countsOn(text, matches(pattern, text))
    if (places.length < LEAST) continue
    const titles = places.flatMap((place) => titleBefore(text, place))
    const subs = subNumbers(text, places)
    // Where a sub-number opens the text, that is where the title ends.
    const texts = places.flatMap((place) =>
      textBehind(text, place).filter((from) => !subs.some((sub) => sub > place && sub < from)),
    )
    // A number without a sign is any, if no title stands behind it.
    if (pattern === BARE && texts.length * 2 < places.length) continue
    // Titles stand before the numbers of all paragraphs, or behind those of the items.
    return [...places, ...subs, ...(titles.length > 1 && pattern !== BARE ? titles : texts)]
  }
  return []
}

/** '2.1 Minutes of the last meeting' behind '2 MINUTES', as far as the next number. */
const SUB = /(?<=\s)(\d{1,3})\.\d{1,2}\.?(?=\s+\p{Lu})/gu

function subNumbers(text: string, places: readonly number[]): number[] {
  const own = places.map((place) => /^\d+/.exec(text.slice(place, place + 4))?.[0])
  return matches(SUB, text).flatMap(({ index, 1: number }) => {
    const item = places.findLastIndex((place) => place < index)
    return item >= 0 && own[item] === number ? [index] : []
  })
}

/** Those that follow one upon another, from the first that is a one; each behind a stop, a gap or a title. */
function countsOn(text: string, hits: readonly RegExpExecArray[]): number[] {
  const values = hits.map((hit) => itemNumber(hit[0])?.places[0] ?? 0)
  const first = firstOf(values)
  let last = 0
  return hits.flatMap(({ index }, place) => {
    const step = values[place]! - last
    if (place < first || (place > first && (step < 1 || step > STEP || !opensLine(text, index)))) return []
    last = values[place]!
    return [index]
  })
}

/** Where counting begins: at the last one before the first two. */
function firstOf(values: readonly number[]): number {
  const two = values.indexOf(2)
  return Math.max(0, two < 0 ? values.indexOf(1) : values.lastIndexOf(1, two))
}

/** What stands under an item of which there was nothing to tell. */
const NOTHING = /\b(?:None(?: (?:declared|received|raised|noted|reported))?|Nil|N\/A|Noted|Agreed)\s+$/

function opensLine(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - REACH), place)
  return (
    /(?:[.?!:;)"\u201d]\s*(?:\d{1,3}\s+){0,2}|\s{3})$/.test(before) ||
    /\b(?:(?:OFFICIAL|RESTRICTED|MARKED)(?: \d+)?|Page \d{1,3} of \d{1,3})\s+$/.test(before) ||
    NOTHING.test(before) ||
    TITLE.test(before)
  )
}

/** 'Date of Next Meeting 2 June' */
const NEXT = /^(?:dates? of (?:the )?next meeting|next meeting)\s+(?=\d|\p{Lu}\p{Ll}+day\b)/iu

/** Where what was minuted begins behind a number and a title. */
function textBehind(text: string, place: number): number[] {
  const from = place + text.slice(place, place + REACH).search(/\s\S/) + 1
  const behind = text.slice(from, from + REACH * 2)
  const rest = NEXT.exec(behind)?.[0].length ?? (dashTitle(behind) ?? runIn(behind))?.rest
  return rest === undefined ? [] : [from + rest]
}

function titleBefore(text: string, place: number): number[] {
  const title = TITLE.exec(text.slice(Math.max(0, place - REACH), place))?.[1]
  return title === undefined ? [] : [place - title.length]
}
