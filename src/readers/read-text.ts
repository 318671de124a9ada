import { checkText } from '../model/check-text'
import { type Source, type TextFormat, textFormats } from '../model/source'
import { detectFormat } from './detect-format'
import { partGlued } from './part-glued'
import { withPlainSigns } from './plain-signs'
import { readCaptions } from './read-captions'
import { readMarkdown } from './read-markdown'
import { readMarkup } from './read-markup'
import { readPlain } from './read-plain'
import { readTranscriptJson } from './read-transcript-json'

/**
 * A text as a source. Its format is told from the text unless given.
 * Spans of everything found later are UTF-16 units into `text`, which is kept as it is.
 * Throws a `RangeError` for a format that is no text's: PDF and Word are read from their bytes, by `read`.
 */
export function readText(text: string, asked?: TextFormat): Source {
  checkText(text)
  const format = asked ?? detectFormat(text)
  if (!textFormats.includes(format))
    throw new RangeError(`No format '${String(format)}' of a text: use ${textFormats.join(', ')}`)
  return withPlainSigns(readAs(text, format))
}

function readAs(text: string, format: TextFormat): Source {
  if (format === 'plain') return partGlued(readPlain(text))
  if (format === 'captions') return readCaptions(text)
  if (format === 'transcript') return readTranscriptJson(text)
  return format === 'markdown' ? readMarkdown(text) : readMarkup(text, format)
}
