import type { Span } from '../../../src/model/span'
import type { AnnotatedFigure } from './annotation'
import { closeness } from './closeness'
import { type Finding, finding, rate } from './measure'
import { pairUp } from './pair-up'
import { differing, type LayerScore, unpaired } from './remark'
import { foldWords } from './same-words'

type FigurePair = readonly [AnnotatedFigure, AnnotatedFigure]

/** The figures outside the gold's tables: found, right in kind and value, and with the right modifier and unit. */
export function scoreFigures(
  gold: readonly AnnotatedFigure[],
  found: readonly AnnotatedFigure[],
  tables: readonly Span[],
): LayerScore {
  const want = gold.filter((figure) => !isInTable(figure, tables))
  const have = found.filter((figure) => !isInTable(figure, tables))
  const pairs = pairUp(want, have, closeness, 0.3)
  const right = pairs.filter(([a, b]) => isRight(a, b))
  return {
    measures: {
      figuresFound: finding(pairs.length, want.length, have.length),
      figuresRight: finding(right.length, want.length, have.length),
      figureModifier: modifiers(pairs),
      figureUnit: rate(pairs, ([a, b]) => sameUnit(a, b)),
    },
    remarks: [
      ...unpaired('figures', want, have, pairs, (figure) => figure.kind),
      ...differing('figures', 'is', pairs, described, isRight),
      ...differing('figures', 'modifier', pairs, modifierOf),
      ...differing('figures', 'unit', pairs, (figure) => figure.unit ?? 'none', sameUnit),
    ],
  }
}

function isInTable(figure: Span, tables: readonly Span[]): boolean {
  return tables.some((table) => figure.start >= table.start && figure.start < table.end)
}

function isRight(gold: AnnotatedFigure, found: AnnotatedFigure): boolean {
  return (
    gold.kind === found.kind &&
    sameValue(gold.value, found.value) &&
    sameValue(gold.low, found.low) &&
    sameValue(gold.high, found.high)
  )
}

/** Alike to one part in ten thousand, which forgives the rounding of thirds. */
function sameValue(gold: number | null | undefined, found: number | null | undefined): boolean {
  if (gold == null || found == null) return gold == null && found == null
  return Math.abs(gold - found) <= 1e-4 * Math.max(1, Math.abs(gold))
}

/** Of the figures that were found, those that are not exact. */
function modifiers(pairs: readonly FigurePair[]): Finding {
  const isBent = (figure: AnnotatedFigure) => modifierOf(figure) !== 'exact'
  const hits = pairs.filter(([gold, found]) => isBent(gold) && modifierOf(gold) === modifierOf(found))
  return finding(hits.length, pairs.filter(([a]) => isBent(a)).length, pairs.filter(([, b]) => isBent(b)).length)
}

function modifierOf(figure: AnnotatedFigure): string {
  return figure.modifier ?? 'exact'
}

/** The same words or the same last word: 'officer' will do for 'police officer'. */
function sameUnit(gold: AnnotatedFigure, found: AnnotatedFigure): boolean {
  const want = foldWords(gold.unit).split(' ')
  const have = foldWords(found.unit).split(' ')
  return want.at(-1) === have.at(-1)
}

function described({ kind, value, low, high }: AnnotatedFigure): string {
  return `${kind} ${value ?? `${low}..${high}`}`
}
