import type { Line, LineMark, Source } from '../model/source'

const UNMARKED: LineMark = {}

/** Plain text as a source: the view is the input, each physical line a line. Form feeds end lines too. */
export function readPlain(text: string): Source {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (at < text.length && code !== 10 && code !== 12 && code !== 13) continue
    lines.push({ start, end: at, mark: UNMARKED })
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  return { text, format: 'plain', view: text, lines, pieces: null }
}
