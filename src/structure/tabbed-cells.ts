import type { Block } from '../model/block'
import { locate, type Source } from '../model/source'
import { tabsIn } from '../text/tabs-in'

/** The number of a row, or another short cell, up to the first tab of its line. */
const OPENS = /^[^\t\n<]{0,16}\t/
/** No row of a table is longer. */
const LONGEST = 20_000

/**
 * Tells in which tab-separated cell of the input a place of a block stands, from 0, where the cells hold mark-up of their own, so that the
 * lines that were read know nothing of the tabs; null for what stands in no such row.
 */
export function tabbedCells(source: Source): (block: Block, at?: number) => number | null {
  const { text } = source
  // Blocks come in order, many of them on one line.
  let last: { readonly start: number; readonly cells: number | null } | null = null
  return (block, at = 0) => {
    const place = block.at[at]
    if (place === undefined) return null
    const { start } = locate(source, place, place + 1)
    const since = last !== null && start >= last.start ? text.slice(last.start, start) : '\n'
    const cells = since.includes('\n') ? cellAt(start) : last!.cells === null ? null : last!.cells + tabsIn(since)
    last = { start, cells }
    return cells
  }

  function cellAt(start: number): number | null {
    let line = text.lastIndexOf('\n', start) + 1
    while (line > 0 && start - line < LONGEST && !OPENS.test(text.slice(line, line + 20))) {
      // A blank line ends the table.
      if (text[line - 2] === '\n') return null
      line = text.lastIndexOf('\n', line - 2) + 1
    }
    return OPENS.test(text.slice(line, line + 20)) ? tabsIn(text.slice(line, start)) : null
  }
}
