import type { Exchange } from '../model/exchange'
import type { Figure } from '../model/figure'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import { extractFigures } from './extract-figures'

/** The figures in a document's turns, in order, with spans into the input; a bare number in an answer takes its noun from the question. */
export function figuresOfTurns(
  source: Source,
  readings: ReadonlyMap<string, Reading>,
  exchanges: readonly Exchange[],
  date: string | null,
): Figure[] {
  const questions = new Map(
    exchanges.flatMap(({ question, answers }) => answers.map((answer) => [answer, question] as const)),
  )
  const found: Figure[] = []
  for (const [turnId, reading] of readings) {
    const question = readings.get(questions.get(turnId) ?? '')?.text
    const options = { ...(date === null ? {} : { date }), ...(question === undefined ? {} : { question }) }
    for (const figure of extractFigures(reading.text, options)) {
      const baseline =
        figure.baseline === null ? null : { ...figure.baseline, ...readingQuote(source, reading, figure.baseline.span) }
      found.push({ ...figure, ...readingQuote(source, reading, figure.span), baseline, turnId })
    }
  }
  return found
}
