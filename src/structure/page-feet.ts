import { isSmall } from '../text/letter-codes'
import { singleSpaced } from '../text/single-spaced'
import type { Furniture } from './furniture-kind'
import { neighbour } from './neighbour'
import type { PrintedLine } from './printed-line'

/** A day alone, what the chair signs every page with, or the state of the minutes. */
const FOOT_WORDS =
  /^(?:(?:minutes (?:of|for) )?(?:\p{Lu}\p{Ll}{2,5}day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{2,8},?\s\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|draft(?: minutes)?|(?:chair|mayor|clerk|president|convener)\p{L}{0,6}(?:['\u2019]s)?\sinitials?[\s:._]*|initials?(?:\sof(?:\sthe)?\s\p{L}{4,12})?[\s:._]*|https?:\/\/\S{4,300})$/iu
const FOOT_NUMBER = /^(?:page\s)?(\d{1,4})(?:\s?(?:\/|of)\s?\d{1,3})?$/i
/** Lines of the document's head, which its pages repeat. */
const HEAD_LINES = 6
/** Lines that a page's foot and the next one's head have together. */
const MOST = 6

/**
 * The feet and heads of pages: a number among lines that are a day, a signature, the document's own head or a web address, and
 * again with a higher number; all these lines. One such number may count an item.
 */
export function pageFeet(lines: readonly PrintedLine[], flags: readonly (Furniture | null)[]): number[] {
  const { titles, last } = readHead(lines)
  const claimed = new Set<number>()
  const isFoot = (at: number): boolean => {
    const { text } = lines[at]!
    const flagged = flags[at] === 'page' && !/\p{Ll}\.$/u.test(text)
    // One number has each of them: '21', the day, '2' over a title.
    return !claimed.has(at) && (flagged || FOOT_WORDS.test(text) || titles.has(folded(text)))
  }
  const feet = lines.flatMap(({ text }, index) => {
    const number = index > last && text.length < 16 ? FOOT_NUMBER.exec(text)?.[1] : undefined
    if (number === undefined) return []
    const places = [index]
    for (const step of [-1, 1] as const)
      for (let at = neighbour(lines, index, step); at > last && places.length < MOST; at = neighbour(lines, at, step)) {
        if (!isFoot(at)) break
        places.push(at)
      }
    if (places.length === 1 || places.length === MOST) return []
    for (const at of places) claimed.add(at)
    return [{ number: Number(number), places, sure: SURE.test(text) }]
  })
  const rising = feet.filter(
    ({ number }, index) => (feet[index - 1]?.number ?? number) < number || (feet[index + 1]?.number ?? number) > number,
  )
  const found = rising.length > 1 ? rising : feet.filter(({ sure }) => sure)
  return found.flatMap(({ places }) => places)
}

/** 'Page 3 of 6' counts no item. */
const SURE = /^page \d{1,4}\s?(?:\/|of)\s?\d{1,3}$/i

/** The titles on top of a document, and the last line that is looked at for them. */
function readHead(lines: readonly PrintedLine[]): { titles: ReadonlySet<string>; last: number } {
  const titles = new Set<string>()
  let last = neighbour(lines, -1, 1)
  for (let at = last, count = 0; at >= 0 && count < HEAD_LINES; at = neighbour(lines, at, 1), count++) {
    const { text } = lines[at]!
    // What goes on in small letters is no title.
    if (isSmall(lines[neighbour(lines, at, 1)]?.text.charCodeAt(0) ?? 0)) break
    if (text.length >= 8 && !/[.:;,]$/.test(text)) titles.add(folded(text))
    last = at
  }
  return { titles, last }
}

function folded(text: string): string {
  return singleSpaced(text).toLowerCase()
}
