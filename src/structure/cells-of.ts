import type { Block } from '../model/block'

/** What stands in the cells of a row; none for a block without columns. */
export function cellsOf({ text, cells }: Block): string[] {
  return cells.map(([start, end]) => text.slice(start, end).trim())
}
