import { expect } from 'vitest'
import { analyze } from '../../src/analyze'
import { type Analysis, analysisSchema } from '../../src/model/analysis'
import { quotePrinted, type Source, viewRange } from '../../src/model/source'
import type { Span } from '../../src/model/span'
import { readText } from '../../src/readers/read-text'

/** What is quoted of a document, and where it is said to stand. */
interface Quoted {
  readonly span: Span
  readonly text: string
}

/** Reads a document and expects an analysis of its schema in which every span lies in the document and every quotation is what stands there; gives the analysis. */
export function expectSound(input: string | Source): Analysis {
  const source = typeof input === 'string' ? readText(input) : input
  const analysis = analyze(input)
  analysisSchema.parse(analysis)
  const { length } = source.text
  expect(spansOf(analysis).filter(({ start, end }) => start < 0 || end < start || end > length)).toEqual([])
  expect(quotations(analysis).filter((quoted) => wordsAt(source, quoted.span) !== quoted.text)).toEqual([])
  return analysis
}

function wordsAt(source: Source, span: Span): string {
  const { start, end } = viewRange(source, span)
  return quotePrinted(source, start, end)
}

function quotations({ turns, figures, commitments, exchanges }: Analysis): Quoted[] {
  return [
    ...turns,
    ...exchanges.flatMap(({ asks }) => asks),
    ...figures,
    ...commitments,
    ...figures.flatMap(({ baseline }) => baseline ?? []),
    ...commitments.flatMap(({ due, conditions, status }) => [due ?? [], conditions, status ?? []].flat()),
  ]
}

function spansOf(analysis: Analysis): Span[] {
  const { turns, items, tables, issues, exchanges } = analysis
  return [
    ...[...items, ...tables, ...quotations(analysis)].map(({ span }) => span),
    ...turns.flatMap(({ topics }) => topics.flatMap(({ evidence }) => evidence)),
    ...exchanges.flatMap(({ asks }) => asks.flatMap(({ evidence, promise }) => [...evidence, promise ?? []].flat())),
    ...issues.flatMap(({ span }) => span ?? []),
  ]
}
