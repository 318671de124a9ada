import { isSmall } from '../text/letter-codes'
import { isNamed } from '../text/names'
import { isSpaceAt } from '../text/white-space'
import type { Furniture } from './furniture-kind'
import { neighbour } from './neighbour'
import { isPageNumber } from './page-number'
import type { PrintedLine } from './printed-line'

/** 'ABC00012345': the number that was stamped on every page of a record when it was disclosed. */
const STAMP = /^\p{Lu}{2,6}[-_]?\d{5,12}$/u
/** Nothing but the day, 'Harbour Board Meeting', or both, as pages print above or below their text. */
const RUNNING =
  /^(?=.*(?:\bmeeting$|\d{4}$))(?:[^.?!:\d]{3,60}\bmeeting\b[\s,\u2013-]*)?(?:(?:\p{Lu}\p{Ll}{2,5}day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4})?$/iu

/** What ends in a colon or a question mark, or opens with a label, is said by somebody. */
function isLabelled(text: string): boolean {
  if (text.endsWith(':') || text.endsWith('?')) return true
  const colon = text.indexOf(':')
  return colon >= 2 && colon <= 40 && isSpaceAt(text, colon + 1)
}

/** A line as long as this may be the first of a paragraph. */
const SENTENCE = 50

/** What begins below the end of a sentence and goes on in small letters right below: minutes may say it again and again. */
function opensSentence(lines: readonly PrintedLine[], index: number): boolean {
  return (
    isSmall(lines[index + 1]?.text.charCodeAt(0) ?? 0) &&
    /^$|[.?!:]["'\u201d\u2019)]?$/.test(lines[index - 1]?.text ?? '')
  )
}

/** A short line that comes back at page breaks, or again and again at a page's distance, heads or foots the pages. */
export function markRunningHeads(lines: readonly PrintedLine[], flags: (Furniture | null)[]): void {
  const places = new Map<string, number[]>()
  lines.forEach(({ text, marker }, index) => {
    if (text.length < 6 || text.length > 110 || marker?.kind === 'bullet' || isLabelled(text)) return
    // '5. Fundraising' counts something; '5 Board Minutes' begins with its page.
    if (marker?.kind === 'number' && /[.)]$/.test(marker.text)) return
    if (text.length > SENTENCE && opensSentence(lines, index)) return
    const key = text.toLowerCase().replace(/\d+/g, '#')
    const list = places.get(key)
    if (list === undefined) places.set(key, [index])
    else list.push(index)
  })
  for (const list of places.values()) {
    const { text } = lines[list[0]!]!
    // 'Board Minutes - 3 May 2025' comes back even in a short document.
    const dated = list.length === 2 && DATED.test(text) && list[1]! - list[0]! > 20
    if (dated) for (const index of list.slice(list[0]! > 12 ? 0 : 1)) flags[index] = 'page'
    if (list.length > 1 && (PAGE_OF.test(text) || isNumberedHead(lines, list) || countsPages(lines, list)))
      for (const index of list) flags[index] = 'page'
    if (list.length < 3) continue
    if (STAMP.test(text)) for (const index of list) flags[index] = 'page'
    if (!/\s/.test(text) || COUNTED.test(text) || isNamed(text.split(/,|\s\(/)[0]!)) continue
    const atBreak = list.filter((index) => nearBreak(lines, flags, index)).length
    const gaps = list.slice(1).map((place, index) => place - list[index]!)
    const dates = RUNNING.test(text) && gaps.every((gap) => gap >= 6) && list.every((at) => lines[at]!.text === text)
    if (dates || atBreak * 2 >= list.length || gaps.every((gap) => gap >= 25 && gap <= 90))
      for (const index of list.slice(atBreak === list.length ? 0 : 1)) flags[index] = 'page'
  }
}

/** 'Harbour Board 3 May 2025 Page 2', 'phb/minutes/2025-05-03/2' */
const NUMBERED_HEAD =
  / page (\d{1,4})$|^(?=\S{0,60}minutes|\S{0,60}agenda|\S{0,60}\.[a-z]{3})(?:[^\s/]{1,40}\/){2,6}(\d{1,4})$/i

/** 'Harbour Board 3 May 2025 Page 2', and with another number again. */
function isNumberedHead(lines: readonly PrintedLine[], places: readonly number[]): boolean {
  const pages = places.map((index) => NUMBERED_HEAD.exec(lines[index]!.text)).map((hit) => hit?.[1] ?? hit?.[2])
  return pages.every((page) => page !== undefined) && new Set(pages).size === pages.length
}

/** The minutes of a day: 'Board Minutes - 3 May 2025', 'DRAFT MINUTES 03/05/25'. */
const DATED = /\bminutes\b.*(?:\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})$/i

/** 'HARBOUR BOARD 2 MAY 3, 2025', and then the same with a 3: all numbers but that of the page stay, and it counts on. */
function countsPages(lines: readonly PrintedLine[], places: readonly number[]): boolean {
  const numbers = places.map((index) => lines[index]!.text.match(/\d+/g) ?? [])
  const [first, other] = [numbers[0]!, numbers[1]!]
  // The number of the page stands by itself beside a whole date.
  const page = first.findIndex((number, at) => number !== other[at])
  const { text } = lines[places[0]!]!
  return (
    first.length >= 3 &&
    /\b(?:19|20)\d\d\b/.test(text) &&
    page >= 0 &&
    ` ${text} `.includes(` ${first[page]} `) &&
    numbers.every((own, time) =>
      own.every((number, at) => (at === page ? Number(number) === Number(first[page]) + time : number === first[at])),
    )
  )
}

/** 'Harbour Park Authority Page 2 of 8' */
const PAGE_OF = /^[^.?!:]{3,90}\bpage \d{1,3} of \d{1,3}$/i

/** 'Question No. 4' between rules is what the page is about; whose name stands there has signed; 'Resolved –' stands over what was. */
const COUNTED =
  /^(?:(?:written|oral|public|supplement(?:ary|al))\s)?(?:questions?|motion|item|responses?|answers?|repl(?:y|ies))\b|^(?:ceist|freagra)|^(?:lodged|tabled|asked|answered|submitted)\b|^(?:considered|resolved|agreed|noted|recommended|ordered|decisions?|resolutions?|actions?)\b/i

function nearBreak(lines: readonly PrintedLine[], flags: readonly (Furniture | null)[], index: number): boolean {
  if (lines[index]!.breaks) return true
  for (const step of [1, -1] as const) {
    let at = index
    for (let hop = 0; hop < 2; hop++) {
      at = neighbour(lines, at, step)
      if (at < 0) break
      if (flags[at] || isPageNumber(lines[at]!.text) || (step === 1 && lines[at]!.breaks)) return true
    }
  }
  return false
}
