import { type Html, html } from './html'
import { shorten } from './markdown-text'

/** Units of height: a row with its label above its bar, the label's base line in it, and the bar. */
const ROW = 36
const BASE = 13
const BAR = { top: 18, height: 11 } as const
const LABEL = 44
/** A number is written into a stretch of at least this share of the width. */
const ROOM = 0.05

/** A bar of stretches one behind the other, with a label above it and words at the label's right. */
export interface Bar {
  readonly label: string
  readonly end: string
  readonly parts: readonly { readonly kind: string; readonly value: number }[]
}

/** Bars below each other, the longest over the whole width; and the height that they take. */
export function chartBars(bars: readonly Bar[]): { readonly marks: Html[]; readonly height: number } {
  const longest = Math.max(...bars.map(total), 0) || 1
  return { marks: bars.flatMap((bar, index) => barMarks(bar, index * ROW, longest)), height: bars.length * ROW }
}

function barMarks(bar: Bar, top: number, longest: number): Html[] {
  let start = 0
  const stretches = bar.parts
    .filter(({ value }) => value > 0)
    .flatMap(({ kind, value }) => {
      const share = value / longest
      const x = start
      start += share
      const rect = html`<rect class="${kind}" x="${percent(x)}" y="${top + BAR.top}" width="${percent(share)}" height="${BAR.height}"></rect>`
      const middle = percent(x + share / 2)
      const inside = share >= ROOM && bar.parts.length > 1
      return inside ? [rect, html`<text class="in" x="${middle}" y="${top + BAR.top + 9}">${value}</text>`] : [rect]
    })
  return [
    html`<text x="0" y="${top + BASE}">${shorten(bar.label, LABEL)}</text>`,
    html`<text class="end" x="100%" y="${top + BASE}">${bar.end}</text>`,
    ...stretches,
  ]
}

function total({ parts }: Bar): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
