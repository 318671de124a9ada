import { chartFigure } from './chart-figure'
import type { FigureRecord } from './figure-groups'
import { changeWords, figureWords, shareOfBaseline } from './figure-words'
import { type Html, html } from './html'
import { shorten } from './markdown-text'

const SHOWN = 12
const ROW = 46
const LABEL = 40

/** Figures with a number that they are set against: two bars each, the longer over the whole width. None where no figure has one. */
export function baselineChart(figures: readonly FigureRecord[]): Html[] {
  const rows = figures.filter(({ figure }) => shareOfBaseline(figure) !== null && figure.value !== null)
  if (rows.length === 0) return []
  const shown = rows.slice(0, SHOWN)
  return [
    chartFigure({
      id: 'baselines',
      title: 'Figures against their baselines',
      note: `Each pair has a scale of its own.${rows.length > SHOWN ? ` The first ${SHOWN} are drawn.` : ''}`,
      height: shown.length * ROW,
      marks: shown.flatMap(pair),
      legend: [
        ['figure', 'The figure'],
        ['baseline', 'What it is set against'],
      ],
      header: ['Of what', 'Figure', 'Against', 'Change'],
      rows: rows.map((record) => [
        name(record),
        figureWords(record.figure),
        record.figure.baseline?.text ?? '',
        changeWords(record.figure),
      ]),
    }),
  ]
}

function pair(record: FigureRecord, index: number): Html[] {
  const { figure } = record
  const top = index * ROW
  const value = figure.value ?? 0
  const baseline = figure.baseline?.value ?? 0
  const longest = Math.max(value, baseline) || 1
  const width = (length: number): string => `${Math.round((length / longest) * 10_000) / 100}%`
  return [
    html`<text x="0" y="${top + 13}">${shorten(name(record), LABEL)}</text>`,
    html`<text class="end" x="100%" y="${top + 13}">${figure.text} / ${figure.baseline?.text ?? ''}</text>`,
    html`<rect class="figure" x="0" y="${top + 18}" width="${width(value)}" height="9"></rect>`,
    html`<rect class="baseline" x="0" y="${top + 29}" width="${width(baseline)}" height="5"></rect>`,
  ]
}

/** What a figure is of; where the record tells only a number or nothing, whose it is. */
function name({ figure: { about, unit }, turn }: FigureRecord): string {
  if (about !== null && /\p{L}/u.test(about)) return about
  const speaker = turn?.speaker?.name
  return speaker === undefined ? (unit ?? 'Not told of what') : `Said by ${speaker}`
}
