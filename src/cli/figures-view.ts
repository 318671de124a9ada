import type { Figure } from '../model/figure'
import type { FindingsView } from './findings-command'

/** Figures in the order of the document. */
export const figuresView: FindingsView<Figure> = {
  pick: ({ figures }) => figures,
  show: (figure) => [
    [`${figure.text} (${amountOf(figure)})`, figure.about, figure.change?.word, baselineOf(figure), figure.period]
      .filter((part) => part != null && part !== '')
      .join('; '),
  ],
  none: () => 'No figure was found.',
}

function amountOf({ value, low, high, unit, modifier, per }: Figure): string {
  const amount = value ?? `${low ?? ''} to ${high ?? ''}`
  const words = { exact: '', approx: 'about ', min: 'at least ', max: 'at most ' }[modifier]
  return `${words}${amount}${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` per ${per}`}`
}

function baselineOf({ baseline }: Figure): string | null {
  return baseline === null ? null : `against ${baseline.text}`
}
