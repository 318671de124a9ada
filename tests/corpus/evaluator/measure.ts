/** Right findings among those of the gold and those found: recall, precision and their harmonic mean. */
export interface Finding {
  readonly kind: 'finding'
  readonly hits: number
  readonly gold: number
  readonly found: number
}

/** The share of right labels among all that could be compared. */
export interface Rate {
  readonly kind: 'rate'
  readonly right: number
  readonly of: number
}

/** The mean over the labels that the gold holds of each label's F1. */
export interface MacroF1 {
  readonly kind: 'macro'
  readonly value: number | null
  readonly of: number
}

export type Measure = Finding | Rate | MacroF1
export type Measures = Readonly<Record<string, Measure>>

/** A `Finding` from its counts. */
export function finding(hits: number, gold: number, found: number): Finding {
  return { kind: 'finding', hits, gold, found }
}

/** A `Rate` over pairs, by what holds of a right one. */
export function rate<T>(all: readonly T[], isRight: (one: T) => boolean): Rate {
  return { kind: 'rate', right: all.filter(isRight).length, of: all.length }
}

/** The macro F1 of label pairs `[gold, found]` over those of `labels` that the gold holds, from F1s to three decimals. */
export function macroF1(pairs: readonly (readonly [string, string])[], labels: readonly string[]): MacroF1 {
  const each = labels.map((label) =>
    finding(
      pairs.filter(([gold, found]) => gold === label && found === label).length,
      pairs.filter(([gold]) => gold === label).length,
      pairs.filter(([, found]) => found === label).length,
    ),
  )
  const held = each.filter((one) => one.gold > 0)
  const sum = held.reduce((total, one) => total + rounded(f1(one)), 0)
  return { kind: 'macro', value: held.length > 0 ? sum / held.length : null, of: pairs.length }
}

/** The one figure of a measure from 0 to 1, to three decimals; null where nothing could be compared. */
export function scoreOf(measure: Measure): number | null {
  if (measure.kind === 'finding') return rounded(f1(measure))
  if (measure.kind === 'macro') return measure.value === null ? null : rounded(measure.value)
  return measure.of > 0 ? rounded(measure.right / measure.of) : null
}

/** Precision and recall of a finding, to three decimals; 1 where there was nothing and nothing was found. */
export function precisionAndRecall({ hits, gold, found }: Finding): { precision: number; recall: number } {
  return { precision: rounded(share(hits, found, gold)), recall: rounded(share(hits, gold, found)) }
}

/** Several documents as one: counts are added up, macro F1 is weighted by the number of pairs. */
export function pool(all: readonly Measure[]): Measure | null {
  const findings = all.filter((one) => one.kind === 'finding')
  if (findings.length > 0) return finding(sum(findings, 'hits'), sum(findings, 'gold'), sum(findings, 'found'))
  const rates = all.filter((one) => one.kind === 'rate')
  if (rates.length > 0) return { kind: 'rate', right: sum(rates, 'right'), of: sum(rates, 'of') }
  const macros = all.filter((one) => one.kind === 'macro' && one.value !== null) as readonly MacroF1[]
  const of = sum(macros, 'of')
  if (of === 0) return null
  return { kind: 'macro', value: macros.reduce((total, one) => total + (one.value ?? 0) * one.of, 0) / of, of }
}

function f1({ hits, gold, found }: Finding): number {
  const precision = share(hits, found, gold)
  const recall = share(hits, gold, found)
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

/** A share of nothing is perfect where the other side is empty too. */
function share(hits: number, of: number, other: number): number {
  if (of > 0) return hits / of
  return other > 0 ? 0 : 1
}

function sum<K extends string>(all: readonly Readonly<Record<K, number>>[], key: K): number {
  return all.reduce((total, one) => total + one[key], 0)
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
