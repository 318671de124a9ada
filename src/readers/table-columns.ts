/** Follows a table's tags, and knows in which column a cell stands below others that reach over several rows and columns. */
export interface TableColumns {
  table(): void
  row(): void
  /** The column of the next cell, from 0. */
  cell(attributes: Readonly<Record<string, string>>): number
}

/** How far a cell may reach. Source: HTML, the limits of `colspan` and `rowspan`, of which a page needs far less. */
const FARTHEST = 200

/** Counts the columns of one table after the other; a table within a cell ends the one around it. */
export function tableColumns(): TableColumns {
  /** For each column the rows yet to come that a cell above reaches into. */
  let reach: number[] = []
  let next = 0
  return {
    table() {
      reach = []
      next = 0
    },
    row() {
      next = 0
      reach = reach.map((rows) => Math.max(0, rows - 1))
    },
    cell({ colspan, rowspan }) {
      while ((reach[next] ?? 0) > 0) next++
      const column = next
      const rows = spanOf(rowspan)
      for (next = column; next < column + spanOf(colspan); next++) reach[next] = rows
      return column
    },
  }
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return span > 1 ? Math.min(span, FARTHEST) : 1
}
