import { cellWords } from './cell-words'

const collator = new Intl.Collator('en-GB', { numeric: true })

/** Makes the heads of tables buttons that sort by their column: upwards, then downwards; what is empty stays last. */
export function sortTables(): void {
  for (const head of document.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => sortBy(head))
  }
}

/** The level of a verdict sorts it, not its words. */
function sortKey(cell: HTMLTableCellElement): string {
  return cell.dataset.order ?? cellWords(cell)
}

function sortBy(head: HTMLTableCellElement): void {
  const body = head.closest('table')?.tBodies[0]
  if (body === undefined) return
  const direction = head.ariaSort === 'ascending' ? -1 : 1
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort')
  head.ariaSort = direction === 1 ? 'ascending' : 'descending'
  const keyed = [...body.rows].map((row) => ({ row, key: sortKey(row.cells[head.cellIndex]!) }))
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
    return direction * collator.compare(a.key, b.key)
  })
  body.append(...keyed.map(({ row }) => row))
}
