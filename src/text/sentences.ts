import { abbreviations, openAbbreviations } from '../lexicons/abbreviations'

/** A stretch of a text, half-open, in UTF-16 units of that text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const STOP = /[.?!\u2026]+["'\u201d\u2019)\]]*/g
const STARTER =
  /^(?:The|This|That|These|Those|It|In|On|At|As|We|He|She|They|You|I|There|A|An|For|From|If|When|Where|While|Whilst|With|Our|Their|His|Her|All|Some|Any|No|Not|Is|Are|Was|Were|Will|Can|Could|Would|Should|Has|Have|Does|Do|Did|How|What|Why|Who|Which|Members|However|But|And|So|Also)\b/

/**
 * The sentences of a paragraph, without the white space between them.
 * A full stop ends one when a capital, a digit or an opening mark follows and no abbreviation, initial or number owns it;
 * a blank line always ends one. An empty or blank text has none.
 */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  const close = (end: number): void => {
    const from = skipSpace(text, start)
    if (from < end) found.push({ start: from, end: trimEnd(text, from, end) })
    start = end
  }
  for (const line of blankLines(text)) {
    STOP.lastIndex = start
    for (let stop = STOP.exec(text); stop !== null && stop.index < line; stop = STOP.exec(text)) {
      const end = stop.index + stop[0].length
      if (ends(text, start, stop.index, stop[0], end)) close(end)
    }
    close(line)
  }
  return found
}

/** Ends of the stretches between blank lines. */
function blankLines(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = skipBlank(text, at + 1)
    if (text[next] === '\n') found.push(at)
  }
  found.push(text.length)
  return found
}

function ends(text: string, from: number, at: number, mark: string, end: number): boolean {
  if (end >= text.length) return true
  const next = text[end]!
  if (!/\s/.test(next)) return runsOn(text, at, mark, next, text[end + 1])
  const follow = skipSpace(text, end)
  const first = text[follow]
  if (first === undefined) return true
  if (mark[0] === '?' || mark[0] === '!') return !/[a-z,;]/.test(first)
  if (!/[\p{Lu}\d"'\u201c\u2018([\u00a3\u20ac$\u2022*\-\u2013]/u.test(first)) return false
  return !owned(text, from, at, follow)
}

/** 'the north.The force': a stop without the space behind it. */
function runsOn(text: string, at: number, mark: string, next: string, after: string | undefined): boolean {
  return (
    mark.length === 1 &&
    /[a-z%)]/.test(text[at - 1] ?? '') &&
    /[A-Z]/.test(next) &&
    /[a-z ]/.test(after ?? '') &&
    !/[/@]\S*$|www\.\S*$/.test(text.slice(Math.max(0, at - 20), at))
  )
}

/** Whether the stop at `at` belongs to an abbreviation, an initial or a number. */
function owned(text: string, from: number, at: number, follow: number): boolean {
  const word = /[\p{L}\d.&]+$/u.exec(text.slice(Math.max(from, at - 14), at))?.[0] ?? ''
  const lower = word.toLowerCase()
  if (openAbbreviations.has(lower)) return !/\p{Lu}/u.test(text[follow]!)
  if (abbreviations.has(lower)) return lower !== 'no' || /\d/.test(text[follow]!)
  if (/^\p{Lu}$/u.test(word))
    return !STARTER.test(text.slice(follow, follow + 12)) || /^\p{Lu}\.$/u.test(text.slice(follow, follow + 2))
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTER.test(text.slice(follow, follow + 12))
  // A number that opens the sentence is its enumerator.
  return /^\d{1,3}(?:\.\d{1,3})*$/.test(word) && skipSpace(text, from) === at - word.length
}

function skipSpace(text: string, at: number): number {
  let place = at
  while (place < text.length && /\s/.test(text[place]!)) place++
  return place
}

function skipBlank(text: string, at: number): number {
  let place = at
  while (text[place] === ' ' || text[place] === '\t' || text[place] === '\r') place++
  return place
}

function trimEnd(text: string, from: number, end: number): number {
  let place = end
  while (place > from && /\s/.test(text[place - 1]!)) place--
  return place
}
