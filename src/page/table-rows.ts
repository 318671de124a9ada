import { cellWords } from './cell-words'

/** A row of a table as people download it: what its cells stand for, by the labels of their columns. */
export interface TableRow {
  readonly row: HTMLTableRowElement
  readonly cells: readonly string[]
}

/** The labels of a table's columns and its rows in the order on the page; groups of rows become a first column, their document the last. */
export function tableRows(table: HTMLTableElement): {
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
} {
  const grouped = table.querySelector('tbody[data-group]') !== null
  const head = [...table.querySelectorAll<HTMLElement>('thead th')].map(cellWords)
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)')].map((row) => {
    const group = row.closest('tbody')?.dataset.group ?? ''
    const cells = [...row.cells].map((cell) => cellWords(cell))
    return { row, cells: [...(grouped ? [group] : []), ...cells, row.dataset.from ?? table.dataset.from ?? ''] }
  })
  return { head: [...(grouped ? ['Topic'] : []), ...head, 'Document'], rows }
}
