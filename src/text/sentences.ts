import { abbreviations, openAbbreviations } from '../lexicons/abbreviations'
import { isCapital, isDigit, isLetter } from './letter-codes'
import { isSpaceAt, skipSpace, trimmedEnd } from './white-space'

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
    const from = skipSpace(text, start, text.length)
    if (from < end) found.push({ start: from, end: trimmedEnd(text, from, end) })
    start = end
  }
  STOP.lastIndex = 0
  // The next stop may stand many blank lines further on: it is looked for once.
  let stop = STOP.exec(text)
  for (const line of blankLines(text)) {
    for (; stop !== null && stop.index < line; stop = STOP.exec(text)) {
      const end = stop.index + stop[0].length
      if (ends(text, start, stop.index, stop[0], end)) close(end + referenceBehind(text, end))
    }
    close(line)
  }
  return found
}

/** '... of the report. (12)': how long a number in brackets is that refers to the sentence before it. */
function referenceBehind(text: string, end: number): number {
  if (text[end] !== ' ' || text[end + 1] !== '(' || countsParts(text, end)) return 0
  return /^ \((?:\d{1,3}|AP ?\d{1,2})\)(?=\s+\p{Lu}|\s*$)/u.exec(text.slice(end, end + 12))?.[0].length ?? 0
}

/** 'asked (1) who paid? (2) Was it late?': the numbers count what the words before the first of them open. */
function countsParts(text: string, end: number): boolean {
  if (text[end + 2] === '1' || !/\d/.test(text[end + 2] ?? '')) return false
  const before = text.slice(Math.max(0, end - PARTS), end)
  const first = before.lastIndexOf('(1)')
  return (
    first > 1 &&
    /^\(1\)\s(?!of\b)\p{L}/u.test(before.slice(first, first + 8)) &&
    OPENS_PARTS.test(before.slice(Math.max(0, first - 90), first))
  )
}

/** So far back the first part may stand. */
const PARTS = 600
const OPENS_PARTS =
  /(?:\b(?:ask(?:ed|s|ing)?|enquired|inquired|queried|questions?|requested|sought|know|confirm|advise|state)(?:\s[\p{L}'\u2019]+){0,3}|:)\s$/iu

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
  if (!isSpaceAt(text, end)) return runsOn(text, at, mark, text[end]!, text[end + 1])
  const follow = skipSpace(text, end, text.length)
  const first = text[follow]
  if (first === undefined) return true
  if (mark[0] === '?' || mark[0] === '!') return !/[a-z,;]/.test(first)
  if (!isCapital(text.charCodeAt(follow)) && !OPENING.test(first)) return false
  return !owned(text, from, at, follow)
}

const OPENING = /[\p{Lu}\d"'\u201c\u2018([\u00a3\u20ac$\u2022*\-\u2013]/u

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
  const word = wordBefore(text, Math.max(from, at - 14), at)
  const lower = word.toLowerCase()
  if (openAbbreviations.has(lower)) return !/\p{Lu}/u.test(text[follow]!)
  if (abbreviations.has(lower)) return lower !== 'no' || /\d/.test(text[follow]!)
  if (word.length <= 2 && /^\p{Lu}$/u.test(word))
    return (
      (!LETTERED.test(text.slice(Math.max(from, at - 14), at)) &&
        !ADDRESSED.test(text.slice(follow, follow + 12)) &&
        !STARTER.test(text.slice(follow, follow + 12))) ||
      /^\p{Lu}\.$/u.test(text.slice(follow, follow + 2))
    )
  if (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTER.test(text.slice(follow, follow + 12))
  // A number that opens the sentence is its enumerator.
  return /^\d{1,3}(?:\.\d{1,3})*$/.test(word) && skipSpace(text, from, text.length) === at - word.length
}

/** 'Appendix A', 'Plans A and B': no initial of a name. */
const LETTERED =
  /(?:^|\s)(?:append(?:ix|ices)|annex(?:es)?|schedule|section|part|table|figure|group|option|exhibit|phase|stage|block|tier|class|band|category|form|plan|lot|zone|paper|unit|level|grade|team|site|route) \p{Lu}$|\b\p{L},? (?:and|or) \p{Lu}$/iu
/** 'Mr', 'Cllr': nothing that stands behind initials. */
const ADDRESSED = /^(?:Mrs?|Ms|Miss|Dr|Cllrs?|Councillors?|Prof|Professor|Sir|Dame|Rev)\b/

/** The letters, digits, dots and ampersands that end at `at`, no further back than `from`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  for (; start > from; start--) {
    const code = text.charCodeAt(start - 1)
    if (code > 127) return /[\p{L}\d.&]+$/u.exec(text.slice(from, at))?.[0] ?? ''
    if (!isLetter(code) && !isDigit(code) && code !== 46 && code !== 38) break
  }
  return text.slice(start, at)
}

function skipBlank(text: string, at: number): number {
  let place = at
  while (text[place] === ' ' || text[place] === '\t' || text[place] === '\r') place++
  return place
}
