import type { Format, Source } from '../model/source'
import { detectFormat } from './detect-format'
import { readMarkdown } from './read-markdown'
import { readMarkup } from './read-markup'
import { readPlain } from './read-plain'

/**
 * A text as a source. Its format is told from the text unless given.
 * Spans of everything found later are UTF-16 units into `text`, which is kept as it is.
 */
export function readText(text: string, format: Format = detectFormat(text)): Source {
  if (format === 'plain') return readPlain(text)
  return format === 'markdown' ? readMarkdown(text) : readMarkup(text, format)
}
