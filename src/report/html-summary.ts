import { type Html, html } from './html'
import { section } from './html-parts'
import type { ReportCounts } from './report-counts'
import { reportCounts } from './report-counts'
import type { ReportDocument } from './report-document'
import { counted, dayInWords } from './words'

/** The figures at the top, each leading to its list; of several documents also a table of them. */
export function summarySection(documents: readonly ReportDocument[], counts: ReportCounts): Html {
  const judged = documents.some((document) => document.judged)
  return section(
    'summary',
    'At a glance',
    html`<ul class="tiles">${judged ? judgedTiles(counts) : recordTiles(counts)}</ul>`,
    documents.length > 1 ? overview(documents) : null,
  )
}

function recordTiles({ exchanges, unrecorded }: ReportCounts): Html[] {
  return [
    tile('#exchanges', exchanges.length, 'questions asked', null),
    tile('#exchanges', unrecorded, 'without an answer on record', 'verdict=unrecorded'),
  ]
}

function judgedTiles(counts: ReportCounts): Html[] {
  const { exchanges, asks, flagged, unrecorded, open, dated, next, latest, figures } = counts
  return [
    tile('#exchanges', exchanges.length, asks === 0 ? 'questions' : `questions, asking ${counted(asks, 'thing')}`, ''),
    tile('#flagged', flagged, 'without a concrete answer to every part', null, true),
    tile('#exchanges', unrecorded, 'without any answer found', 'verdict=unrecorded'),
    tile('#commitments', open, 'promises, plans and actions', null),
    tile('#commitments', dated, 'of them with a date', null),
    ...(next === null
      ? []
      : [tile(`#${next.id}`, dayInWords(next.due!), due(latest, next.commitment.owner?.name), null)]),
    tile('#figures', figures, 'figures given', null),
  ]
}

/** Told from the last meeting, since the page does not know when it is read. */
function due(latest: string | null, owner: string | undefined): string {
  const when = latest === null ? 'is the first date' : `is the first date after the meeting of ${dayInWords(latest)}`
  return owner === undefined ? when : `${when}, from ${owner}`
}

function tile(href: string, number: number | string, words: string, filter: string | null, strong = false): Html {
  const shown = html`<b>${number}</b> <span>${words}</span>`
  const kind = strong ? 'tile strong' : typeof number === 'string' ? 'tile day' : 'tile'
  return filter === null
    ? html`<li><a class="${kind}" href="${href}">${shown}</a></li>`
    : html`<li><a class="${kind}" href="${href}" data-filter="${filter}">${shown}</a></li>`
}

function overview(documents: readonly ReportDocument[]): Html {
  const rows = documents.map((document) => {
    const { exchanges, flagged, open, figures } = reportCounts([document])
    const numbers = [exchanges.length, flagged, open, figures]
    return html`<tr><th scope="row"><a href="#exchanges" data-filter="document=${document.key}">${document.heading}</a></th>${numbers.map((number) => html`<td class="number">${number}</td>`)}</tr>`
  })
  const head = ['Questions', 'Without a concrete answer', 'Commitments', 'Figures']
  return html`<div class="wide" tabindex="0" role="region" aria-label="Documents"><table class="plain"><caption>The documents</caption><thead><tr><th scope="col">Document</th>${head.map((label) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}
