import type { LineMark } from '../model/source'

/** A rule of dashes without a bar at the margin: '---|---|---'. */
const RULE = /^\s{0,3}:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/

/** Tells the rows of tables that have no bars at the margins, line by line in the order of the text. */
export interface OpenRows {
  /** The mark of a line of such a table, which is the `row`th of the text; null for other lines. `below` gives the line below it. */
  mark(line: string, row: number, below: () => string): LineMark | null
}

/** Follows tables of which a rule of dashes parts the head from the rows: every line with a bar in it below is one, up to the first without. */
export function openRows(): OpenRows {
  let inside = false
  return {
    mark(line, row, below) {
      const open = line.includes('|') && !/^\s*\|/.test(line)
      const head = open && !inside && RULE.test(below())
      inside = head || (inside && open)
      return inside ? { row, opens: true, ...(head ? { head } : {}) } : null
    },
  }
}

/** Whether a text has such a table. */
export function hasOpenRows(text: string): boolean {
  return /-\s?\|\s?:?-/.test(text) && text.split('\n').some((line) => RULE.test(line))
}
