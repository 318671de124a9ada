import { printable } from './printable'

/** Signs that mean something to Markdown anywhere in a line. */
const INLINE = /[\\`*_[\]<>~|]|&(?=#?\w{1,32};)/g
/** Signs that open a list, a heading, a rule or a table only at the start of a line. */
const OPENING = /^(?:[-+#=]|\d{1,9}[.)](?!\S))/

/** A document's words as one line of Markdown that shows them as they are: nothing in them acts as mark-up, as a control or as a line break. */
export function markdownText(text: string): string {
  return printable(text)
    .trim()
    .replace(INLINE, '\\$&')
    .replace(OPENING, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`)
}

/** Markdown as it is shown on a screen that renders none: signs that are kept from acting as mark-up stand for themselves. */
export function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]<>~|&+#=.)-])/g, '$1')
}

/** Words with no more than `limit` units, cut at a word and closed with an ellipsis when they are longer. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > limit / 2 ? space : limit).replace(/[\s,;:.\ud800-\udbff]+$/, '')} …`
}

/** A Markdown table; short rows are filled up, and a table without a header gets an empty one, since Markdown asks for it. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length)
  if (width === 0) return ''
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => markdownText(cells[index] ?? '')).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')
}
