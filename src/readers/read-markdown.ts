import type { LineMark, Source } from '../model/source'
import { matches } from '../text/matches'
import { decodeEntity } from './entities'
import { frontMatter } from './front-matter'
import { htmlStretches, listsEntries } from './html-stretch'
import { lineBelow } from './line-below'
import { longRows } from './long-rows'
import { openRows } from './open-rows'
import { type ViewBuilder, viewBuilder } from './view-builder'
import { writeMarkup } from './write-markup'

const INLINE =
  /<(?:span|div|p)\s[^<>\n]{0,200}display:\s?none[^<>\n]{0,100}>[^<>\n]{0,200}<\/(?:span|div|p)>|\\([!-/:-@[-`{-~])|\*{2,3}|__|!\[[^\]\n]{0,300}\]\([^)\s]{0,800}\)|\[([^\]\n]{1,300})\]\([^)\s]{0,800}(?:\s"[^"\n]{0,200}")?\)|<\/?[a-z][^<>\n]{0,200}>|<!--[^\n>]{0,300}-->|\s?\{[#.][^{}\n]{1,120}\}(?=\s*$)|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])/gi

/** What every sign within a line has, and most lines have not. */
const SIGN = /[\\*_[<{&]/

/** What parts the cells of a table's line; behind a backslash it is a sign of the text. */
const BAR = /(?<!\\)\|/g

/** Markdown as a source: signs of emphasis, headings, links and escapes are out of the view; a table's bars become tabs, and blocks of HTML are read as such. */
export function readMarkdown(text: string): Source {
  const view = viewBuilder(text, 'markdown')
  let row = -1
  const front = frontMatter(text)
  if (front?.title != null) {
    view.amend(0, { heading: 1, opens: true })
    view.write(text.slice(front.title.start, front.title.end), front.title.start)
    view.newline(front.end - 1, 1)
  }
  const stretches = htmlStretches(text)
  const tables = longRows(text)
  const bareRows = openRows()
  for (let start = front?.end ?? 0; start <= text.length; ) {
    const html = /^[ <]/.test(text[start] ?? '') ? stretches.endOf(start) : null
    if (html !== null) {
      const stretch = text.slice(start, html)
      row = writeMarkup(view, { text: stretch, from: start, row, entries: listsEntries(stretch) }, 'html', 'tags')
    }
    const feed = text.indexOf('\n', html ?? start)
    const end = feed < 0 ? text.length : feed
    if (html !== null) {
      if (feed >= 0) view.newline(html, end + 1 - html)
      start = end + 1
      continue
    }
    const line = text
      .slice(start, end)
      .replace(/\r$/, '')
      .replace(/^\ufeff/, ' ')
    const below = (): string => lineBelow(text, end)
    const mark = bareRows.mark(line, row + 1, below) ?? lineMark(line, row + 1, below)
    if (mark.row !== undefined) row++
    const cut = tables.cut(line, start)
    if (cut !== null) {
      if (cut.opens) row++
      writeCells(view, line, start, { row, cell: cut.cell })
    } else {
      view.amend(view.count() - 1, mark)
      if (mark.row !== undefined) writeRow(view, line, start)
      else writeInline(view, line, start + prefix(line), prefix(line))
    }
    if (feed >= 0) view.newline(start + line.length, end + 1 - start - line.length)
    start = end + 1
  }
  return view.finish()
}

/** Length of the signs that open a line: hashes of a heading, the sign of a quotation. Two of those announce a speaker. */
function prefix(line: string): number {
  return /^\s{0,3}(?:#{1,6}\s+|>(?!>)\s?)/.exec(line)?.[0].length ?? 0
}

function lineMark(line: string, row: number, below = (): string => ''): LineMark {
  const heading = /^\s{0,3}(#{1,6})\s/.exec(line)?.[1]?.length
  if (heading !== undefined) return { heading, opens: true }
  if (/^\s*\|.*\|\s*$/.test(line)) return { row, opens: true, ...(isRule(below()) ? { head: true } : {}) }
  const bare = line.trim().replace(/^(?:[-*+\u2022]|\d{1,3}\\?[.)])\s+/, '')
  if (/^(\*\*|__)(?!\s)[^*\n]+\1[:.]?$/.test(bare)) return { strong: true }
  return RUN_IN_LABEL.test(bare) ? { opens: true } : {}
}

/** '**Staff:** Ms Doe', '**Staff**: Ms Doe': a label in bold before the words. */
const RUN_IN_LABEL = /^(\*\*|__)(?!\s)[^*_\n]{2,80}(?::\1|\1:)\s/

/** The line of dashes below a table's head. */
function isRule(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line)
}

/** A tab for each bar between two cells, so that an empty cell keeps its column. */
function writeRow(view: ViewBuilder, printed: string, from: number): void {
  if (/^[\s|:-]+$/.test(printed)) return
  const line = printed.replaceAll('\t', ' ')
  const last = line.trimEnd().length - 1
  // Without a bar at the margin the first cell stands before the first.
  let start = /^\s*\|/.test(line) ? line.indexOf('|') + 1 : 0
  for (const bar of matches(BAR, line)) {
    if (bar.index < start) continue
    writeInline(view, line.slice(start, bar.index), from + start)
    if (bar.index < last) view.write('\t', from + bar.index, 1)
    start = bar.index + 1
  }
  // Nor need a bar end the last.
  if (start <= last) writeInline(view, line.slice(start, last + 1), from + start)
}

/** A line of a row whose cells hold paragraphs: each bar ends a cell, and what stands in one is read like the lines outside tables. */
function writeCells(view: ViewBuilder, line: string, from: number, place: { row: number; cell: number }): void {
  let cell = place.cell
  let start = 0
  view.amend(view.count() - 1, { row: place.row, cell: Math.max(0, cell) })
  for (const part of line.split('|')) {
    if (start > 0) view.line(from + start - 1, { row: place.row, cell: ++cell, opens: true }, true)
    view.amend(view.count() - 1, lineMark(part, 0))
    writeInline(view, part, from + start)
    start += part.length + 1
  }
}

function writeInline(view: ViewBuilder, part: string, from: number, skip = 0): void {
  const shift = from - skip
  let at = skip
  for (const hit of SIGN.test(part) ? matches(INLINE, part) : []) {
    if (hit.index < skip) continue
    view.write(part.slice(at, hit.index), shift + at)
    const shown = hit[1] ?? decode(hit[0])
    if (hit[2] !== undefined) view.write(hit[2], shift + hit.index + 1)
    else if (shown !== '')
      view.write(shown, shift + hit.index + (hit[1] === undefined ? 0 : 1), hit[1] === undefined ? hit[0].length : 1)
    at = hit.index + hit[0].length
  }
  view.write(part.slice(at), shift + at)
}

function decode(sign: string): string {
  return sign[0] === '&' ? decodeEntity(sign) : ''
}
