import { checkOptions } from '../model/check-options'
import { checkText } from '../model/check-text'
import type { Figure } from '../model/figure'
import { checkDay } from '../text/check-day'
import { readFigures } from './read-figures'

/** What helps to read figures and is not in their text. */
export interface FigureOptions {
  /** The meeting's ISO day, for the periods that figures are of. */
  readonly date?: string | null
  /** The question that the text answers: 'how many cases' names the noun of a bare 'Twelve'. */
  readonly question?: string
}

/**
 * Every quantity that a text states, in order, each with its kind, value, unit and what bends it. Spans are offsets into `text`; an empty
 * text has none. Throws a `RangeError` for a date that is no day and a `TypeError` for what is no text and for an option that there is not.
 */
export function extractFigures(text: string, options: FigureOptions = {}): Figure[] {
  checkText(text)
  checkOptions(options, { date: true, question: true })
  const { date = null, question = '' } = options
  return readFigures([{ text, today: checkDay(date), question, counted: new Map() }])[0]!
}
