import { documentMarks } from './document-marks'
import { type Html, html } from './html'
import { markedText } from './marked-text'
import type { ReportDocument } from './report-document'

const kinds = [
  ['ask', 'Questions'],
  ['evidence', 'Evidence'],
  ['commitment', 'Commitments'],
  ['figure', 'Figures'],
] as const

/** The documents themselves with all findings marked, each leading to its place in the report; null without their sources. */
export function documentPane(documents: readonly ReportDocument[]): Html | null {
  const shown = documents.filter(({ source }) => source !== null)
  if (shown.length === 0) return null
  const several = shown.length > 1
  const choice = several
    ? html`<label class="which" hidden>Document <select>${shown.map(({ key, heading }) => html`<option value="${key}-document">${heading}</option>`)}</select></label>`
    : null
  const toggles = kinds.map(
    ([kind, label]) => html`<label class="${kind}"><input type="checkbox" id="show-${kind}" checked> ${label}</label>`,
  )
  return html`<aside id="document" aria-label="The document" tabindex="-1"><header><h2>The document</h2><button type="button" class="close" hidden>Close</button>${choice}<fieldset class="legend"><legend>Marked</legend>${toggles}</fieldset></header><div class="paper" tabindex="0" role="region" aria-label="The words of the document">${shown.map((document) => text(document, several))}</div></aside>`
}

function text(document: ReportDocument, several: boolean): Html {
  const view = document.source?.view ?? ''
  const name =
    document.name === null || document.name === document.heading ? null : html`<p class="file">${document.name}</p>`
  return html`<article id="${document.key}-document" tabindex="-1">${several ? html`<h3>${document.heading}</h3>` : null}${name}<div class="text">${markedText(view, documentMarks(document))}</div></article>`
}
