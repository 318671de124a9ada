import { chartFigure } from './chart-figure'
import type { FigureRecord } from './figure-groups'
import { changeWords, figureWords, shareOfBaseline } from './figure-words'
import { type Html, html } from './html'
import { shorten } from './markdown-text'

const SHOWN = 12
const ROW = 60
const LABEL = 40

/** Figures that are told what they are of, with a number of the same measure that they are set against: two bars each, the longer over the whole width. None where no figure has one. */
export function baselineChart(figures: readonly FigureRecord[]): Html[] {
  const rows = figures.filter(
    (record) =>
      shareOfBaseline(record.figure) !== null && record.figure.value !== null && isOneMeasure(record, figures),
  )
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
    html`<text x="0" y="${top + 28}">${shorten(`${figure.text} / ${figure.baseline?.text ?? ''}`, LABEL)}</text>`,
    html`<rect class="figure" x="0" y="${top + 33}" width="${width(value)}" height="9"></rect>`,
    html`<rect class="baseline" x="0" y="${top + 44}" width="${width(baseline)}" height="5"></rect>`,
  ]
}

/** Whether figure and baseline are of one thing that has a name: the baseline is no figure of another kind, unit or noun, such as the whole of which this is a part. */
function isOneMeasure({ document, figure }: FigureRecord, figures: readonly FigureRecord[]): boolean {
  if (name({ figure }) === '') return false
  const { span } = figure.baseline!
  const other = figures.find((one) => one.document === document && one.figure.span.start === span.start)?.figure
  if (other === undefined) return true
  const isNamedAlike = other.about === null || other.about === figure.about || figure.change !== null
  return other.kind === figure.kind && other.unit === figure.unit && isNamedAlike
}

/** What a figure is of, or the noun that it counts; '' where the record tells neither. */
function name({ figure: { about, unit, kind } }: Pick<FigureRecord, 'figure'>): string {
  if (about !== null && /\p{L}/u.test(about)) return about
  return kind === 'count' ? (unit ?? '') : ''
}
