import type { Source } from '../model/source'
import type { Telling } from './page-parts'
import { viewBuilder } from './view-builder'
import { writeMarkup } from './write-markup'

/**
 * HTML, or lines of plain text with tags among them, as a source.
 * Tags are read as a flat stream: real minutes leave `<ul>` and `<p>` open, and a tree would nest the next question in the last answer.
 * In `rows` the line breaks and tabs of the input count; in `html` only tags break lines.
 */
export function readMarkup(text: string, format: 'html' | 'rows'): Source {
  // A page that is hardly more than furniture stands in a form, or names its parts in a way of its own.
  for (const told of ['names and forms', 'names'] as const) {
    const source = readPage(text, format, told)
    if (!isMostlyFurniture(source)) return source
  }
  return readPage(text, format, 'tags')
}

function isMostlyFurniture({ lines }: Source): boolean {
  let all = 0
  let furniture = 0
  for (const { start, end, mark } of lines) {
    all += end - start
    if (mark.furniture) furniture += end - start
  }
  return furniture > all * 0.8
}

function readPage(text: string, format: 'html' | 'rows', told: Telling): Source {
  const view = viewBuilder(text, format)
  writeMarkup(view, { text, from: 0, row: -1 }, format, told)
  return view.finish()
}
