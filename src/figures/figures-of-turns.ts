import type { Exchange } from '../model/exchange'
import type { Figure } from '../model/figure'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import { parseDay } from '../text/date-calendar'
import type { ReadStretch } from './figures-outside'
import { isBareDollar, localDollar } from './local-dollar'
import { readFigures } from './read-figures'

/** The figures of each turn by its id, with spans into the turn's reading; a bare number in an answer takes its noun from the question. */
export function figuresOfTurns(
  readings: ReadonlyMap<string, Reading>,
  exchanges: readonly Exchange[],
  date: string | null,
): Map<string, Figure[]> {
  const questions = new Map(
    exchanges.flatMap(({ question, answers }) => answers.map((answer) => [answer, question] as const)),
  )
  const today = parseDay(date)
  const counted = new Map<number, string>()
  const found = readFigures(
    [...readings].map(([turnId, { text }]) => {
      const question = readings.get(questions.get(turnId) ?? '')?.text ?? ''
      return { text, today, question, counted }
    }),
  )
  return new Map([...readings.keys()].map((turnId, at) => [turnId, found[at]!]))
}

/** The same figures and those outside the turns, in order, with spans into the input, and dollars by the country of the whole document. */
export function placeFigures(
  source: Source,
  readings: ReadonlyMap<string, Reading>,
  figures: ReadonlyMap<string, readonly Figure[]>,
  outside: readonly ReadStretch[] = [],
): Figure[] {
  let dollar: string | null = null
  const unitOf = (figure: Figure): string | null => {
    if (!isBareDollar(figure)) return figure.unit
    dollar ??= localDollar(source.view)
    return dollar
  }
  const place = (reading: Reading, found: readonly Figure[], turnId: string | null): Figure[] =>
    found.map((figure): Figure => {
      const baseline =
        figure.baseline === null ? null : { ...figure.baseline, ...readingQuote(source, reading, figure.baseline.span) }
      return { ...figure, ...readingQuote(source, reading, figure.span), unit: unitOf(figure), baseline, turnId }
    })
  const told = [...figures].flatMap(([turnId, found]) => place(readings.get(turnId)!, found, turnId))
  if (outside.length === 0) return told
  const rest = outside.flatMap(({ reading, figures: found }) => place(reading, found, null))
  return [...told, ...rest].sort((a, b) => a.span.start - b.span.start)
}
