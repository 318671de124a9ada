/** Text of several stretches of the view with white space folded, and the place in the view of each of its units. */
export interface Folded {
  readonly text: string
  readonly at: Int32Array
}

const WORD = /\S+/g
/** White space that parts columns: a tab, or a run of spaces as text from a page has them. */
const COLUMNS = /^[^\n]*(?:\t| {3})[^\n]*$/

/**
 * Joins stretches of the view: white space becomes one space (one tab where it holds a tab),
 * a tab stands between stretches that are `cells`, and a word that is hyphenated over the end of a line is put together with its hyphen.
 */
export function fold(
  view: string,
  stretches: readonly (readonly [start: number, end: number])[],
  cells = false,
): Folded {
  const parts: string[] = []
  const at = new Int32Array(stretches.reduce((sum, [start, end]) => sum + end - start + 1, 0))
  let size = 0
  let last = -1
  for (const [start, end] of stretches) {
    let tabbed = cells && last >= 0
    WORD.lastIndex = start
    for (let hit = WORD.exec(view); hit !== null && hit.index < end; hit = WORD.exec(view)) {
      const stop = Math.min(end, hit.index + hit[0].length)
      if (last >= 0 && !hyphenated(view, last, hit.index)) {
        parts.push(tabbed || COLUMNS.test(view.slice(last + 1, hit.index)) ? '\t' : ' ')
        at[size++] = last + 1
      }
      parts.push(view.slice(hit.index, stop))
      for (let place = hit.index; place < stop; place++) at[size++] = place
      last = stop - 1
      tabbed = false
    }
  }
  return { text: parts.join(''), at: at.subarray(0, size) }
}

function hyphenated(view: string, last: number, next: number): boolean {
  return (
    view[last] === '-' &&
    /\p{L}/u.test(view[last - 1] ?? '') &&
    /[a-z]/.test(view[next]!) &&
    view.slice(last + 1, next).includes('\n')
  )
}
