import type { Figure } from '../model/figure'
import { dateInWords } from './due-words'

const changes = { rise: '▲', fall: '▼', none: '●' } as const
/** Signs by which a baseline is told to be money or a share. */
const MONEY = /\p{Sc}/u
const SHARE = /%|\bper ?cent\b/i
const modifiers = { exact: '', approx: 'about ', min: 'at least ', max: 'at most ' } as const

/** A figure as printed, with what qualifies it: 'about £1.2m per year'. */
export function figureWords({ text, modifier, per }: Figure): string {
  return `${modifiers[modifier]}${text}${per === null ? '' : ` per ${per}`}`
}

/** Which way a figure moved, and by how much where its baseline is a number too: '▼ fallen, −13%', of shares '−1.7 points'. Empty where neither is told. */
export function changeWords(figure: Figure): string {
  const word = figure.change === null ? '' : `${changes[figure.change.direction]} ${figure.change.word}`
  const amount = amountOfChange(figure)
  return `${word}${word === '' || amount === '' ? '' : ', '}${amount}`
}

function amountOfChange(figure: Figure): string {
  const share = shareOfBaseline(figure)
  if (share === null) return ''
  const sign = share > 0 ? '+' : share < 0 ? '\u2212' : '±'
  if (figure.kind !== 'percent') return `${sign}${Math.abs(Math.round(share * 100))}%`
  const points = Math.abs((figure.value ?? 0) - (figure.baseline?.value ?? 0))
  return `${sign}${Math.round(points * 100) / 100} points`
}

/** How much more a figure is than its baseline, as a share of that; null where either is no number, the baseline is 0, or they are of two kinds. */
export function shareOfBaseline({ value, baseline, kind }: Figure): number | null {
  if (value === null || baseline?.value == null || baseline.value <= 0 || value < 0 || kind === 'rank') return null
  if (kind !== 'money' && MONEY.test(baseline.text)) return null
  if (kind !== 'percent' && SHARE.test(baseline.text)) return null
  return value / baseline.value - 1
}

/** What a figure is set against; empty where nothing is. */
export function baselineWords({ baseline, period }: Figure): string {
  const against = baseline === null ? '' : baseline.text
  if (period === null) return against
  return `${against}${against === '' ? '' : '; '}for ${dateInWords(period)}`
}
