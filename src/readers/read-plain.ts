import type { Line, LineMark, Source } from '../model/source'
import { trimmedEnd } from '../text/white-space'

const UNMARKED: LineMark = {}

/**
 * Plain text as a source: the view is the input, each physical line a line, without the white space behind it and the
 * margin that all lines have. Form feeds end lines too.
 */
export function readPlain(text: string): Source {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (at < text.length && code !== 10 && code !== 12 && code !== 13) continue
    lines.push({ start, end: trimmedEnd(text, start, at), mark: UNMARKED })
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  return { text, format: 'plain', view: text, lines: withoutMargin(text, lines), pieces: null }
}

/** The lines from where the one furthest to the left begins. */
function withoutMargin(text: string, lines: Line[]): Line[] {
  let margin = Number.POSITIVE_INFINITY
  for (const { start, end } of lines) {
    if (start === end) continue
    let at = start
    while (text.charCodeAt(at) === 32) at++
    margin = Math.min(margin, at - start)
    if (margin === 0) return lines
  }
  return lines.map((line) => (line.start === line.end ? line : { ...line, start: line.start + margin }))
}
