/** Finds the stretches of HTML in a text of Markdown, asked for in the order of its lines. */
export interface HtmlStretches {
  /** Where the HTML that begins on the line at `start` ends, its last line break left out; null where the line begins none. */
  endOf(start: number): number | null
}

/** Tags that begin a block of HTML at the start of a line. Source: CommonMark 0.31, HTML blocks of the sixth kind. */
const OPENS = /^ {0,3}<(div|p|table|ul|ol|dl|section|article|address|center|blockquote)(?=[\s>])/i
/** Elements in which real pages have blank lines, too. */
const WHOLE = /^(?:table|ul|ol|dl)$/
/** Tags that break lines, without which the words are read as Markdown as well. */
const BREAKS = /<(?:br|li|td|th|dt|dd|p|div)\b/i
/** Markdown inside a frame of tags. */
const SIGNS = /\*\*|__|\]\(|^ {0,3}(?:#{1,6} |\||[-*+] )/m

/** The stretches of HTML in `text`: from a tag of a block to a blank line, lists and tables to their end; none where Markdown stands in it. */
export function htmlStretches(text: string): HtmlStretches {
  // Up to where it is known that the lines are Markdown, and the tags that are closed no more.
  let plain = 0
  const open = new Set<string>()
  return {
    endOf(start) {
      const name = start < plain ? undefined : OPENS.exec(text.slice(start, start + 20))?.[1]?.toLowerCase()
      if (name === undefined) return null
      const close = WHOLE.test(name) && !open.has(name) ? closeOf(text, start, name) : -1
      if (WHOLE.test(name) && close < 0) open.add(name)
      const end = close < 0 ? blankFrom(text, start) : close
      const stretch = text.slice(start, end)
      if (BREAKS.test(stretch) && !SIGNS.test(stretch)) return end
      plain = end
      return null
    },
  }
}

/** How long the entries of a list are that `<br>` parts, at most and on average. */
const ENTRY = 60

/** Whether `<br>` stands behind short entries, as in a list of names, and not where the lines of a paragraph were wrapped. */
export function listsEntries(html: string): boolean {
  const entries = html.split(/<br\s?\/?>/i)
  return entries.length > 2 && html.length < entries.length * ENTRY
}

/** The end of the line on which the element is closed; -1 where it is not. */
function closeOf(text: string, start: number, name: string): number {
  const close = new RegExp(`</${name}\\s?>`, 'gi')
  close.lastIndex = start
  return close.test(text) ? lineEnd(text, close.lastIndex) : -1
}

const BLANK = /\r?\n[ \t]{0,80}\r?(?=\n)/g

function blankFrom(text: string, start: number): number {
  const blank = new RegExp(BLANK)
  blank.lastIndex = start
  return blank.exec(text)?.index ?? text.length
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed
}
