import { isRecording, type Source } from '../model/source'
import { isCapital, isDigit, isLetter, isSmall } from '../text/letter-codes'
import { isName } from '../text/names'
import { columnHeadings, isColumnHead } from './column-headings'
import { fifthLines } from './fifth-lines'
import type { Furniture } from './furniture-kind'
import { isHeadRow } from './head-row'
import { neighbour } from './neighbour'
import { pageFeet } from './page-feet'
import { countedPages, countsItem, isPageNumber } from './page-number'
import type { PrintedLine } from './printed-line'
import { markRunningHeads } from './running-heads'
import { speakerLabel } from './speaker-label'
import { isAttachment, isCommitteePage, isLinkAlone, isMinutesLabel, isWebWords } from './web-page'

const RULE = /^[\s\-\u2013\u2014_=*|~.]{2,}$/
/** 'CHAIRPERSON ____________ DATE': the words beside the lines that are signed. */
const BESIDE_SIGNATURE = new Set(
  'chair chairman chairwoman chairperson chairs vice deputy town mayor president cathaoirleach convener clerk secretary signed signature by date dated name print position'.split(
    ' ',
  ),
)
const ORIGINAL = /^(?:\(original signed by\)\s*){1,3}$/i
const PAGE =
  /^(?:[-\u2013|]\s*)?(?:p\s?a\s?g\s?e|page|pg\.?)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*\|\s*p\s?a\s?g\s?e)?(?:\s*[-\u2013|])?$/i
/** '- 3 -': a number between dashes is a page's wherever it stands. */
const DASHED_PAGE = /^[-\u2013\u2014]\s?\d{1,4}\s?[-\u2013\u2014]$/
const NAMED_PAGE = /\bp\s?a\s?g\s?e\b|\bof\s+\d+$/i
/** 'Minutes of the Harbour Board, 3 May 2025, Page 2 of 5' */
const PAGE_HEAD =
  /^(?!that\b)(?!.*\b(?:be|was|were|is|are|on page)\b).{0,80}?\bminutes\b.{0,120}\bpage\W{0,2}\d{1,4}(?:\s*of\s*\d{1,4})?\W{0,2}$/i
/** 'Response times ...... 706' of a list of contents. */
const LEADERS = /\S\s?(?:\.{4,}|(?:\. ){4,}|\u2026{2,})\s?\d{1,4}$/
/** 'Harbour Board 3 May 2025    4': the body, then the number of the page far to the right. */
const PAGE_FOOT =
  /^\p{Lu}[^.?!:|]*\b(?:meeting|minutes|board|(?:sub-?)?committee|council|panel|authority|trust)\b[^.?!:|]*\s{3,}\d{1,3}$/iu
/** 'Harbour Council    3 May 2025    Page 2': the number of the page far to the right. */
const FAR_PAGE = /\S\s{3,200}(?:p\s?a\s?g\s?e|pg\.?)\s?(?:\|\s?)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i
/** 'HB-26-10    Page 2 of 6    8 June 2024': the page between two columns. */
const MID_PAGE = /^\S[^.?!]{0,80}?\s{3,120}page \d{1,4} of \d{1,4}\s{3,120}\S[^.?!]{0,60}$/i
/** '20 May 2025    Police portfolio    N2', 'Tuesday, 20 May 2025    Police Committee    2': a day, a title and a page far apart. */
const FAR_COLUMNS =
  /^(?:\p{Lu}\p{Ll}{2,5}day,? )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\s{4,120}\S[^.?!]{3,80}?\s{4,120}[A-Z]?\d{1,4}$/u
/** '29 July 2025  Estimates: Police  3', '4  Estimates: Police  29 July 2025': the day, a title and the page on one line. */
const DAY_AND_PAGE =
  /^(?:\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\s\S[^.?!]{3,90}?\s\d{1,4}|\d{1,4}\s\p{Lu}[^.?!]{3,90}?\s\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})$/u
/** 'Tudalen / Page 4' */
const PAGE_TWICE = /^(?:tudalen|leathanach|lch)\s?(?:\d{1,4}\s?)?\/?\s?(?:page\s?)?\d{1,4}$/i
/** An address of the web on a line of its own. */
const ADDRESS = /^https?:\/\/[^\s]{4,2000}$/
const CLASSIFIED =
  /^(?:\d{1,4}\s+)?(?:OFFICIAL(?:\s*[-\u2013:]?\s*SENSITIVE)?|NOT PROTECTIVELY MARKED|RESTRICTED|UNCLASSIFIED|PUBLIC|PROTECT|(?:UNCORRECTED |HANSARD )?PROOF(?: COPY)?|(?:UN)?CORRECTED)(?:\s*\(.{0,40}\))?(?:\s+\d{3,9})?$/
/** 'Record No: 30817' */
const RECORD =
  /^(?:record|document|doc|folio|file|ref(?:erence)?)\s(?:no|number)\b\.?\s?:?\s?\d{1,9}(?:\s{1,40}\d{1,4})?$/i
/** '19 July 2011 : Column 772': where a column of an official report begins. */
const COLUMN = /^\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\s?: Column \d{1,5}[A-Z]{0,3}$/u
/** '![Page 4 of 9](page-4.png)': an image of a page. */
const IMAGE = /^!\[[^\]]{0,200}\]\([^()\s]{1,400}\)$/
/** '1:07:42 PM' on a line of its own: where in the recording the next words were said. */
const LOGGED = /^\d{1,2}:\d\d:\d\d [AP]\.?M\.?$/i
/** A running foot: the day, then the page of so many. */
const DATED_PAGE = /^\p{Lu}[^.?!]{5,40}\b\d{4}\s{1,9}(?:page\s)?\d{1,4} of \d{1,4}$/iu
/** 'Harbour CFA 09.02.26 2': the board, the day in figures and the page. */
const FIGURED_PAGE = /^\p{Lu}[^.?!]{2,40}\s\d{1,2}[./]\d{1,2}[./]\d{2,4}\s{1,120}\d{1,3}$/u
/** '7 5 JUNE 2025 8': the columns of an official report on both sides of the day. */
const COLUMNS =
  /^(?:\d{1,5}\s{1,60}\d{1,2} [A-Z]{3,9} \d{4}(?:\s{1,60}\d{1,5})?|\d{1,2} [A-Z]{3,9} \d{4}\s{1,60}\d{1,5})$/
/** For each line, what furniture it is; null for the document's own words. */
export function furnitureLines(source: Source, lines: readonly PrintedLine[]): (Furniture | null)[] {
  if (isRecording(source)) return lines.map(() => null)
  const reach = source.format === 'html' || source.format === 'markdown' ? 200 : 60
  const committeePage = isCommitteePage(lines)
  const first = lines.findIndex(({ text }) => text !== '')
  // A committee's page that lost the column of its numbers.
  const unnumbered = committeePage && !lines.some(({ bare }) => bare)
  const flags = lines.map(({ text, mark }, index): Furniture | null => {
    if (text === '') return null
    if (index === first && PAPER_OF.test(text)) return 'page'
    if (mark.furniture === true || isRule(text) || isClassified(text)) return 'page'
    if (text.startsWith('http') && ADDRESS.test(text)) return 'web'
    if (text.length < 15 && text.includes(':') && LOGGED.test(text)) return 'web'
    if (text.length < 30 && ((NAMED_PAGE.test(text) && PAGE.test(text)) || DASHED_PAGE.test(text))) return 'page'
    if (text.length < 40 && endsInDigit(text) && RECORD.test(text)) return 'page'
    if (index - first > TOP && text.length < 50 && COLUMN.test(text)) return 'page'
    if (text.startsWith('![') && IMAGE.test(text)) return 'page'
    if (text.length < 70 && mayFoot(text) && DATED_PAGE.test(text)) return 'page'
    if (text.length < 160 && (PAGE_HEAD.test(text) || (endsInDigit(text) && LEADERS.test(text)))) return 'page'
    if (
      text.length < 260 &&
      endsInDigit(text) &&
      (FAR_PAGE.test(text) || MID_PAGE.test(text) || FAR_COLUMNS.test(text))
    )
      return 'page'
    if (text.length < 30 && endsInDigit(text) && PAGE_TWICE.test(text)) return 'page'
    if (text.length < 110 && endsInDigit(text) && standsApart(lines, index) && PAGE_FOOT.test(text)) return 'page'
    if (isWebWords(text, reach, committeePage) && !(isMinutesLabel(text) && namesTaker(lines, index))) return 'web'
    return isLinkAlone(text) ||
      (isAttachment(text, reach) && !isNumbered(lines, index) && !(unnumbered && isOverPapers(lines, index)))
      ? 'web'
      : null
  })
  markRunningHeads(lines, flags)
  for (const index of titleAgain(lines, first)) flags[index] = 'page'
  for (const index of pageFeet(lines, flags)) flags[index] = 'page'
  // Who speaks comes back too.
  lines.forEach(({ mark }, index) => {
    if (mark.speaker !== undefined) flags[index] = null
  })
  for (const index of fifthLines(lines)) flags[index] = 'page'
  // One of them may be anything; a page's head comes back.
  const dayHeads = lines.flatMap(({ text }, index) => (text.length < 130 && DAY_AND_PAGE.test(text) ? [index] : []))
  if (dayHeads.length > 1) for (const index of dayHeads) flags[index] = 'page'
  for (const index of columnHeadings(lines)) flags[index] = 'page'
  lines.forEach(({ text }, index) => {
    // What stands beside the columns of an official report is no running head of its pages.
    if (text.length < 160 && endsInDigit(text) && (COLUMNS.test(text) || FIGURED_PAGE.test(text))) flags[index] = 'page'
    if (FILED.test(text) && marksPage(lines, index)) flags[index] = 'page'
    // A page's number and the day of the sitting in capitals, one below the other, and not in the title.
    const beside =
      index > TITLE_LINES && DAY.test(text)
        ? [index - 1, index + 1, index - 2, index + 2].find((at) => isPageNumber(lines[at]?.text ?? ''))
        : undefined
    if (beside !== undefined) {
      flags[index] = 'page'
      flags[beside] = 'page'
    }
  })
  // Where a line of the view is a line of the input, a tab behind its words parts no cells.
  const inCells = source.format !== 'plain' && source.format !== 'markdown'
  lines.forEach((line, index) => {
    if (flags[index]) return
    const torn =
      isHeadRow(lines, index) ||
      (line.text.length < 60 && /\d/.test(line.text) && !isPageNumber(line.text) && tears(lines, flags, index))
    const numbered = isPageNumber(line.text) && !(inCells && source.view[line.end] === '\t')
    if (torn || (numbered && strayNumber(lines, flags, index))) flags[index] = 'page'
  })
  for (const index of countedPages(lines, flags)) flags[index] = 'page'
  return flags
}

function isSignature(text: string): boolean {
  return (
    /_{5}|\.{8}|\u2026{2}/.test(text) &&
    text.split(/[\s:_.\u2026()-]+/).every((word) => word === '' || BESIDE_SIGNATURE.has(word.toLowerCase()))
  )
}

/** Where the document's first line comes back at the head or the foot of a page, right beside the page's number: both lines. */
function titleAgain(lines: readonly PrintedLine[], first: number): number[] {
  const title = lines[first]?.text ?? ''
  if (title.length < 8) return []
  return lines.flatMap(({ text }, index) => {
    if (index <= first || text !== title || isSmall(lines[index + 1]?.text.charCodeAt(0) ?? 0)) return []
    const beside = ([-1, 1] as const)
      .map((step) => neighbour(lines, index, step))
      .filter((at) => isPageNumber(lines[at]?.text ?? ''))
    return beside.length === 1 ? [index, beside[0]!] : []
  })
}

/** Minutes that are a paper of the next meeting say so on top: 'AGENDA ITEM 3'. */
const PAPER_OF = /^(?:agenda )?item(?: no\.?)? \d{1,2}(?:[a-h]|\.\d{1,2})?$/i
const DAY = /^\d{1,2} [A-Z]{3,9} \d{4}$/
/** Lines in which a document's title may stand. */
const TITLE_LINES = 24
/** Below so many lines a day with a column is no date of the document. */
const TOP = 8
/** The number of a file above the mark or the number of its pages. */
const FILED = /^\d{5,9}$/
function marksPage(lines: readonly PrintedLine[], index: number): boolean {
  const [next, other] = [1, 2].map((step) => lines[index + step]?.text ?? '')
  return (
    isClassified(next!) || (isPageNumber(next!) && isClassified(other!)) || isClassified(lines[index - 1]?.text ?? '')
  )
}

/** Between blank lines. */
function standsApart(lines: readonly PrintedLine[], index: number): boolean {
  return lines[index - 1]?.text === '' && (lines[index + 1]?.text ?? '') === ''
}

function mayFoot(text: string): boolean {
  return endsInDigit(text) && text.includes(' of ')
}

function endsInDigit(text: string): boolean {
  return isDigit(text.charCodeAt(text.length - 1))
}

/** Below the head of a page, in mid-sentence. */
function tears(lines: readonly PrintedLine[], flags: readonly (Furniture | null)[], index: number): boolean {
  let above = neighbour(lines, index, -1)
  if (above < 0 || !flags[above]) return false
  while (above >= 0 && flags[above]) above = neighbour(lines, above, -1)
  const below = neighbour(lines, index, 1)
  return (
    above >= 0 &&
    below >= 0 &&
    !/[.?!:;)\]"\u201d]$/.test(lines[above]!.text) &&
    isSmall(lines[below]!.text.charCodeAt(0))
  )
}

/** 'Minutes:' over a name says who took them. */
function namesTaker(lines: readonly PrintedLine[], index: number): boolean {
  const below = neighbour(lines, index, 1)
  return below >= 0 && isName(lines[below]!.text.replace(/[,(\u2013\u2014-].*$/, '').trim())
}

/** An item's title: a heading, or a number stands before it or on a line of its own above it. */
function isNumbered(lines: readonly PrintedLine[], index: number): boolean {
  const above = neighbour(lines, index, -1)
  const { marker } = lines[index]!
  return (
    (marker !== null && marker.kind !== 'bullet') ||
    lines[index]!.mark.heading !== undefined ||
    (above >= 0 && lines[above]!.bare)
  )
}

/** A title that links to its own paper, and no paper in the list of further ones. */
function isOverPapers(lines: readonly PrintedLine[], index: number): boolean {
  const above = lines[neighbour(lines, index, -1)]?.text ?? ''
  return !/\bdocuments?:?$/i.test(above) && !isAttachment(above, 200)
}

/** A bare number is a page's when it breaks a sentence or stands at a page break; else it may number the next item. */
function strayNumber(lines: readonly PrintedLine[], flags: readonly (Furniture | null)[], index: number): boolean {
  const before = neighbour(lines, index, -1)
  const after = neighbour(lines, index, 1)
  if (before === -1 || after === -1) return true
  // '1' below the heads of a table is its first row's.
  if (isColumnHead(lines, before)) return false
  const torn = lines.slice(before + 1, after + 1).some(({ breaks }) => breaks)
  if (torn || flags[before] || flags[after]) return !lines[index]!.mark.opens && !countsItem(lines, flags, index)
  // In the middle or on the right of the page, over words that begin on the left.
  if (lines[index]!.indent >= 24 && lines[after]!.indent < 12 && lines[before]!.indent < 24) return true
  // A page ends before 'ITEM NO. 5'.
  if (/^item\b/i.test(lines[after]!.marker?.text ?? '')) return true
  // Above a speech there are no items to number.
  const label = speakerLabel(lines[after]!.text)
  const spoken = label !== null && label.end < lines[after]!.text.length && standsApart(lines, index)
  if (label !== null && (spoken || /^\p{Lu}{2}/u.test(lines[after]!.text))) return true
  return !/[.?!:;)\]"\u201d]$/.test(lines[before]!.text) && /^[a-z]/.test(lines[after]!.text)
}

function isRule(text: string): boolean {
  return (
    (!isLetter(text.charCodeAt(0)) && RULE.test(text)) ||
    (text.length < 160 && (isSignature(text) || ORIGINAL.test(text)))
  )
}

/** Protective marks are printed in capitals. */
function isClassified(text: string): boolean {
  return text.length < 70 && isCapital(text.charCodeAt(text.search(/[^\d\s]/) + 1)) && CLASSIFIED.test(text)
}
