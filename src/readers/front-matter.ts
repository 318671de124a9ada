/** What stands above the text of a Markdown page: settings of whoever publishes it. Offsets are into the input. */
export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number
  /** The page's title, without quotation marks; null where none is set. */
  readonly title: { readonly start: number; readonly end: number } | null
}

/** How many lines the settings may take. */
const MOST = 60
const SETTING = /^\s*(?:$|#|-\s|[\w.-]+\s*:)/
const TITLE = /^title[ \t]*:[ \t]*["']?/i

/** Reads the settings at the top of a page, between lines of dashes or down to a blank line; null where there are none. */
export function frontMatter(text: string): FrontMatter | null {
  return bareSettings(text) ?? fencedSettings(text)
}

/** 'Title: ...', 'Date: ...', 'Category: ...' and a blank line. */
function bareSettings(text: string): FrontMatter | null {
  const found = BARE.exec(text.slice(0, 2_000))
  if (found === null) return null
  const end = text.indexOf('\n')
  return { end: found[0].length, title: valueIn(text.slice(0, end), TITLE.exec(text)![0].length, 0) }
}

const BARE =
  /^Title:[^\n]*\n(?:(?:Date|Category|Tags|Slug|Authors?|Status|Summary|Modified|Lang|Template|Layout):[^\n]*\n){1,12}[ \t\r]*\n/

function fencedSettings(text: string): FrontMatter | null {
  let title: FrontMatter['title'] = null
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (let line = 0; line < MOST; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const setting = text.slice(start, Math.min(end, start + 2_000))
    const fence = setting.trimEnd() === '---'
    if (line === 0 ? !fence : !fence && !SETTING.test(setting)) return null
    if (line > 0 && fence) return { end: feed < 0 ? end : end + 1, title }
    const label = TITLE.exec(setting)?.[0].length
    if (label !== undefined) title ??= valueIn(setting, label, start)
    if (feed < 0) return null
    start = end + 1
  }
  return null
}

/** The value behind a setting's label, without the quotation mark that closes it. */
function valueIn(setting: string, label: number, start: number): FrontMatter['title'] {
  const value = setting.slice(label).replace(/["']?\s*$/, '')
  return value === '' ? null : { start: start + label, end: start + label + value.length }
}
