import { type Html, html } from './html'
import { section, wordsLink } from './html-parts'
import type { ReportDocument } from './report-document'

const severities = { info: 'Note', warning: 'Warning', error: 'Error' } as const

/** Who took part, in which role, and what else the documents call them; null where nobody is named. */
export function peopleSection(documents: readonly ReportDocument[]): Html | null {
  const several = documents.length > 1
  const rows = documents.flatMap(({ analysis, heading }) =>
    analysis.people.map(
      ({ name, role, organisation, attendance, aliases }) =>
        html`<tr><th scope="row">${name}</th><td>${role}</td><td>${organisation}</td><td>${attendance}</td><td>${aliases.join('; ')}</td>${several ? html`<td>${heading}</td>` : null}</tr>`,
    ),
  )
  if (rows.length === 0) return null
  const head = ['Name', 'Role', 'Organisation', 'Attendance', 'Also called', ...(several ? ['Document'] : [])]
  return section(
    'people',
    'People',
    scrolling(
      'Table of people',
      html`<table class="plain"><thead><tr>${head.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
    ),
  )
}

/** The tables of the documents; null where there are none. */
export function tablesSection(documents: readonly ReportDocument[]): Html | null {
  const tables = documents.flatMap((document) =>
    document.analysis.tables.map(({ caption, header, rows }, index) => {
      const name = caption ?? `Table ${index + 1}`
      const width = rows.reduce((most, row) => Math.max(most, row.length), header.length)
      const line = (cells: readonly string[], head: boolean): Html =>
        html`<tr>${Array.from({ length: width }, (_, at) => (head ? html`<th scope="col">${cells[at] ?? ''}</th>` : html`<td>${cells[at] ?? ''}</td>`))}</tr>`
      const link = wordsLink(document, `${document.key}-t${index + 1}`, name)
      const head = header.some((one) => one.trim() !== '') ? html`<thead>${line(header, true)}</thead>` : null
      return scrolling(
        name,
        html`<table class="plain" id="${document.key}-t${index + 1}"><caption>${name}${documents.length > 1 ? `, ${document.heading}` : null}${link}</caption>${head}<tbody>${rows.map((row) => line(row, false))}</tbody></table>`,
      )
    }),
  )
  return tables.length === 0 ? null : section('tables', 'Tables', tables)
}

/** What a reader of the findings should know of the documents; null where there is nothing odd. */
export function issuesSection(documents: readonly ReportDocument[]): Html | null {
  const lines = documents.flatMap(({ analysis, heading }) =>
    analysis.issues.map(
      ({ severity, message }) =>
        html`<li><b>${severities[severity]}</b>${documents.length > 1 ? `, ${heading}` : null}: ${message}</li>`,
    ),
  )
  return lines.length === 0 ? null : section('issues', 'Worth knowing', html`<ul>${lines}</ul>`)
}

/** Something too wide for some screens, which keyboards can scroll as well. */
function scrolling(name: string, content: Html): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}">${content}</div>`
}
