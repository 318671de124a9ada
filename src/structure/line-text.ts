import type { Line } from '../model/source'

/** A line's words with one space between them; nothing where there is no line. */
export function lineText(view: string, line: Line | undefined): string {
  return line === undefined ? '' : view.slice(line.start, line.end).replace(/\s+/g, ' ').trim()
}
