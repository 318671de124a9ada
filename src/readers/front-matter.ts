/** What stands above the text of a Markdown page: settings of whoever publishes it. Offsets are into the input. */
export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number
  /** The page's title, without quotation marks; null where none is set. */
  readonly title: { readonly start: number; readonly end: number } | null
}

const FENCED =
  /^\ufeff?---[ \t]*\r?\n((?:[ \t]*(?:[\w.-]+[ \t]*:|-[ \t]|#)[^\n]{0,2000}\n|[ \t]*\r?\n){1,60})---[ \t]*(?:\r?\n|$)/
const TITLE = /^title[ \t]*:[ \t]*["']?([^\n]*?)["']?[ \t]*\r?$/m

/** Reads the settings between lines of dashes at the top of a page; null where there are none. */
export function frontMatter(text: string): FrontMatter | null {
  const found = FENCED.exec(text)
  if (found === null) return null
  const title = TITLE.exec(found[0])
  const value = title?.[1] ?? ''
  if (title === null || value === '') return { end: found[0].length, title: null }
  const start = title.index + title[0].indexOf(value, title[0].indexOf(':') + 1)
  return { end: found[0].length, title: { start, end: start + value.length } }
}
