import type { Slice } from '../text/narrow-slices'
import { oddSpace, skipSpace, splitsName, trimmedEnd } from '../text/white-space'

/** Text of several stretches of the view with white space folded, and the place in the view of each of its units. */
export interface Folded {
  readonly text: string
  readonly at: Int32Array
}

/** A view's slices, and its places: 0, 1, 2 ... */
export interface Printed {
  readonly slice: Slice
  readonly places: Int32Array
}

/** White space that parts columns: a tab, or a run of spaces as text from a page has them. */
const COLUMNS = /^[^\n]*(?:\t| {3})[^\n]*$/
/** The same where lines are set flush on both sides: only a gap that no line needs parts columns. */
const WIDE_COLUMNS = /^[^\n]*(?:\t| {8})[^\n]*$/

/**
 * Joins stretches of the view: white space becomes one space (one tab where it holds a tab),
 * a tab stands between stretches that are `cells`, nowhere in `prose` (in `justified` lines only for a very wide gap), and a word that is hyphenated over the end of a line is put together with its hyphen.
 */
export function fold(
  view: string,
  { slice, places }: Printed,
  stretches: readonly (readonly [start: number, end: number])[],
  as: 'cells' | 'prose' | 'justified' | 'lines' = 'lines',
): Folded {
  const columns = as === 'prose' ? null : as === 'justified' ? WIDE_COLUMNS : COLUMNS
  const only = stretches.length === 1 ? plainStretch(view, stretches[0]!) : null
  if (only !== null) return { text: slice(only[0], only[1]), at: places.subarray(only[0], only[1]) }
  const parts: string[] = []
  const at = new Int32Array(stretches.reduce((sum, [start, end]) => sum + end - start + 1, 0))
  let size = 0
  let last = -1
  const copy = (start: number, end: number, gap: string): void => {
    if (end <= start) return
    if (last >= 0 && gap !== '') {
      parts.push(gap)
      at[size++] = last + 1
    }
    parts.push(slice(start, end))
    at.set(places.subarray(start, end), size)
    size += end - start
    last = end - 1
  }
  for (const [start, end] of stretches) {
    let from = skipSpace(view, start, end)
    let gap = last < 0 ? '' : as === 'cells' ? '\t' : gapBetween(view, last, from, columns)
    for (let hit = oddSpace(view, from, end); hit >= 0; hit = oddSpace(view, from, end)) {
      copy(from, hit, gap)
      from = skipSpace(view, hit, end)
      gap = from < end ? gapBetween(view, last, from, columns) : ''
    }
    copy(from, trimmedEnd(view, from, end), gap)
  }
  return { text: parts.join(''), at: at.subarray(0, size) }
}

/** A stretch without its outer white space where all inside it is single spaces; null where something has to be folded. */
function plainStretch(view: string, [start, end]: readonly [number, number]): readonly [number, number] | null {
  const from = skipSpace(view, start, end)
  const to = trimmedEnd(view, from, end)
  return oddSpace(view, from, to) < 0 ? [from, to] : null
}

/** What stands for the white space between two words: nothing where the first ends in the hyphen of a line's end. */
function gapBetween(view: string, last: number, next: number, columns: RegExp | null): string {
  if (hyphenated(view, last, next) || (next === last + 2 && splitsName(view, last + 1))) return ''
  if (columns === null) return ' '
  return next - last > 2 || view[last + 1] === '\t' ? (columns.test(view.slice(last + 1, next)) ? '\t' : ' ') : ' '
}

function hyphenated(view: string, last: number, next: number): boolean {
  return (
    view[last] === '-' &&
    /\p{L}/u.test(view[last - 1] ?? '') &&
    /[a-z]/.test(view[next]!) &&
    view.slice(last + 1, next).includes('\n')
  )
}
