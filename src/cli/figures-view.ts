import { tableFigures } from '../figures/table-figures'
import type { Figure } from '../model/figure'
import { dateInWords } from '../report/due-words'
import { placeWords } from '../report/place-words'
import type { FindingsView } from './findings-command'

/** Figures in the order of the document, behind them those of its tables. */
export const figuresView: FindingsView<Figure> = {
  pick: ({ figures, tables }) => [...figures, ...tables.flatMap(tableFigures)],
  at: (figure) => figure,
  show: (figure, _, place) => [
    [
      `${figure.text} (${amountOf(figure)})`,
      labelled('of', figure.about),
      labelled('change', figure.change?.word),
      baselineOf(figure),
      periodOf(figure),
      placeWords(place),
    ]
      .filter((part) => part !== null && part !== '')
      .join('; '),
  ],
  none: () => 'No figure was found.',
}

function labelled(label: string, words: string | null | undefined): string | null {
  return words == null || words === '' ? null : `${label}: ${words}`
}

function amountOf({ value, low, high, unit, modifier, per }: Figure): string {
  const amount = value ?? `${low ?? ''} to ${high ?? ''}`
  const words = { exact: '', approx: 'about ', min: 'at least ', max: 'at most ' }[modifier]
  return `${words}${amount}${unitOf(unit)}${per === null ? '' : ` per ${per}`}`
}

/** Currencies and per cent stand behind their number; a noun stands apart, since it is in the singular whatever the number. */
function unitOf(unit: string | null): string {
  if (unit === null) return ''
  return /^(?:[A-Z]{3}|percent)$/.test(unit) ? ` ${unit}` : `, unit ${unit}`
}

function periodOf({ period }: Figure): string | null {
  return period === null ? null : `for ${dateInWords(period)}`
}

function baselineOf({ baseline }: Figure): string | null {
  return baseline === null ? null : `against ${baseline.text}`
}
