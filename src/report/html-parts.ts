import type { Ask } from '../model/ask'
import type { Speaker } from '../model/person'
import { type Content, type Html, html } from './html'
import type { ReportDocument } from './report-document'
import { verdictWords } from './verdict-words'

/** A part of the page with its heading, which `id` leads to. */
export function section(id: string, heading: string, ...content: readonly Content[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading" tabindex="-1"><h2 id="${id}-heading">${heading}</h2>${content}</section>`
}

/** A link to the words of a finding in the document; nothing where the report has no source of it. */
export function wordsLink(
  document: ReportDocument,
  id: string,
  what: string,
  label: 'in the document' | 'the evidence' = 'in the document',
): Html | null {
  if (document.source === null) return null
  return html` <a class="words" href="#at-${id}" aria-label="${label}: ${what}">${label}</a>`
}

/** What a verdict says, as a label whose sign differs as well as its colour. */
export function verdictLabel({ clarity, reply }: Ask): Html {
  return html`<span class="verdict ${clarity}">${verdictWords.label(reply)}</span>`
}

/** Who spoke, with what the document calls them here where that is something else. */
export function who(speaker: Speaker | null, otherwise: string): Html {
  if (speaker === null) return html`<i>${otherwise}</i>`
  const label = speaker.label.trim()
  return label === '' || label === speaker.name
    ? html`<b>${speaker.name}</b>`
    : html`<b>${speaker.name}</b> (‘${label}’)`
}

/** Contents with something between each two. */
export function joined(contents: readonly Content[], between: string): Content[] {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]))
}

/** A cell of a table that turns into a card on narrow screens, where `label` stands beside it. `key` is what it is sorted by and downloaded as. */
export function cell(label: string, content: Content, key: string | null = null): Html {
  if (content === '' && key === null) return html`<td></td>`
  return key === null
    ? html`<td data-label="${label}">${content}</td>`
    : html`<td data-label="${label}" data-key="${key}">${content}</td>`
}

/** The head of a table that can be sorted where there is a script. */
export function sortableHead(labels: readonly string[]): Html {
  return html`<thead><tr>${labels.map((label) => html`<th scope="col" data-sort>${label}</th>`)}</tr></thead>`
}

/** Says of a table, or of a row where several documents are in one, which document it is from when it is taken away. */
export function inDocument({ heading }: ReportDocument): Html {
  return html` data-from="${heading}"`
}
