import type { Span } from '../../../src/model/span'
import type { Layer } from './layers'
import type { Measures } from './measure'

/** `-` missed, `+` made up, `~` found but labelled otherwise, `!` a quotation that is not what stands there. */
export type Sign = '-' | '+' | '~' | '!'

/** One thing that is not as the gold has it. */
export interface Remark {
  readonly layer: Layer
  readonly sign: Sign
  /** Null where the thing has no place of its own, such as the meeting's date. */
  readonly span: Span | null
  readonly note: string
}

/** What one layer comes to. */
export interface LayerScore {
  readonly measures: Measures
  readonly remarks: readonly Remark[]
}

/** What was missed and what was made up, given the pairs of what was found. */
export function unpaired<T extends Span>(
  layer: Layer,
  gold: readonly T[],
  found: readonly T[],
  pairs: readonly (readonly [T, T])[],
  note: (one: T) => string,
): Remark[] {
  const met = new Set(pairs.flat())
  const left = (all: readonly T[], sign: Sign) =>
    all.filter((one) => !met.has(one)).map((one): Remark => ({ layer, sign, span: one, note: note(one) }))
  return [...left(gold, '-'), ...left(found, '+')]
}

/** A remark on every pair whose labels differ. */
export function differing<T extends Span>(
  layer: Layer,
  what: string,
  pairs: readonly (readonly [T, T])[],
  label: (one: T) => string,
  agree: (gold: T, found: T) => boolean = (gold, found) => label(gold) === label(found),
): Remark[] {
  return pairs
    .filter(([gold, found]) => !agree(gold, found))
    .map(([gold, found]) => ({ layer, sign: '~', span: gold, note: `${what} ${label(gold)}, found ${label(found)}` }))
}

const shown = 110

/** A remark as a line: layer, sign, offsets, the words, what is wrong. */
export function remarkLine({ layer, sign, span, note }: Remark, source: string): string {
  if (span === null) return `${layer} ${sign} ${note}`
  const words = source.slice(span.start, Math.min(span.end, span.start + shown)).replace(/\s+/g, ' ')
  return `${layer} ${sign} ${span.start}-${span.end} ${JSON.stringify(words)} ${note}`.trimEnd()
}
