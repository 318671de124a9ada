import { isPageControl } from './page-controls'
import { ITEM_COLUMNS } from './page-start'

const ATTACHED = /^.{0,80}\bPDF\s+\d+(?:\.\d+)?\s*[KM]B.{0,20}$/i
/** What stands on top of a committee's page, or of the page of one item. */
const HEAD = /^(?:agendas?,? (?:meetings )?and (?:draft |decisions and )?minutes|agenda items?|decisions and minutes)$/i
const UNDER_HEAD = /^(?:items?|no\.?|media|browse|agendas?,? meetings and minutes\b.{0,40})$/i

/** Whether the lines are a committee's page copied as text: one of the first says so. */
export function isCommitteePage(lines: readonly { readonly text: string }[]): boolean {
  return lines.slice(0, 40).some(({ text }) => text.length < 40 && headsPage(text))
}

function headsPage(text: string): boolean {
  return HEAD.test(text) || ITEM_COLUMNS.test(text)
}

/** Whether a line is a control, a heading or a label of the web page and no part of the minutes; up to `reach` characters. */
export function isWebWords(text: string, reach: number, committeePage: boolean): boolean {
  if (text.length >= Math.max(200, reach)) return false
  if (isMinutesLabel(text)) return true
  if (committeePage && text.length < 60 && (headsPage(text) || UNDER_HEAD.test(text))) return true
  return isPageControl(text, reach)
}

/** The heading of a page that holds one item, whose title follows. */
export function isItemPage(text: string): boolean {
  return /^agenda item$/i.test(text)
}

/** 'Minutes of the last meeting PDF 238 KB' on a line of its own is a link, unless it is the title of an item. */
export function isAttachment(text: string, reach: number): boolean {
  return text.length < reach && text.endsWith('B') && ATTACHED.test(text)
}

/** 'pdf Minute of the last meeting (88Kb)' */
const FILE = /^(?:pdf|Pdf|PDF|[Dd]ocx?|[Xx]lsx?|[Pp]ptx?)\s+(\p{Lu}.{2,240}?)\s*\(\d{1,6}(?:\.\d+)?\s?[KkMm][Bb]\)$/u

/** Where the title begins of a link to a file: behind 'pdf '; 0 in other titles. */
export function fileTitle(title: string): number {
  const file = FILE.exec(title)
  return file === null ? 0 : title.indexOf(file[1]!)
}

/** 'PDF 238 KB': the link to a paper, with nothing of a title. */
export function isLinkAlone(text: string): boolean {
  return text.length < 30 && LINK.test(text)
}
const LINK = /^(?:pdf icon\s+)?PDF\s+\d+(?:\.\d+)?\s*[KM]B$/i

/** '(94Kb)' */
const SIZED = /\s\(\d{1,6}(?:\.\d+)?\s?[KkMm][Bb]\)$/

/** A title without the paper that a committee's page prints behind it: 'Budget pdf icon PDF 238 KB' is 'Budget'. */
export function withoutAttachment(title: string): string {
  const file = FILE.exec(title)
  if (file !== null) return file[1]!
  const sized = title.endsWith(')') ? SIZED.exec(title) : null
  if (sized !== null) return title.slice(0, sized.index)
  return title.endsWith('B') ? title.replace(/\s+(?:pdf icon\s+)?PDF\s+\d+(?:\.\d+)?\s*[KM]B$/i, '') : title
}

/** The label that parts the agenda's words on an item from the minutes of it. */
export function isMinutesLabel(text: string): boolean {
  return text.length < 12 && /^minutes\s*:$/i.test(text)
}
