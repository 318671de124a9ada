import type { FigureGroup, FigureRecord } from './figure-groups'
import { baselineWords, changeWords, figureWords } from './figure-words'
import { type Html, html } from './html'
import { inDocument, section, wordsLink } from './html-parts'
import { counted } from './words'

const HEAD = ['Figure', 'Of what', 'Change', 'Against', 'Said by']

/** The figures by topic, each with what it is set against and how it moved. */
export function figuresSection(groups: readonly FigureGroup[], several: boolean): Html {
  if (groups.length === 0) return section('figures', 'Figures', html`<p>None is on record.</p>`)
  return section(
    'figures',
    'Figures by topic',
    html`<p class="tools" data-downloads="figures-table" data-name="figures" data-kinds="csv"></p>`,
    html`<table class="cards dense" id="figures-table"${several ? null : inDocument(groups[0]!.figures[0]!.document)}><thead><tr>${HEAD.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>${groups.map((group) => body(group, several))}</table>`,
  )
}

function body({ label, figures }: FigureGroup, several: boolean): Html {
  return html`<tbody data-group="${label}"><tr class="group"><th colspan="${HEAD.length}" scope="rowgroup">${label} <small>${counted(figures.length, 'figure')}</small></th></tr>${figures.map((one) => row(one, several))}</tbody>`
}

/** On narrow screens a row runs on like a sentence, so that only what a figure is set against needs a label. */
function row({ id, document, figure, turn }: FigureRecord, several: boolean): Html {
  const against = figure.baseline === null ? null : html` data-label="against"`
  return html`<tr id="${id}"${several ? inDocument(document) : null}><td><b>${figureWords(figure)}</b>${wordsLink(document, id, `figure ${figure.text}`)}</td><td>${figure.about}</td><td>${changeWords(figure)}</td><td${against}>${baselineWords(figure)}</td><td>${turn?.speaker?.name ?? null}</td></tr>`
}
