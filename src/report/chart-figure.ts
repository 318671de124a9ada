import { type Html, html } from './html'

/** A chart with all that it shows as a table. */
export interface Chart {
  readonly id: string
  readonly title: string
  /** What the lengths and colours mean, in a sentence. */
  readonly note: string
  readonly height: number
  readonly marks: readonly Html[]
  readonly legend: readonly (readonly [kind: string, label: string])[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * A chart as a figure. The drawing is as wide as its place and its letters keep their size, since all that is horizontal is in per cent;
 * who cannot see it reads the table.
 */
export function chartFigure({ id, title, note, height, marks, legend, header, rows }: Chart): Html {
  const [first, ...others] = header
  const table = html`<table class="plain"><thead><tr><th scope="col">${first ?? ''}</th>${others.map((label) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead><tbody>${rows.map(([name, ...values]) => html`<tr><th scope="row">${name ?? ''}</th>${values.map((value) => html`<td class="number">${value}</td>`)}</tr>`)}</tbody></table>`
  const key = legend.map(([kind, label]) => html`<li class="${kind}">${label}</li>`)
  return html`<figure class="chart" aria-labelledby="${id}-title"><figcaption><h3 id="${id}-title">${title}</h3><p>${note}</p></figcaption>${key.length === 0 ? null : html`<ul class="key">${key}</ul>`}<svg width="100%" height="${height}" aria-hidden="true" focusable="false">${marks}</svg><details><summary>${title}: the numbers</summary><div class="wide" tabindex="0" role="region" aria-label="${title}: the table">${table}</div></details></figure>`
}
