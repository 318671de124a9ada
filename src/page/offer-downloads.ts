import { calendar } from './calendar'
import { csv } from './csv'
import { tableRows } from './table-rows'

const kinds = {
  csv: { label: 'Download as CSV', type: 'text/csv', make: tableCsv },
  ics: { label: 'Download the dates as a calendar', type: 'text/calendar', make: tableCalendar },
} as const

/** Puts buttons above the tables that can be taken away; the files are made on the page. */
export function offerDownloads(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('[data-downloads]')) {
    const table = document.getElementById(tools.dataset.downloads ?? '')
    if (!(table instanceof HTMLTableElement)) continue
    for (const [kind, { label, type, make }] of Object.entries(kinds)) {
      if (!tools.dataset.kinds?.split(' ').includes(kind)) continue
      if (kind === 'ics' && table.querySelector('[data-due]') === null) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = label
      button.addEventListener('click', () => save(make(table), type, `${tools.dataset.name}.${kind}`))
      tools.append(button)
    }
  }
}

/** With a byte-order mark, without which spreadsheets do not take it for UTF-8. */
function tableCsv(table: HTMLTableElement): string {
  const { head, rows } = tableRows(table)
  return `\ufeff${csv([head, ...rows.map(({ cells }) => cells)])}`
}

function tableCalendar(table: HTMLTableElement): string {
  const events = tableRows(table).rows.flatMap(({ row }) => {
    const { due, stamp = due, summary = '', description = '' } = row.dataset
    return due === undefined || stamp === undefined ? [] : { day: due, stamp, summary, description }
  })
  return calendar(events)
}

function save(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
