import type { Line } from '../model/source'

/** A line cut at places of the view within it, which are given in order; each piece has the mark of the whole. */
export function cutAt(line: Line, places: readonly number[]): Line[] {
  const starts = [line.start, ...places]
  return starts.map((start, index) => ({ ...line, start, end: starts[index + 1] ?? line.end }))
}
