import { isRecording, type Source } from '../model/source'
import { isCapital, isLetter } from '../text/letter-codes'
import { isSpaceAt } from '../text/white-space'
import type { PrintedLine } from './printed-line'

const RULE = /^[\s\-\u2013\u2014_=*|~.]{2,}$/
const PAGE =
  /^(?:[-\u2013|]\s*)?(?:p\s?a\s?g\s?e|page|pg\.?)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*\|\s*p\s?a\s?g\s?e)?(?:\s*[-\u2013|])?$/i
/** '- 3 -': a number between dashes is a page's wherever it stands. */
const DASHED_PAGE = /^[-\u2013\u2014]\s?\d{1,4}\s?[-\u2013\u2014]$/
const NAMED_PAGE = /\bp\s?a\s?g\s?e\b|\bof\s+\d+$/i
const CLASSIFIED =
  /^(?:OFFICIAL(?:\s*[-\u2013:]?\s*SENSITIVE)?|NOT PROTECTIVELY MARKED|RESTRICTED|UNCLASSIFIED|PUBLIC|PROTECT)(?:\s*\(.{0,40}\))?$/
/** Words of the page around the minutes on councils' sites. Source: the controls of common committee-management and share widgets. */
const WEB =
  /^(?:share this (?:item|page)|skip to (?:main )?content|accept (?:all )?cookies|reject (?:all )?cookies|cookie (?:settings|policy|preferences)|print this page|back to top|toggle navigation|was this page useful\b.{0,30}|report a problem with this page|view (?:the )?(?:reasons|background papers|declarations of interest)|(?:additional )?documents?:?|menu|search|home|log ?in|sign in|subscribe|.{0,80}\bPDF\s+\d+(?:\.\d+)?\s*[KM]B.{0,20}|.{0,60}uses? cookies.{0,120}|[^.?]{1,60}\s[>\u00bb\u203a]\s[^.?]{1,90})$/i

/** For each line, whether it is furniture of the page: rules, page numbers, running heads, protective marks, controls of a web page. */
export function furnitureLines(source: Source, lines: readonly PrintedLine[]): boolean[] {
  if (isRecording(source)) return lines.map(() => false)
  const web = source.format === 'html' || source.format === 'markdown'
  const flags = lines.map(({ text, mark }) => {
    if (text === '') return false
    if (mark.furniture === true || isRule(text) || isClassified(text)) return true
    if (text.length < 30 && ((NAMED_PAGE.test(text) && PAGE.test(text)) || DASHED_PAGE.test(text))) return true
    return text.length < (web ? 200 : 60) && WEB.test(text)
  })
  markRunningHeads(lines, flags)
  // Where a line of the view is a line of the input, a tab behind its words parts no cells.
  const inCells = source.format !== 'plain' && source.format !== 'markdown'
  lines.forEach((line, index) => {
    if (flags[index] || !isPageNumber(line.text) || (inCells && source.view[line.end] === '\t')) return
    if (strayNumber(lines, flags, index)) flags[index] = true
  })
  return flags
}

/** A bare number is a page's when it breaks a sentence or stands at a page break; else it may number the next item. */
function strayNumber(lines: readonly PrintedLine[], flags: readonly boolean[], index: number): boolean {
  const before = neighbour(lines, index, -1)
  const after = neighbour(lines, index, 1)
  if (before === -1 || after === -1) return true
  const torn = lines.slice(before + 1, after + 1).some(({ breaks }) => breaks)
  if (torn || flags[before] || flags[after]) return !lines[index]!.mark.opens
  return !/[.?!:;)\]"\u201d]$/.test(lines[before]!.text) && /^[a-z]/.test(lines[after]!.text)
}

function isRule(text: string): boolean {
  return !isLetter(text.charCodeAt(0)) && RULE.test(text)
}

/** Protective marks are printed in capitals. */
function isClassified(text: string): boolean {
  return isCapital(text.charCodeAt(1)) && CLASSIFIED.test(text)
}

function isPageNumber(text: string): boolean {
  return text.length <= 4 && /^\d{1,4}$/.test(text)
}

/** What ends in a colon or a question mark, or opens with a label, is said by somebody. */
function isLabelled(text: string): boolean {
  if (text.endsWith(':') || text.endsWith('?')) return true
  const colon = text.indexOf(':')
  return colon >= 2 && colon <= 40 && isSpaceAt(text, colon + 1)
}

function neighbour(lines: readonly PrintedLine[], index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.text !== '') return at
  return -1
}

/** A short line that comes back at page breaks, or again and again at a page's distance, heads or foots the pages. */
function markRunningHeads(lines: readonly PrintedLine[], flags: boolean[]): void {
  const places = new Map<string, number[]>()
  lines.forEach(({ text, marker }, index) => {
    if (text.length < 6 || text.length > 110 || marker?.kind === 'bullet' || isLabelled(text)) return
    const key = text.toLowerCase().replace(/\d+/g, '#')
    const list = places.get(key)
    if (list === undefined) places.set(key, [index])
    else list.push(index)
  })
  for (const list of places.values()) {
    if (list.length < 3 || !/\s/.test(lines[list[0]!]!.text)) continue
    const atBreak = list.filter((index) => nearBreak(lines, flags, index)).length
    const gaps = list.slice(1).map((place, index) => place - list[index]!)
    if (atBreak * 2 >= list.length || gaps.every((gap) => gap >= 25 && gap <= 90))
      for (const index of list.slice(atBreak === list.length ? 0 : 1)) flags[index] = true
  }
}

function nearBreak(lines: readonly PrintedLine[], flags: readonly boolean[], index: number): boolean {
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
