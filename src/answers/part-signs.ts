import type { PrintedSign } from '../model/reading'
import { matches } from '../text/matches'
import { romanPlace } from './romans'

/** A sign by which parts are counted, '(b)', 'ii)' or '3)': how many parts come before it and with it, and where it and the words behind it begin. */
export interface PartSign {
  readonly start: number
  readonly end: number
  /** From 1; several where one answer is given to them, '(a) to (c)'. */
  readonly parts: readonly number[]
}

const SIGN = /(?<=^|[\s(])\(?([a-z]|\d{1,2}|[ivx]{1,4})\)[:.,]?(?=\s|$|[-\u2013])/gi
/** The sign of a list's item: '(b)', 'ii.', '3)'. */
const PRINTED = /^\(?([a-z]|\d{1,2}|[ivx]{1,4})[.):]{1,2}$/i
/** What stands between signs that go together. */
const RANGE = /^\s*(?:to|-|\u2013)\s*$/i
const JOINED = /^\s*(?:,|&|and|, and)\s*$/i

/** The signs in a text that count its parts from the first on, in order: those of its lists' items, else those within it; empty where fewer than two do. */
export function partSigns(text: string, printed: readonly PrintedSign[] = []): PartSign[] {
  if (printed.length > 1) {
    const listed = counted(
      text,
      printed.flatMap(({ start, sign }) => {
        const name = PRINTED.exec(sign)?.[1]
        return name === undefined ? [] : [{ start, end: start, name }]
      }),
    )
    if (listed.length > 0) return listed
  }
  if (!text.includes(')')) return []
  return counted(
    text,
    matches(SIGN, text).map(({ index, 0: sign, 1: name }) => ({ start: index, end: index + sign.length, name: name! })),
  )
}

interface Sign {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Those of the signs that count on from the first. */
function counted(text: string, signs: readonly Sign[]): PartSign[] {
  const found: PartSign[] = []
  let last = 0
  for (const { start, end, name } of signs) {
    const before = found.at(-1)
    const between = before === undefined ? '' : text.slice(before.end, start)
    const part = placeOf(name.toLowerCase(), last)
    if (before !== undefined && between.length < 8 && RANGE.test(between) && part > last) {
      found[found.length - 1] = { ...before, end, parts: [...before.parts, ...upTo(last + 1, part)] }
    } else if (part !== last + 1) continue
    else if (before !== undefined && JOINED.test(between)) {
      found[found.length - 1] = { ...before, end, parts: [...before.parts, part] }
    } else found.push({ start, end, parts: [part] })
    last = part
  }
  return last > 1 ? found : []
}

/** How many-th a sign is: 'c' the third, 'i' the ninth behind 'h' and else the first. */
function placeOf(name: string, last: number): number {
  if (/\d/.test(name)) return Number(name)
  const roman = romanPlace(name)
  const letter = name.length === 1 ? name.charCodeAt(0) - 96 : 0
  return letter === last + 1 || roman === 0 ? letter : roman
}

/** The numbers from one to another, of which there are few. */
function upTo(from: number, to: number): number[] {
  return Array.from({ length: Math.min(26, to - from + 1) }, (_, step) => from + step)
}

/** The parts that a place in a text belongs to, by its signs: those of the last that begins no later. */
export function partsAt(signs: readonly PartSign[], place: number): readonly number[] {
  return signs.findLast(({ start }) => start <= place)?.parts ?? []
}
