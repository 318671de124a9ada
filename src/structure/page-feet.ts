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
  const first = neighbour(lines, -1, 1)
  const head = new Set<string>()
  let last = first
  for (let at = first, count = 0; at >= 0 && count < HEAD_LINES; at = neighbour(lines, at, 1), count++) {
    if (lines[at]!.text.length >= 8 && !/[.:;,]$/.test(lines[at]!.text)) head.add(folded(lines[at]!.text))
    last = at
  }
  const feet: { readonly number: number; readonly places: readonly number[] }[] = []
  lines.forEach(({ text }, index) => {
    const number = index > last && text.length < 16 ? FOOT_NUMBER.exec(text)?.[1] : undefined
    if (number === undefined) return
    const places = [index]
    for (const step of [-1, 1] as const)
      for (let at = neighbour(lines, index, step); at > last && places.length < MOST; at = neighbour(lines, at, step)) {
        const line = lines[at]!.text
        if (flags[at] !== 'page' && !FOOT_WORDS.test(line) && !head.has(folded(line))) break
        places.push(at)
      }
    if (places.length > 1 && places.length < MOST) feet.push({ number: Number(number), places })
  })
  const rises = feet.filter(
    ({ number }, index) =>
      (index > 0 && feet[index - 1]!.number < number) || (index + 1 < feet.length && feet[index + 1]!.number > number),
  )
  return rises.length > 1 ? rises.flatMap(({ places }) => places) : []
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}
