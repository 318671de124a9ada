import type { Block } from '../model/block'
import { isName, isNamed } from '../text/names'
import { ROSTER_REACH } from './roster-reach'
import { withoutTornLabels } from './torn-labels'

/** The least columns from the margin at which a line hangs below the last cell of the line above. */
const INDENT = 12

/**
 * Blocks with the last cell of a line of columns read to its end, where it goes on in the lines below it:
 * 'Ms Doe      Director of Policy and' / '            Commissioning'. The lines that it took are blank.
 */
export function withHungCells(blocks: readonly Block[]): readonly Block[] {
  const found = [...withoutTornLabels(blocks)]
  const reach = Math.min(blocks.length - 1, ROSTER_REACH)
  for (let index = 0; index < reach; index++) {
    for (let next = index + 1; next < reach && hangs(found[index]!, found[next]!); next++) {
      const { text, cells } = found[index]!
      const whole = `${text} ${blocks[next]!.text}`
      const [start] = cells.at(-1)!
      found[index] = { ...found[index]!, text: whole, cells: [...cells.slice(0, -1), [start, whole.length]] }
      found[next] = { ...blocks[next]!, text: '' }
    }
  }
  return found
}

/** Whether a line stands right below the last cell of a row and begins with no name of its own. */
function hangs(row: Block, next: Block): boolean {
  if (row.cells.length < 2 || next.cells.length > 1 || next.marker !== '' || next.indent < INDENT) return false
  if (row.group !== next.group || !/^\p{L}/u.test(next.text) || next.text.includes(':')) return false
  const [start, end] = row.cells.at(-1)!
  const column = row.indent + row.at[Math.min(start, row.at.length - 1)]! - row.from
  if (Math.abs(column - next.indent) > 1 || /[;.]$/.test(row.text)) return false
  if (row.text.endsWith(',') && !isNamed(row.text.slice(...row.cells[0]!))) return false
  // 'Ada Doe' below 'Ravi Roe' is the next in the column; 'Doe, Jo Poe' goes on with '..., Ada'.
  const first = next.text.split(/[,(;]/)[0]!.trim()
  const last = row.text.slice(start, end).split(', ').at(-1)!
  return !isNamed(first) && (!isName(last) || /\p{Ll}/u.test(first[0]!))
}
