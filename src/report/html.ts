import { printable } from './printable'

const markup = Symbol('markup')

/** Mark-up of our own. Its key is a symbol, so that nothing read from a file can pass for it. */
export interface Html {
  readonly [markup]: string
}

/** What may stand between mark-up: words, which are escaped, and mark-up, which is not; null is nothing. */
export type Content = string | number | null | Html | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words in which no character means anything to HTML, in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!)
}

/** Mark-up with words in it: the words are made printable and escaped. Attributes have to be in double quotes. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return markedUp(
    strings.map((part, index) => `${part}${index < contents.length ? written(contents[index]!) : ''}`).join(''),
  )
}

/** Mark-up that was made without `html`: the caller vouches for it. */
export function markedUp(text: string): Html {
  return { [markup]: text }
}

/** The text of mark-up. */
export function htmlText(content: Html): string {
  return content[markup]
}

function written(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escapeHtml(printable(content))
  if (typeof content === 'number') return String(content)
  return isList(content) ? content.map(written).join('') : (content[markup] ?? '')
}

function isList(content: Html | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content)
}
