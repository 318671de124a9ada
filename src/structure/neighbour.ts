import type { PrintedLine } from './printed-line'

/** The next line with words in it, on or back; -1 where there is none. */
export function neighbour(lines: readonly PrintedLine[], index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.text !== '') return at
  return -1
}
