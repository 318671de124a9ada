import type { LineMark } from '../model/source'
import { matches } from '../text/matches'
import { pageParts, type Telling } from './page-parts'
import { parseTags } from './parse-tags'
import { tableColumns } from './table-columns'
import type { ViewBuilder } from './view-builder'

const BLOCK =
  /^(?:p|div|ul|ol|li|table|caption|thead|tbody|tfoot|tr|td|th|h[1-6]|br|hr|section|article|main|header|footer|nav|aside|form|blockquote|dl|dt|dd|pre|address|figure|figcaption|fieldset|legend|details|summary|title|body)$/
const UNREAD =
  /^(?:script|style|noscript|template|svg|math|iframe|object|head|select|button|textarea|canvas|video|audio)$/
/** White space that is more than one plain space. */
const ODD_SPACE = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g
const BREAK = /\r?\n|\f/g
/** A block that shows an unread element was left open. */
const SHOWN = /^(?:body|p|table|h[1-6])$/
const STRONG = /^(?:b|strong|u)$/

/** A stretch of mark-up: where it stands in the input, and the last row of a table above it, -1 for none. */
interface Stretch {
  readonly text: string
  readonly from: number
  readonly row: number
  /** `<br>` parts the entries of a list in it, and not the lines of a paragraph. */
  readonly entries?: boolean
}

/**
 * Writes a stretch of HTML, or of lines with tags among them (`rows`), to a view; returns the last row of a table in it.
 * In `rows` the line breaks and tabs of the input count; in `html` only tags break lines.
 */
export function writeMarkup(view: ViewBuilder, stretch: Stretch, format: 'html' | 'rows', told: Telling): number {
  const parts = pageParts(told)
  const columns = tableColumns()
  const state = {
    unread: 0,
    depth: 0,
    row: stretch.row,
    cell: -1,
    head: false,
    ordinal: [] as number[],
    items: [] as { from: number; headed: boolean }[],
    strong: 0,
  }
  const base = (): LineMark => ({
    ...(parts.furniture() ? { furniture: true } : {}),
    ...(state.cell >= 0 ? { row: state.row, cell: state.cell } : {}),
    ...(state.cell >= 0 && state.head ? { head: true } : {}),
  })
  let lineHasText = false
  let plainText = false
  let inFurniture = false
  const breakLine = (raw: number, mark: LineMark = {}, fresh = false): void => {
    if (lineHasText && !plainText) view.amend(view.count() - 1, { strong: true })
    lineHasText = plainText = false
    // What furniture left open on an empty line is not true of the text that begins there.
    const left = inFurniture && !parts.furniture()
    inFurniture = parts.furniture()
    view.line(raw, { ...base(), ...mark }, fresh || left)
  }
  const open = (name: string, attributes: Record<string, string>, at: number): void => {
    if (SHOWN.test(name)) state.unread = 0
    if (UNREAD.test(name)) state.unread++
    parts.open(name, attributes)
    if (STRONG.test(name)) state.strong++
    if (name === 'ul' || name === 'ol') {
      state.depth++
      state.ordinal.push(name === 'ol' ? startOf(attributes) : Number.NaN)
    }
    if (name === 'table') columns.table()
    if (name === 'tr') {
      state.row++
      state.cell = -1
      columns.row()
    }
    if (name === 'td' || name === 'th') {
      state.cell = columns.cell(attributes)
      state.head = name === 'th'
    }
    if (BLOCK.test(name)) breakLine(at, name === 'br' && stretch.entries ? { opens: true } : openMark(name, state))
    if (name === 'li') state.items.push({ from: view.count() - 1, headed: false })
    else if (state.items.length > 0 && /^h[1-6]$/.test(name)) state.items.at(-1)!.headed = true
  }
  const close = (name: string, implied: boolean, at: number): void => {
    if (UNREAD.test(name)) state.unread = Math.max(0, state.unread - 1)
    parts.close(name)
    if (STRONG.test(name)) state.strong = Math.max(0, state.strong - 1)
    if (name === 'ul' || name === 'ol') {
      state.depth = Math.max(0, state.depth - 1)
      state.ordinal.pop()
    }
    if (name === 'li') {
      const item = state.items.pop()
      // What has a heading is a section of a page laid out as a list.
      if (item !== undefined && !implied && !item.headed) view.amend(item.from, { item: Math.max(1, state.depth) })
    }
    // What follows a table stands in no cell of it.
    if (name === 'table') state.cell = -1
    if (BLOCK.test(name) && !implied) breakLine(at, {}, true)
  }
  const write = (data: string, from: number, to: number): void => {
    if (state.unread > 0) return
    if (/\S/.test(data)) {
      lineHasText = true
      if (state.strong === 0) plainText = true
    }
    if (data.length !== to - from) {
      view.write(data, from, to - from)
      return
    }
    let start = 0
    for (const hit of matches(format === 'html' ? ODD_SPACE : BREAK, data)) {
      view.write(data.slice(start, hit.index), from + start)
      // In HTML a run of white space is one space.
      if (format === 'html') view.write(' ', from + hit.index, hit[0].length)
      else view.newline(from + hit.index, hit[0].length)
      start = hit.index + hit[0].length
    }
    view.write(data.slice(start), from + start)
  }
  const at = stretch.from
  parseTags(stretch.text, {
    open: (name, attributes, place) => open(name, attributes, at + place),
    close: (name, implied, place) => close(name, implied, at + place),
    words: (data, from, to) => write(data, at + from, at + to),
  })
  return state.row
}

function openMark(name: string, state: { depth: number; ordinal: number[] }): LineMark {
  if (/^h[1-6]$/.test(name)) return { opens: true, heading: Number(name[1]) }
  // Words that stand in a list without an item of their own are taken for one.
  if (name === 'ul' || name === 'ol') return { opens: true, item: state.depth }
  if (name !== 'li') return name === 'br' ? {} : { opens: true }
  const ordinal = state.ordinal.at(-1)
  if (ordinal === undefined || Number.isNaN(ordinal)) return { opens: true, item: Math.max(1, state.depth) }
  state.ordinal[state.ordinal.length - 1] = ordinal + 1
  return { opens: true, item: Math.max(1, state.depth), ordinal }
}

function startOf(attributes: Record<string, string>): number {
  const start = Number.parseInt(attributes.start ?? '1', 10)
  return Number.isNaN(start) ? 1 : start
}
