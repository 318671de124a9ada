import { commitmentKinds, firmnesses } from '../../../src/model/commitment'
import { figureKinds, modifiers } from '../../../src/model/figure'
import { overlap, type Span } from '../../../src/model/span'
import type { AnnotatedCommitment, AnnotatedFigure, Annotation } from './annotation'
import { dueDays } from './due-days'
import { isDay } from './iso-day'
import { plainSigns } from './plain-words'
import { isQuoted } from './score-provenance'

const kinds: readonly string[] = figureKinds
const bends: readonly string[] = modifiers
const promises: readonly string[] = commitmentKinds
const grades: readonly string[] = firmnesses

/** What is wrong with figures, commitments and asks as records: quotations, places, labels, values, dates. */
export function checkRecords(gold: Annotation, source: string): string[] {
  const { turns, tables = [], figures = [], commitments = [], exchanges = [] } = gold
  const asks = exchanges.flatMap((exchange) => exchange.asks ?? [])
  return [
    ...[...commitments, ...asks].flatMap((one) => checkQuotation(one, source)),
    ...figures.flatMap((figure) => checkFigure(figure, source, tables)),
    ...overlapping(figures),
    ...[...figures, ...commitments].filter((one) => !isInOne(one, turns)).map((one) => `${place(one)}: in no segment`),
    ...commitments.flatMap(checkCommitment),
  ]
}

function checkQuotation(one: Span & { readonly text?: string | undefined }, source: string): string[] {
  const { text } = one
  if (text === undefined) return [`${place(one)}: has no text`]
  return isQuoted({ ...one, text }, source) ? [] : [`${place(one)}: '${text.slice(0, 60)}' is not what stands there`]
}

/** Signs count as well as words: a pound sign or a decimal point is half of a figure. */
function checkFigure(figure: AnnotatedFigure, source: string, tables: readonly Span[]): string[] {
  const { start, end, text = '', kind, modifier = 'exact' } = figure
  const isExact = plainSigns(source.slice(start, end)) === text.replace(/\s/g, '')
  return says(figure, [
    [!isExact, `'${text}' is not what stands there`],
    [tables.some((table) => overlap(figure, table) > 0), 'a figure inside a table'],
    [!kinds.includes(kind), `no kind '${kind}'`],
    [!bends.includes(modifier), `no modifier '${modifier}'`],
    [!hasValueOrBounds(figure), 'needs a value, or a lower and a higher bound'],
  ])
}

function hasValueOrBounds({ value, low, high }: AnnotatedFigure): boolean {
  if (low == null && high == null) return value != null
  return value == null && low != null && high != null && low < high
}

function checkCommitment(commitment: AnnotatedCommitment): string[] {
  const { kind, firmness, due } = commitment
  return says(commitment, [
    [!promises.includes(kind), `no kind '${kind}'`],
    [!grades.includes(firmness), `no firmness '${firmness}'`],
    [due != null && !isPeriod(due), `'${due}' is no ISO day, month, quarter, year or interval`],
  ])
}

/** Whether both ends are days of the calendar, the first not after the last. */
function isPeriod(due: string): boolean {
  const [from = '', to = ''] = dueDays(due)?.split('/') ?? []
  return isDay(from) && isDay(to) && from <= to
}

function overlapping(figures: readonly AnnotatedFigure[]): string[] {
  const inOrder = [...figures].sort((a, b) => a.start - b.start)
  return inOrder
    .filter(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0))
    .map((figure) => `${place(figure)}: overlaps the figure before it`)
}

function isInOne(one: Span, turns: readonly Span[]): boolean {
  return turns.some((turn) => one.start >= turn.start && one.end <= turn.end)
}

function says(one: Span, faults: readonly (readonly [boolean, string])[]): string[] {
  return faults.filter(([isWrong]) => isWrong).map(([, what]) => `${place(one)}: ${what}`)
}

function place({ start, end }: Span): string {
  return `${start}-${end}`
}
